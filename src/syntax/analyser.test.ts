import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sentence } from "../model/index.ts";
import { createAnalyser, loadSyntaxModel } from "./index.ts";

const file = new URL("../../data/models/en/syntax.bin", import.meta.url);
const bytes = readFileSync(file);
const analyser = createAnalyser(loadSyntaxModel(bytes));

/** "form relation head", one word each. */
function arcs({ tokens }: Sentence): string[] {
  return tokens.map(
    ({ form, relation, head }) => `${form} ${relation} ${tokens[head]?.form ?? "-"}`,
  );
}

function onlySentence(text: string): Sentence {
  const sentences = analyser.analyse(text);
  expect(sentences).toHaveLength(1);
  return sentences[0]!;
}

describe("analyse", () => {
  it.each([
    ["The army shelled the town.", ["army nsubj shelled", "shelled root -", "town obj shelled"]],
    [
      "On Sunday nine civilians were killed in Idlib by the rebels.",
      [
        "civilians nsubj:pass killed",
        "were aux:pass killed",
        "rebels obl:agent killed",
        "Idlib obl killed",
      ],
    ],
    [
      "Russia and China vetoed a resolution of the Security Council.",
      [
        "Russia nsubj vetoed",
        "China conj Russia",
        "resolution obj vetoed",
        "Council nmod resolution",
      ],
    ],
    [
      "Turkey did not attack Assad's forces.",
      ["Turkey nsubj attack", "not advmod attack", "Assad nmod:poss forces"],
    ],
    [
      "Ankara said that talks would begin.",
      ["Ankara nsubj said", "talks nsubj begin", "begin ccomp said"],
    ],
  ])("finds who does what to whom in: %s", (text, expected) => {
    expect(arcs(onlySentence(text))).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    [
      "REBELS ATTACKED A POLICE STATION IN DAMASCUS.",
      ["REBELS nsubj ATTACKED", "STATION obj ATTACKED"],
    ],
    [
      "rebels attacked a police station in damascus.",
      ["rebels nsubj attacked", "station obj attacked"],
    ],
    [
      "Rebels Attacked The Police Station In The Capital",
      ["Rebels nsubj Attacked", "Station obj Attacked"],
    ],
  ])("reads text whatever its case: %s", (text, expected) => {
    expect(arcs(onlySentence(text))).toEqual(expect.arrayContaining(expected));
  });

  it("gives names their capitals back in the lemma, and keeps the words as written", () => {
    const { tokens } = onlySentence("THE TROOPS ENTERED DAMASCUS ON SUNDAY MORNING.");
    expect(tokens.map(({ form, lemma }) => `${form} ${lemma}`)).toEqual(
      expect.arrayContaining([
        "TROOPS troop",
        "ENTERED enter",
        "DAMASCUS Damascus",
        "SUNDAY Sunday",
      ]),
    );
  });

  it.each([
    ["The cities were hit.", "hit", "hit"],
    ["They fled the bombings.", "fled", "flee"],
    ["Women and children were moving.", "Women", "woman"],
    ["Women and children were moving.", "moving", "move"],
    ["He was stopped by worse roads.", "stopped", "stop"],
  ])("gives dictionary forms: in %s, %s is of %s", (text, form, lemma) => {
    expect(onlySentence(text).tokens.find((token) => token.form === form)?.lemma).toBe(lemma);
  });

  it("reads only the stretches it is given, and crosses none of their edges", () => {
    const text = "One fell. Leave a Reply Two fell.";
    const within = [
      { start: 0, end: 9 },
      { start: 24, end: 33 },
    ];
    const read = analyser.analyse(text, within).map(({ span }) => text.slice(span.start, span.end));
    expect(read).toEqual(["One fell.", "Two fell."]);
  });

  it("gives the same trees whatever was read before", () => {
    const text = "The army, with air support, took 320 km2 from its enemies in recent days.";
    const fresh = createAnalyser(loadSyntaxModel(bytes)).analyse(text);
    analyser.analyse("Something quite different was read in between.");
    expect(analyser.analyse(text)).toEqual(fresh);
  });

  it("makes one tree of spans in order out of every string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
        let at = 0;
        for (const { span, tokens } of analyser.analyse(text)) {
          expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
          for (const token of tokens) {
            expect(token.start).toBeGreaterThanOrEqual(at);
            expect(text.slice(token.start, token.end)).toBe(token.form);
            expect(token.head).toBeLessThan(tokens.length);
            at = token.end;
          }
          expect(span.end).toBe(at);
        }
      }),
    );
  });

  it("reads a sentence of a hundred thousand words in pieces", () => {
    const sentences = analyser.analyse("shells and ".repeat(50_000));
    expect(sentences.flatMap(({ tokens }) => tokens)).toHaveLength(100_000);
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(240);
  });
});

describe("loadSyntaxModel", () => {
  it.each([
    ["another file", new TextEncoder().encode("hello\nworld\n")],
    ["an empty file", new Uint8Array(0)],
    ["a file that is cut short", bytes.subarray(0, 5_000_000)],
  ])("refuses %s", (_, wrong) => {
    expect(() => loadSyntaxModel(wrong)).toThrow(RangeError);
  });
});
