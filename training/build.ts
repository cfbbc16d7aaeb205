import { FIRST } from "../src/syntax/arena.ts";
import { writeSections } from "../src/syntax/container.ts";
import { lemmaByRule } from "../src/syntax/lemmatiser.ts";
import { LARGEST_ROW_CODE, STRIDE } from "../src/syntax/weights.ts";
import { WordTable, type Lexicon } from "../src/syntax/words.ts";
import type { TreeSentence } from "./conllu.ts";
import type { Dictionary } from "./dictionary.ts";
import { makeLexicon, type Outside } from "./lexicon.ts";
import { Averaged, clipOf, encodeRows, encodeWeights } from "./perceptron.ts";
import { listChoices, trainLabeller, type LabelExample } from "./train-labeller.ts";
import { trainBeam } from "./train-beam.ts";
import { trainGreedy } from "./train-parser.ts";
import { trainTruecaser } from "./train-truecaser.ts";
import { listTags, tagAll, trainTagger } from "./train-tagger.ts";

/** How large and how long: the numbers that fix a model, with its seed. */
export interface Setting {
  readonly seed: number;
  readonly folds: number;
  readonly tagBits: number;
  readonly tagEpochs: number;
  readonly parseBits: number;
  readonly greedyEpochs: number;
  readonly beamEpochs: number;
  readonly beamWidth: number;
  /** How many taggers, parsers and labellers are learnt in different orders and added up. */
  readonly taggers: number;
  readonly parsers: number;
  readonly labellers: number;
  /** The search in use: how many states are kept, and how far below the best, in units of one parser's learning. */
  readonly width: number;
  readonly margin: number;
  readonly caseBits: number;
  readonly caseEpochs: number;
  readonly labelBits: number;
  readonly labelEpochs: number;
}

/** The words' clusters, in the order of their frequency. */
export interface Clusters {
  readonly words: readonly string[];
  readonly codes: Uint16Array;
}

/** The share of weights that is cut off at the top: cutting more than a few in a million costs accuracy. */
const CUT = 0.000002;
/** The same for rows of three, whose codes are coarse: with more cut off, the steps below are finer. */
const ROW_CUT = 0.00002;
const encoder = new TextEncoder();
const lines = (list: readonly string[]) => encoder.encode(list.join("\n"));

function predictedTags(
  sentences: readonly TreeSentence[],
  known: { outside: Outside; tags: string[] },
  setting: Setting,
): Int32Array[] {
  const found: Int32Array[] = new Array<Int32Array>(sentences.length);
  for (let fold = 0; fold < setting.folds; fold += 1) {
    const isHeld = (_: unknown, at: number) => at % setting.folds === fold;
    const rest = sentences.filter((sentence, at) => !isHeld(sentence, at));
    // The held part's words are unknown to the fold, as a new text's are.
    const lexicon = makeLexicon(rest, known.tags, known.outside);
    const weights = trainTagger(
      rest,
      { lexicon, tags: known.tags },
      { bits: setting.tagBits, epochs: Math.min(5, setting.tagEpochs), seed: setting.seed + fold },
    );
    const tagged = tagAll(sentences.filter(isHeld), { lexicon, weights });
    tagged.forEach((tags, at) => (found[at * setting.folds + fold] = tags));
  }
  return found;
}

function toExample(
  sentence: TreeSentence,
  tags: Int32Array,
  labels: ReadonlyMap<string, number>,
): LabelExample {
  const count = sentence.forms.length;
  const heads = new Int32Array(FIRST + count + 4);
  sentence.heads.forEach(
    (head, at) => (heads[FIRST + at] = head < 0 ? FIRST + count : FIRST + head),
  );
  return {
    forms: sentence.forms,
    tags,
    heads,
    labels: Int32Array.from(sentence.labels, (label) => labels.get(label) ?? 0),
  };
}

function listLemmas(
  sentences: readonly TreeSentence[],
  knows: (word: string) => boolean,
): string[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { forms, lemmas, tags } of sentences) {
    forms.forEach((form, at) => {
      const [upos = "", xpos = ""] = (tags[at] ?? "").split(" ");
      if (upos === "PROPN" || upos === "X" || upos === "NUM" || upos === "SYM" || upos === "PUNCT")
        return;
      const key = `${form.toLowerCase()} ${upos}`;
      const seen = counts.get(key) ?? new Map<string, number>();
      const pair = `${lemmas[at] ?? ""}\t${lemmaByRule(form, xpos, knows)}`;
      seen.set(pair, (seen.get(pair) ?? 0) + 1);
      counts.set(key, seen);
    });
  }
  const exceptions: string[] = [];
  for (const [key, seen] of counts) {
    const [pair = ""] = [...seen].sort((a, b) => b[1] - a[1])[0] ?? [];
    const [lemma, rule] = pair.split("\t");
    if (lemma !== undefined && lemma !== "" && lemma !== "_" && lemma !== rule)
      exceptions.push(`${key}\t${lemma}`);
  }
  return exceptions.sort();
}

function choiceBytes(setOf: ReadonlyMap<number, number>): Uint8Array {
  const view = new DataView(new ArrayBuffer(8 * setOf.size));
  let at = 0;
  for (const [key, set] of setOf) {
    view.setInt32(at, key, true);
    view.setInt32(at + 4, set, true);
    at += 8;
  }
  return new Uint8Array(view.buffer);
}

/** A line a listing: what comes first, its sets of tags, its words. */
function listingLines({ listings, listingOf }: Lexicon): string[] {
  const words = listings.map((): string[] => []);
  for (const [word, number] of listingOf) words[number]?.push(word);
  return listings.map(({ main, tagSet, capitalTagSet }, number) =>
    [main, tagSet, capitalTagSet, ...(words[number] ?? [])].join(" "),
  );
}

function coded(weights: Float32Array): Uint8Array {
  return encodeWeights(weights, clipOf(weights, CUT));
}

/** Learns several times in different orders and adds up what was learnt: errors differ, knowledge does not. */
function addUp(times: number, learn: (extra: number) => Float32Array): Float32Array {
  const sum = learn(0);
  for (let extra = 1; extra < times; extra += 1) {
    learn(extra).forEach((weight, at) => (sum[at] = (sum[at] ?? 0) + weight));
  }
  return sum;
}

/** Learns to parse greedily, then goes on with a beam. */
function trainParser(examples: LabelExample[], words: WordTable, setting: Setting): Float32Array {
  const { parseBits: bits, seed } = setting;
  const greedy = trainGreedy(examples, words, {
    bits,
    epochs: setting.greedyEpochs,
    seed,
    explore: 0.9,
  });
  const learner = new Averaged(STRIDE << bits);
  learner.weights.set(greedy.average());
  const beam = { bits, epochs: setting.beamEpochs, seed, width: setting.beamWidth };
  trainBeam(learner, examples, { words, setting: beam });
  return learner.average();
}

/** Learns a model from trees and gives the bytes of its file: the same for the same trees, words and setting. */
export function buildModel(
  sentences: readonly TreeSentence[],
  { clusters, dictionary }: { clusters: Clusters; dictionary: Dictionary },
  setting: Setting,
): Uint8Array {
  const clusterOf = new Map(clusters.words.map((word, at) => [word, clusters.codes[at] ?? 0]));
  const outside = { clusters: clusterOf, dictionary };
  const tags = listTags(sentences);
  const lexicon = makeLexicon(sentences, tags, outside);
  const labels = [...new Set(sentences.flatMap((sentence) => sentence.labels))].sort();
  const labelNumber = new Map(labels.map((label, at) => [label, at]));
  console.log(
    `${sentences.length} sentences, ${tags.length} tags, ${labels.length} labels, ${lexicon.tagSets.length} tag sets`,
  );
  const tagWeights = addUp(setting.taggers, (extra) =>
    trainTagger(
      sentences,
      { lexicon, tags },
      { bits: setting.tagBits, epochs: setting.tagEpochs, seed: setting.seed + extra },
    ),
  );
  console.log("tagger learnt");
  const predicted = predictedTags(sentences, { outside, tags }, setting);
  console.log("folds tagged");
  const examples = sentences.map((sentence, at) =>
    toExample(sentence, predicted[at] ?? new Int32Array(0), labelNumber),
  );
  const words = new WordTable(lexicon);
  const parseWeights = addUp(setting.parsers, (extra) =>
    trainParser(examples, words, { ...setting, seed: setting.seed + extra }),
  );
  const clip = clipOf(parseWeights, ROW_CUT);
  const unit = LARGEST_ROW_CODE ** 2 / clip;
  const margin = Math.round(setting.margin * setting.parsers * unit);
  const choices = listChoices(examples, labels.length);
  const labelWeights = addUp(setting.labellers, (extra) =>
    trainLabeller(
      examples,
      { words, choices },
      { bits: setting.labelBits, epochs: setting.labelEpochs, seed: setting.seed + extra },
    ),
  );
  console.log("labeller learnt");
  const caseWeights = trainTruecaser(sentences, lexicon, {
    bits: setting.caseBits,
    epochs: setting.caseEpochs,
    seed: setting.seed,
  });
  const knows = (word: string) => clusterOf.has(word);
  return writeSections(
    new Map([
      ["search", lines([String(setting.width), String(margin)])],
      ["tags", lines(tags)],
      ["labels", lines(labels)],
      ["tag-words", lines([...lexicon.tagSetOf].map(([word, set]) => `${word}\t${set}`))],
      ["tag-sets", lines(lexicon.tagSets.map((set) => set.join(" ")))],
      ["listings", lines(listingLines(lexicon))],
      ["label-sets", lines(choices.sets.map((set) => set.join(" ")))],
      ["label-choices", choiceBytes(choices.setOf)],
      ["lemmas", lines(listLemmas(sentences, knows))],
      ["cluster-words", lines(clusters.words)],
      ["cluster-codes", new Uint8Array(clusters.codes.buffer)],
      ["case-weights", coded(caseWeights)],
      ["tag-weights", coded(tagWeights)],
      ["parse-weights", encodeRows(parseWeights, STRIDE, clip)],
      ["label-weights", coded(labelWeights)],
    ]),
  );
}
