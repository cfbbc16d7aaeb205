import { comparedOf, isCopy, likenessOf, sketchOf, type Compared } from "../../src/text/index.ts";
import { shareMetric, type BenchSet, type Metric, type Tally } from "../set.ts";
import { queriesOf, type Held, type Query } from "./copies.ts";

interface Guess {
  /** Ids of held texts that the text is said to be a copy of. */
  readonly copies: readonly string[];
  /** Ids of held texts that were compared with it at all. */
  readonly candidates: number;
}

interface Shelf {
  readonly byKey: ReadonlyMap<number, readonly string[]>;
  readonly compared: ReadonlyMap<string, Compared>;
}

const shelves = new WeakMap<readonly Held[], Shelf>();

/** Gives the index of the held texts, made once. */
function shelfOf(held: readonly Held[]): Shelf {
  const known = shelves.get(held);
  if (known !== undefined) return known;
  const byKey = new Map<number, string[]>();
  for (const { id, text } of held) {
    for (const key of sketchOf(text)) {
      const ids = byKey.get(key);
      if (ids === undefined) byKey.set(key, [id]);
      else ids.push(id);
    }
  }
  const compared = new Map(held.map(({ id, text }) => [id, comparedOf(text)]));
  const shelf = { byKey, compared };
  shelves.set(held, shelf);
  return shelf;
}

function predict({ text, held }: Query): Guess {
  const { byKey, compared } = shelfOf(held);
  const own = comparedOf(text);
  const candidates = new Set(sketchOf(text).flatMap((key) => byKey.get(key) ?? []));
  const copies = [...candidates].filter((id) => {
    const other = compared.get(id);
    return other !== undefined && isCopy(likenessOf(own, other));
  });
  return { copies, candidates: candidates.size };
}

function tally({ edit, originals, unclear, held }: Query, { copies, candidates }: Guess): Tally {
  const hits = originals.filter((id) => copies.includes(id)).length;
  const wrong = copies.filter((id) => !originals.includes(id) && !unclear.has(id)).length;
  const gold = originals.length;
  // A score of its own: what is told in other words need not be found, and what is found of it is worth knowing.
  if (edit === "paraphrased") return { [`${edit} hits`]: hits, [`${edit} gold`]: gold };
  return {
    ...{ hits, gold, guesses: hits + wrong, candidates, texts: held.length },
    ...{ [`${edit} hits`]: hits, [`${edit} gold`]: gold },
  };
}

const perEdit = ["cut", "retitled", "rewritten", "stitched", "paraphrased"].map((edit): Metric =>
  shareMetric(`recall, ${edit}`, [`${edit} hits`, `${edit} gold`], []),
);

type CopiesSet = BenchSet<Query, Guess>;

const copies: Pick<CopiesSet, "predict" | "tally" | "metrics"> = {
  predict,
  tally,
  metrics: [
    shareMetric("precision", ["hits", "guesses"], []),
    shareMetric("recall", ["hits", "gold"], []),
    ...perEdit,
    { ...shareMetric("texts compared", ["candidates", "texts"], []), isLowerBetter: true },
  ],
};

function textsOf(lines: string): string[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

/** War news of fifteen outlets, some of which ran one wire. */
export const fakesCopies: CopiesSet = {
  ...copies,
  name: "near-duplicates-fakes",
  title: "copies made by machine of war news (texts of FA-KES)",
  data: "fakes/dev.jsonl",
  parse: (text) => queriesOf(textsOf(text)),
};

/** Translated radio and wire news, all of one region and time. */
export const muc4Copies: CopiesSet = {
  ...copies,
  name: "near-duplicates-muc4",
  title: "copies made by machine of translated news (texts of MUC-4)",
  data: "muc4/dev.jsonl",
  parse: (text) => queriesOf(textsOf(text)),
};
