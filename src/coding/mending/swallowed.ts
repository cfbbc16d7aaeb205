import {
  childrenOf,
  hang,
  has,
  head,
  isDay,
  isNominal,
  isVerbal,
  relation,
  rewrite,
  tag,
  type Draft,
  type Rule,
} from "./draft.ts";

/** Whether a later verb has a subject of its own behind a word that opens its clause: "as they pushed". */
function isClauseApart(draft: Draft, later: number, from: number): boolean {
  const below = childrenOf(draft, later);
  const mark = below.find(
    (at) => at > from && at < later && ["mark", "advmod"].includes(relation(draft, at)),
  );
  if (mark === undefined) return false;
  return below.some((at) => at > mark && at < later && relation(draft, at).startsWith("nsubj"));
}

/** A noun without a preposition behind a verb, times passed over; -1 where none stands there. */
function objectBehind(draft: Draft, verb: number): number {
  return (
    childrenOf(draft, verb).find(
      (at) => at > verb && isNominal(draft, at) && !has(draft, at, "case") && !isDay(draft, at),
    ) ?? -1
  );
}

/**
 * "Troops captured on Monday the port as they pushed north": a past form with an object, read as a participle of the
 * subject of a clause that has one of its own, is the verb of the sentence.
 */
const verbOfSubject: Rule = (draft, verb) => {
  const noun = head(draft, verb);
  const isPast = isVerbal(draft, verb) && /^VB[DN]$/.test(tag(draft, verb));
  if (!isPast || relation(draft, verb) !== "acl" || has(draft, verb, "aux", "aux:pass", "mark"))
    return;
  const later = head(draft, noun);
  if (later < verb || !relation(draft, noun).startsWith("nsubj")) return;
  const object = objectBehind(draft, verb);
  if (object < 0 || !isClauseApart(draft, later, object)) return;
  hang(draft, verb, { head: head(draft, later), relation: relation(draft, later) });
  rewrite(draft, verb, { xpos: "VBD" });
  hang(draft, later, { head: verb, relation: "advcl" });
  hang(draft, noun, { head: verb, relation: "nsubj" });
  hang(draft, object, { head: verb, relation: "obj" });
};

/** Rules about clauses that a later clause has swallowed. */
export const swallowedRules: readonly Rule[] = [verbOfSubject];
