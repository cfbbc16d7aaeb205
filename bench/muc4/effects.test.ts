import { describe, expect, it } from "vitest";
import type { CodedEvent, Coding, Figure, Mention } from "../../src/model/index.ts";
import { humanEffect, thingEffect } from "./effects.ts";

/** An event whose only telling is a whole text, the mention of some of its words, and the record around them. */
function told(text: string, words: string) {
  const start = text.indexOf(words);
  const mention = { text: words, span: { start, end: start + words.length } } as Mention;
  const event = { trigger: { start: 0, end: 1 }, spans: [{ start: 0, end: text.length }] };
  const coding = { report: { text } } as Coding;
  return { event: event as unknown as CodedEvent, mention, coding };
}

function effectOnPerson(text: string, words: string, figure?: Partial<Figure>): string | null {
  const { event, mention, coding } = told(text, words);
  return humanEffect(event, mention, { coding, figure: figure as Figure | undefined });
}

function effectOnThing(text: string, words: string): string | null {
  const { event, mention, coding } = told(text, words);
  return thingEffect(event, mention, coding);
}

describe("what became of a target", () => {
  it.each([
    ["GUNMEN KILLED A GUARD AND WOUNDED A NUN", "GUARD", "DEATH"],
    ["GUNMEN KILLED A GUARD AND WOUNDED A NUN", "NUN", "INJURY"],
    ["A GUARD WAS SHOT TO DEATH", "GUARD", "DEATH"],
    ["GUNMEN ATTACKED A GUARD", "GUARD", null],
  ])("is death or injury by the nearest word: %s, %s", (text, words, effect) => {
    expect(effectOnPerson(text, words)).toBe(effect);
  });

  it("is what the figure counts, whatever words stand near by", () => {
    expect(effectOnPerson("A BLAST KILLED MANY AND WOUNDED TWO", "TWO", { kind: "killed" })).toBe(
      "DEATH",
    );
  });

  it.each([
    ["A BOMB DESTROYED A BANK AND DAMAGED A SHOP", "BANK", "DESTROYED"],
    ["A BOMB DESTROYED A BANK AND DAMAGED A SHOP", "SHOP", "SOME DAMAGE"],
    ["YOUTHS SET FIRE TO A BUS", "BUS", "SOME DAMAGE"],
    ["A BOMB EXPLODED NEAR A BANK", "BANK", null],
  ])("is ruin or damage by the nearest word: %s, %s", (text, words, effect) => {
    expect(effectOnThing(text, words)).toBe(effect);
  });

  it("is read in the telling that holds the target, and no other", () => {
    const text = "GUNMEN ATTACKED A GUARD. ELSEWHERE A NUN WAS KILLED";
    const { mention, coding } = told(text, "GUARD");
    const spans = [
      { start: 0, end: 23 },
      { start: 25, end: text.length },
    ];
    const event = { trigger: { start: 7, end: 15 }, spans } as unknown as CodedEvent;
    expect(humanEffect(event, mention, { coding, figure: undefined })).toBeNull();
  });
});
