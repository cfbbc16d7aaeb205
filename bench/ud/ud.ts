import type { Span, Token } from "../../src/model/index.ts";
import { readTrees, type TreeSentence } from "../../training/conllu.ts";
import { f1Metric, shareMetric, type BenchSet, type Tally } from "../set.ts";
import { foundText, goldText, mainRelation, readDocuments, type ScoredText } from "./treebank.ts";

const key = ({ start, end }: Span) => `${start}-${end}`;

/** How many spans of one list the other has too. */
function shared(found: readonly Span[], gold: readonly Span[]): number {
  const keys = new Set(gold.map(key));
  return found.filter((span) => keys.has(key(span))).length;
}

/** Compares words that stand at the same place; a head is right when it stands at the gold head's place. */
function compareWords(found: ScoredText, gold: ScoredText): Tally {
  const goldAt = new Map(gold.words.map((word) => [key(word), word]));
  const tally = { words: 0, upos: 0, uas: 0, las: 0 };
  for (const word of found.words) {
    const match = goldAt.get(key(word));
    if (match === undefined) continue;
    tally.words += 1;
    if (match.upos === word.upos) tally.upos += 1;
    const head = found.words[word.head];
    const goldHead = gold.words[match.head];
    const isRight =
      head === undefined || goldHead === undefined
        ? head === goldHead
        : key(head) === key(goldHead);
    if (!isRight) continue;
    tally.uas += 1;
    if (match.relation === word.relation) tally.las += 1;
  }
  return tally;
}

/** GUM from raw text, punctuation included. @source CoNLL 2018 shared task, evaluation */
export const gumRaw: BenchSet<TreeSentence[], ScoredText> = {
  name: "ud-gum-raw",
  title: "English trees from raw text (GUM dev, freely licensed genres)",
  data: "../ud/en_gum-dev.conllu",
  parse: readDocuments,
  predict(document, { analyser }) {
    const { text } = goldText(document);
    return foundText(text, analyser.analyse(text));
  },
  tally(document, found) {
    const gold = goldText(document);
    return {
      ...compareWords(found, gold),
      tokens: shared(found.tokens, gold.tokens),
      foundTokens: found.tokens.length,
      goldTokens: gold.tokens.length,
      sentences: shared(found.sentences, gold.sentences),
      foundSentences: found.sentences.length,
      goldSentences: gold.sentences.length,
      foundWords: found.words.length,
      goldWords: gold.words.length,
    };
  },
  metrics: [
    f1Metric("tokens F1", ["tokens", "foundTokens", "goldTokens"], []),
    f1Metric("sentences F1", ["sentences", "foundSentences", "goldSentences"], []),
    f1Metric("words F1", ["words", "foundWords", "goldWords"], []),
    f1Metric("UPOS F1", ["upos", "foundWords", "goldWords"], []),
    f1Metric("UAS F1", ["uas", "foundWords", "goldWords"], []),
    f1Metric("LAS F1", ["las", "foundWords", "goldWords"], []),
  ],
};

interface TreeGuess {
  readonly tokens: readonly Pick<Token, "upos" | "head" | "relation">[];
}

function tallyTree(gold: TreeSentence, { tokens }: TreeGuess): Tally {
  const tally = { all: tokens.length, words: 0, upos: 0, uas: 0, las: 0 };
  tokens.forEach((token, at) => {
    if (token.upos === gold.tags[at]?.split(" ")[0]) tally.upos += 1;
    const relation = gold.labels[at] ?? "";
    if (relation === "punct") return;
    tally.words += 1;
    if (token.head !== gold.heads[at]) return;
    tally.uas += 1;
    if (mainRelation(token.relation) === mainRelation(relation)) tally.las += 1;
  });
  return tally;
}

/** A set of gold sentences and words: tags over all words, heads and relations without punctuation. */
function goldWords(
  treebank: string,
  title: string,
  peers: Readonly<Record<"upos" | "uas" | "las", number>>,
): BenchSet<TreeSentence, TreeGuess> {
  const note = "EWT 2.5 test, with punctuation";
  const peer = (measure: "upos" | "uas" | "las") => [
    { name: "UDPipe 1.2", value: peers[measure], note },
  ];
  return {
    name: `ud-${treebank}`,
    title,
    data: `../ud/en_${treebank}-dev.conllu`,
    parse: readTrees,
    predict({ forms }, { analyser }) {
      const text = forms.join(" ");
      let end = -1;
      const spans = forms.map((form) => {
        const start = end + 1;
        end = start + form.length;
        return { start, end };
      });
      const { tokens } = analyser.analyseTokens(text, { start: 0, end: text.length }, spans);
      return { tokens: tokens.map(({ upos, head, relation }) => ({ upos, head, relation })) };
    },
    tally: tallyTree,
    metrics: [
      shareMetric("UPOS", ["upos", "all"], peer("upos")),
      shareMetric("UAS", ["uas", "words"], peer("uas")),
      shareMetric("LAS", ["las", "words"], peer("las")),
    ],
  };
}

const udpipe = { upos: 0.944, uas: 0.844, las: 0.811 };

/** Web text: weblogs, news groups, e-mail, reviews, answers. */
export const ewt = goldWords("ewt", "English trees on gold words, web text (EWT dev)", udpipe);
/** Ten genres from academic writing to talk, news among them. */
export const gum = goldWords("gum", "English trees on gold words, ten genres (GUM dev)", udpipe);
