import type { Token } from "../../model/index.ts";
import { clauseRules } from "./clauses.ts";
import type { Draft } from "./draft.ts";
import { nounRules } from "./nouns.ts";

/** Nouns first: a participle that turns out to be a noun must not be given a subject. */
const rules = [...nounRules, ...clauseRules];

/**
 * Mends what a parser gets wrong most often in news English, where the words themselves leave no doubt.
 *
 * @param isEventNoun - says of a form in lower case whether it names violence as a noun
 * @returns the same tokens with other governors and relations; never a circle
 */
export function mend(tokens: readonly Token[], isEventNoun: (form: string) => boolean): Token[] {
  const draft: Draft = { tokens: [...tokens], isEventNoun };
  for (const rule of rules) {
    for (let i = 0; i < tokens.length; i++) rule(draft, i);
  }
  return draft.tokens;
}
