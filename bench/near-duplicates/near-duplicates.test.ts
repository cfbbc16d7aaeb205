import { expect, it } from "vitest";
import { loadResources } from "../../src/resources/index.ts";
import { queriesOf } from "./copies.ts";
import { fakesCopies } from "./near-duplicates.ts";
import { paraphrase } from "./paraphrase.ts";

const sentence = (topic: string, from: number): string =>
  Array.from({ length: 60 }, (_, at) => `${topic}${from + at}`).join(" ");
const texts = ["market", "port", "school", "bridge"].map((topic) => sentence(topic, 1));

it("holds every second text and asks for it again in each edited form", () => {
  const queries = queriesOf(texts);
  expect(queries.map(({ id }) => id)).toEqual([
    ...["0 cut", "0 retitled", "0 rewritten", "0 stitched", "0 paraphrased"],
    ...["2 cut", "2 retitled", "2 rewritten", "2 stitched", "2 paraphrased"],
    ...["1", "3"],
  ]);
  expect(queries).toEqual(queriesOf(texts));
});

it("tells a text in other words, clauses and sentences turned round", () => {
  const text =
    "Shells fell on the town at dawn, killing four people in a house. Officials said so.";
  expect(paraphrase(text)).toBe(
    "Authorities stated so. Killing four persons in a home, shells fell on the city at morning.",
  );
});

it("counts what is found, what is missed and what is found wrongly", () => {
  const [query] = queriesOf(texts);
  const guess = (copies: string[]) => ({ copies, candidates: copies.length });
  expect(fakesCopies.tally(query!, guess(["0"]))).toMatchObject({ hits: 1, guesses: 1, gold: 1 });
  expect(fakesCopies.tally(query!, guess([]))).toMatchObject({ hits: 0, guesses: 0, gold: 1 });
  expect(fakesCopies.tally(query!, guess(["2"]))).toMatchObject({ hits: 0, guesses: 1, gold: 1 });
});

it("counts neither way what shares a run of 25 words by the set's own doing", () => {
  const twice = [texts[0]!, `${texts[0]!} and more`, texts[2]!, texts[3]!];
  const other = queriesOf(twice).find(({ id }) => id === "1");
  expect([...other!.unclear]).toEqual(["0"]);
  expect(fakesCopies.tally(other!, { copies: ["0"], candidates: 1 })).toMatchObject({ guesses: 0 });
});

it("finds the edited forms of a text and nothing for a text of its own", async () => {
  const resources = loadResources();
  const queries = queriesOf(texts);
  const guesses = await Promise.all(
    queries.map(async (query) => await fakesCopies.predict(query, resources, "")),
  );
  const sums = queries.map((query, at) => fakesCopies.tally(query, guesses[at]!));
  const sum = (key: string): number => sums.reduce((all, tally) => all + (tally[key] ?? 0), 0);
  expect([sum("hits"), sum("guesses"), sum("gold")]).toEqual([10, 10, 10]);
});
