import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Coding } from "../model/index.ts";
import { makeCoding, makeEvent, makeMention, makeReport, saidBy } from "../../test/pages/make.ts";
import { fewActors } from "../../test/pages/records.ts";
import { createMasker, withheld } from "./index.ts";

const masker = createMasker(fewActors);

function codingOf(text: string, over: Partial<Coding> = {}): Coding {
  return makeCoding(makeReport({ id: text, text }), over);
}

/** All names here are invented. */
const invented = "Marwan Testoghli";

describe("masking", () => {
  it.each([
    [
      `The dead include ${invented}, 34, a baker.`,
      "The dead include [name withheld], 34, a baker.",
    ],
    [`“We ran,” said ${invented}.`, "“We ran,” said [name withheld]."],
    ["Dr Zedrik Quoll treated the wounded.", "Dr [name withheld] treated the wounded."],
    ["The journalist Zedrik Quoll was killed.", "The journalist [name withheld] was killed."],
    ["Zedrik Quoll told reporters it was loud.", "[name withheld] told reporters it was loud."],
    ["A boy identified as Zedrik Quoll died.", "A boy identified as [name withheld] died."],
    ["Yesterday Ahmad al-Testoghli was hit.", "Yesterday [name withheld] was hit."],
    ["Zedrik Quoll, 12, and his sister died.", "[name withheld], 12, and his sister died."],
  ])("withholds the private name in: %s", (text, shown) =>
    expect(masker.over([codingOf(text)]).words(text)).toBe(shown),
  );

  it.each([
    "Donald Trump said on Thursday that Russia had agreed.",
    "According to the Syrian Observatory for Human Rights, around 80 civilians were killed.",
    "The forces of President Bashar al Assad shelled the region.",
    "The Northern Relief Committee said on Monday that shelling went on.",
    "In December 2019 the Security Council met in New York.",
    "People fled towards the Turkish border, the Red Crescent said.",
  ])("leaves alone: %s", (text) => expect(masker.over([codingOf(text)]).words(text)).toBe(text));

  it("withholds a name found once wherever it stands, in part or in whole", () => {
    const text = `The teacher ${invented} was killed. Testoghli was 40. Friends of Marwan mourn.`;
    const shown = masker.over([codingOf(text)]);
    expect(shown.words("Testoghli’s family spoke")).toBe(`${withheld} family spoke`);
    expect(shown.words(text)).not.toMatch(/Marwan|Testoghli/u);
    expect(shown.words("MARWAN TESTOGHLI KILLED")).not.toMatch(/MARWAN|TESTOGHLI/u);
  });

  it("withholds the name of an actor of kind person that is not listed", () => {
    const text = "The attack was claimed by Zedrik Quoll in a video.";
    const person = makeMention(text, "Zedrik Quoll", { kind: "person" });
    const event = makeEvent(text, "attack", { attribution: saidBy(text, person) });
    const shown = masker.over([codingOf(text, { events: [event] })]);
    expect(shown.name(person)).toBe(withheld);
    expect(shown.words(text)).toBe("The attack was claimed by [name withheld] in a video.");
  });

  it("shows a listed holder of office by name", () => {
    const text = "Donald Trump tweeted.";
    const person = makeMention(text, "Donald Trump", {
      actorId: "person:donald-trump",
      kind: "person",
    });
    expect(masker.over([codingOf(text)]).name(person)).toBe("Donald Trump");
  });

  it("shows a description of a person that holds no name", () => {
    const text = "the driver said so";
    const person = makeMention(text, "the driver", { kind: "person" });
    expect(masker.over([codingOf(text)]).name(person)).toBe("the driver");
  });

  it("shows a name that a reviewer has released", () => {
    const text = `The teacher ${invented} was killed.`;
    expect(masker.over([codingOf(text)], [invented]).words(text)).toBe(text);
  });

  it.each([
    ["https://example.org/news/teacher-marwan-testoghli-killed", null],
    ["https://example.org/?q=Marwan%20Testoghli", null],
    ["https://example.org/news/1", "https://example.org/news/1"],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    [" https://example.org", null],
    [null, null],
  ])("gives the address %s as %s", (url, shown) => {
    const text = `The teacher ${invented} was killed.`;
    expect(masker.over([codingOf(text)]).address(url)).toBe(shown);
  });

  it("cuts any text into parts that join up again, names apart", () => {
    const masking = masker.over([codingOf(`The teacher ${invented} was killed.`)]);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-composite", maxLength: 120 }), (text) => {
        const parts = masking.parts(text);
        expect(parts.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      }),
    );
  });

  it("reads a very long line in one pass", () => {
    const line = "Aa ".repeat(300_000);
    expect(masker.over([codingOf("x")]).words(line)).toHaveLength(line.length);
  });
});
