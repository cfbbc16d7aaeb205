import type { Token } from "../../model/index.ts";
import { attachmentRules } from "./attachments.ts";
import { clauseRules } from "./clauses.ts";
import { countGoverned, type Draft } from "./draft.ts";
import { gerundRules } from "./gerunds.ts";
import { headlessRules } from "./headless.ts";
import { hyphenRules } from "./hyphens.ts";
import { nounRules } from "./nouns.ts";
import { reportedRules } from "./reported.ts";
import { swallowedRules } from "./swallowed.ts";

/** Nouns first: a participle that turns out to be a noun must not be given a subject. */
const rules = [
  ...hyphenRules,
  ...nounRules,
  ...gerundRules,
  ...headlessRules,
  ...swallowedRules,
  ...clauseRules,
  ...reportedRules,
  ...attachmentRules,
];

/**
 * Mends what a parser gets wrong most often in news English, where the words themselves leave no doubt.
 *
 * @param forms - the words in lower case
 * @param lexicon - what the lexicon knows: nouns of violence, and verbs with their particles
 * @returns the same tokens with other governors and relations; never a circle
 */
export function mend(
  tokens: readonly Token[],
  forms: readonly string[],
  lexicon: Pick<Draft, "isEventNoun" | "isPhrasal">,
): Token[] {
  const { isEventNoun, isPhrasal } = lexicon;
  const governed = countGoverned(tokens);
  const draft: Draft = { tokens: [...tokens], forms, governed, isEventNoun, isPhrasal };
  for (const rule of rules) {
    for (let i = 0; i < tokens.length; i++) rule(draft, i);
  }
  return draft.tokens;
}
