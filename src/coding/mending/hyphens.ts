import {
  childrenOf,
  form,
  hang,
  has,
  head,
  isNominal,
  lemma,
  partOfSpeech,
  relation,
  rewrite,
  swap,
  type Draft,
  type Rule,
} from "./draft.ts";

/** Whether two tokens stand side by side without a space. */
function touches(draft: Draft, i: number): boolean {
  const [token, next] = [draft.tokens[i], draft.tokens[i + 1]];
  return token?.end === next?.start;
}

/** Whether a word and a particle behind a hyphen make one noun of an event: "sit-in", "sit-ins", "shoot-out". */
function hyphenated(draft: Draft, i: number): string | null {
  if (form(draft, i + 1) !== "-" || !touches(draft, i) || !touches(draft, i + 1)) return null;
  const particle = form(draft, i + 2).replace(/s$/, "");
  const whole = `${lemma(draft, i)}-${particle}`;
  return draft.isEventNoun(whole) ? whole : null;
}

/** Puts a noun above the one that the parser made its head, when what stands behind it opens with a preposition. */
function raise(draft: Draft, i: number): void {
  const above = head(draft, i);
  if (above <= i + 2 || !isNominal(draft, above)) return;
  const behind = i + 3;
  if (partOfSpeech(draft, behind) !== "ADP" || head(draft, behind) !== above) return;
  swap(draft, i, { above, relation: "nmod" });
  for (const child of childrenOf(draft, above)) {
    if (child < i || !/^(?:case|det|amod|compound|nmod|nummod|flat)/.test(relation(draft, child)))
      hang(draft, child, { head: i, relation: relation(draft, child) });
  }
}

/** "a sit-in outside the ministry": the tagger takes the parts of such a noun for words of their own. */
const eventNoun: Rule = (draft, i) => {
  const whole = hyphenated(draft, i);
  if (whole === null) return;
  const last = i + 2;
  const isLastAbove = head(draft, i) === last;
  if (isLastAbove) swap(draft, i, { above: last, relation: "goeswith" });
  const isMany = form(draft, last).endsWith("s");
  rewrite(draft, i, { lemma: whole, upos: "NOUN", xpos: isMany ? "NNS" : "NN" });
  for (const child of childrenOf(draft, last))
    hang(draft, child, { head: i, relation: relation(draft, child) });
  hang(draft, last, { head: i, relation: "goeswith" });
  hang(draft, i + 1, { head: i, relation: "punct" });
  if (!has(draft, i, "case")) raise(draft, i);
};

/** Rules about words that a hyphen makes one. */
export const hyphenRules: readonly Rule[] = [eventNoun];
