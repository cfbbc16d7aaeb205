import { expect, it } from "vitest";
import { FIRST } from "./arena.ts";
import { seatSpeakers } from "./speakers.ts";

/** "form/UPOS>head" with heads counted from 0; the root's is past the end. */
function headsAfter(words: string): number[] {
  const parts = words.split(" ").map((word) => /^(.+)\/(.+)>(\d+)$/.exec(word) ?? []);
  const heads = new Int32Array(FIRST + parts.length + 4);
  parts.forEach(([, , , head], at) => (heads[FIRST + at] = FIRST + Number(head)));
  // What an earlier, longer sentence left behind.
  heads[FIRST + parts.length] = FIRST;
  seatSpeakers({
    forms: parts.map(([, form = ""]) => form),
    upos: parts.map(([, , tag = ""]) => tag),
    heads,
  });
  return parts.map((_, at) => (heads[FIRST + at] ?? 0) - FIRST);
}

it("gives a verb of speaking the phrase before it as its subject", () => {
  const heads = headsAfter(
    "They/PRON>1 left/VERB>7 on/ADP>3 Sunday/PROPN>1 ,/PUNCT>6 the/DET>6 ministry/NOUN>3 said/VERB>9 ./PUNCT>7",
  );
  expect(heads[6]).toBe(7);
});

it.each([
  ["the verb has its subject", "Today/NOUN>4 ,/PUNCT>4 the/DET>3 army/NOUN>4 said/VERB>5"],
  ["the phrase is the verb's own head", "Men/NOUN>5 ,/PUNCT>3 the/DET>3 women/NOUN>0 said/VERB>3"],
  [
    "the verb is of another kind",
    "They/PRON>1 left/VERB>5 ,/PUNCT>4 the/DET>4 men/NOUN>1 ran/VERB>6",
  ],
  ["there is no phrase between", "Kalin/PROPN>4 ,/PUNCT>2 spokesman/NOUN>0 ,/PUNCT>2 said/VERB>5"],
])("changes nothing when %s", (_, words) => {
  expect(headsAfter(words)).toEqual(words.split(" ").map((word) => Number(word.split(">")[1])));
});
