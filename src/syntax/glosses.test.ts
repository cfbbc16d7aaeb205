import { describe, expect, it } from "vitest";
import { loadResources } from "../resources/index.ts";
import { findGlosses, outsideGlosses } from "./glosses.ts";

const { analyser } = loadResources();

/** Each word of a text with the word that governs it; the root governs itself. */
function governors(text: string): Map<string, string> {
  const [sentence] = analyser.analyse(text);
  const tokens = sentence?.tokens ?? [];
  return new Map(tokens.map((token) => [token.form, tokens[token.head]?.form ?? token.form]));
}

describe("what stands in square brackets", () => {
  it("is found from bracket to bracket", () => {
    const forms = "the party [ in power ] won [ again ]".split(" ");
    expect(findGlosses(forms)).toEqual([
      { from: 2, to: 6 },
      { from: 7, to: 10 },
    ]);
    expect(outsideGlosses(forms.length, findGlosses(forms))).toEqual([0, 1, 6]);
  });

  it.each(["the party won ]", "[ the party won", "[ the party won ]", "the party won [ 1 ]"])(
    "is no gloss in: %s",
    (text) => expect(findGlosses(text.split(" "))).toEqual([]),
  );

  it("does not part a subject from its verb", () => {
    const found = governors(
      "Three officials of the firm [Acme Mining Corporation, Inc.] have been kidnapped by rebels.",
    );
    expect(found.get("officials")).toBe("kidnapped");
    expect(found.get("Corporation")).toBe("firm");
  });

  it("gives every token a governor within its sentence", () => {
    const [sentence] = analyser.analyse("[Text] Rebels [words indistinct] attacked [] the town.");
    const heads = sentence?.tokens.map(({ head }) => head) ?? [];
    expect(heads.filter((head) => head === -1)).toHaveLength(1);
    expect(heads.every((head) => head < heads.length)).toBe(true);
  });
});
