import type { Analyser } from "../src/syntax/index.ts";
import type { Span } from "../src/model/index.ts";
import { plainLabel, type TreeSentence } from "./conllu.ts";

/** Accuracies in percent over words that are not punctuation (tags: over all words). */
export interface TreeScore {
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly lemma: number;
  readonly uas: number;
  readonly las: number;
}

/** Scores an analyser on gold sentences and words. */
export function scoreTrees(analyser: Analyser, sentences: readonly TreeSentence[]): TreeScore {
  const n = { words: 0, upos: 0, xpos: 0, lemma: 0, tree: 0, uas: 0, las: 0 };
  for (const gold of sentences) {
    const text = gold.forms.join(" ");
    let at = 0;
    const spans: Span[] = gold.forms.map((form) => {
      const start = at;
      at += form.length + 1;
      return { start, end: start + form.length };
    });
    const { tokens } = analyser.analyseTokens(text, { start: 0, end: text.length }, spans);
    tokens.forEach((token, index) => {
      const [upos, xpos] = (gold.tags[index] ?? "").split(" ");
      n.words += 1;
      if (token.upos === upos) n.upos += 1;
      if (token.xpos === xpos) n.xpos += 1;
      if (token.lemma === gold.lemmas[index]) n.lemma += 1;
      const label = gold.labels[index] ?? "";
      if (label === "punct") return;
      n.tree += 1;
      if (token.head !== gold.heads[index]) return;
      n.uas += 1;
      const main = (name: string) => plainLabel(name).split(":")[0];
      if (main(token.relation) === main(label)) n.las += 1;
    });
  }
  const percent = (part: number, whole: number) => Math.round((10000 * part) / whole) / 100;
  return {
    words: n.tree,
    upos: percent(n.upos, n.words),
    xpos: percent(n.xpos, n.words),
    lemma: percent(n.lemma, n.words),
    uas: percent(n.uas, n.tree),
    las: percent(n.las, n.tree),
  };
}
