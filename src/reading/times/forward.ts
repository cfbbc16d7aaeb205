import type { Sentence, Span, Token } from "../../model/index.ts";
import {
  calendarVerbs,
  forwardAuxiliaries,
  forwardVerbs,
  prolongingVerbs,
} from "../../languages/index.ts";

const statePassives: ReadonlySet<string> = new Set([
  "schedule",
  "due",
  "slate",
  "set",
  "expect",
  "plan",
  "book",
]);

function tokenAt(sentence: Sentence, span: Span): number {
  return sentence.tokens.findIndex((token) => token.end > span.start);
}

function childrenOf(sentence: Sentence, head: number): Token[] {
  return sentence.tokens.filter((token) => token.head === head);
}

function isVerb(token: Token | undefined): boolean {
  return token?.upos === "VERB" || token?.upos === "AUX";
}

/** "is due", "scheduled for", "plans to meet": a word that puts what hangs on it ahead. */
function isPlanned(sentence: Sentence, verb: Token, children: readonly Token[]): boolean {
  if (/^(?:VBN|JJ)$/.test(verb.xpos) && statePassives.has(verb.lemma)) return true;
  const isInfinitive = verb.xpos === "VB" && children.some((token) => token.xpos === "TO");
  return isInfinitive && forwardVerbs.has(sentence.tokens[verb.head]?.lemma ?? "");
}

/** "The mandate expires on 31 January", "would expire in May": what stands in a calendar is told in the present or with "would". */
function isScheduled(verb: Token, auxiliaries: readonly Token[]): boolean {
  if (!calendarVerbs.has(verb.lemma)) return false;
  const isPresent = /^VB[ZP]$/.test(verb.xpos) && auxiliaries.length === 0;
  const isWould = verb.xpos === "VB" && auxiliaries.some(({ lemma }) => lemma === "would");
  return isPresent || isWould;
}

/** Reads one verb group: whether it points ahead, is finite and settles the question, or leaves it to its governor. */
function judge(sentence: Sentence, at: number, verb: Token): "ahead" | "settled" | "open" {
  const children = childrenOf(sentence, at);
  const auxiliaries = children.filter((token) => token.relation.startsWith("aux"));
  // "Would have extended" tells what did not happen.
  const isPerfect = auxiliaries.some((token) => token.lemma === "have");
  const isModal = auxiliaries.some((token) => forwardAuxiliaries.has(token.form.toLowerCase()));
  if (isScheduled(verb, auxiliaries)) return "ahead";
  if ((isModal && !isPerfect) || isPlanned(sentence, verb, children)) return "ahead";
  return auxiliaries.length > 0 || /^VB[DPZN]$/.test(verb.xpos) ? "settled" : "open";
}

/** "extended the mandate until June 30": the end of what is prolonged lies ahead. */
function isNewEnd(sentence: Sentence, at: number, verb: Token): boolean {
  const isProlonged = prolongingVerbs.has(verb.lemma);
  const before = sentence.tokens.slice(Math.max(0, at - 3), at);
  return (
    isProlonged && before.some(({ lemma }) => ["until", "till", "through", "to"].includes(lemma))
  );
}

/**
 * Says whether the verb that governs a time is future, planned or possible, so that "in January" lies ahead.
 *
 * @param span - the time's words
 */
export function pointsAhead(sentence: Sentence, span: Span): boolean {
  const first = tokenAt(sentence, span);
  let at = first;
  // Six steps reach the governing verb of any phrase worth trusting; trees may hold no cycle, but parses are not trusted here.
  for (let step = 0; step < 6 && at >= 0; step += 1) {
    const token = sentence.tokens[at];
    if (token === undefined) return false;
    const hasAuxiliary = childrenOf(sentence, at).some(({ relation }) => relation === "aux");
    if (isVerb(token) || hasAuxiliary || statePassives.has(token.lemma)) {
      if (isNewEnd(sentence, first, token)) return true;
      const verdict = judge(sentence, at, token);
      if (verdict !== "open") return verdict === "ahead";
    }
    at = token.head;
  }
  return false;
}
