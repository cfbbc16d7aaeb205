import {
  childrenOf,
  form,
  hang,
  has,
  head,
  isVerbal,
  lemma,
  partOfSpeech,
  relation,
  tag,
  type Draft,
  type Rule,
} from "./draft.ts";

const isSubject = (draft: Draft, at: number): boolean => relation(draft, at).startsWith("nsubj");

/** The clause that a verb of saying behind it reports: its own, or the one it is loosely hung on; -1 where there is none. */
function reportedBefore(draft: Draft, saying: number): number {
  const own = childrenOf(draft, saying).find(
    (at) => at < saying && relation(draft, at) === "ccomp",
  );
  if (own !== undefined) return own;
  const above = head(draft, saying);
  return relation(draft, saying) === "parataxis" && isVerbal(draft, above) && above < saying
    ? above
    : -1;
}

/** "Warplanes struck a market on Monday, killing 12, the monitor said": what stands before the speaker is of what was said. */
const behindReported: Rule = (draft, i) => {
  const saying = head(draft, i);
  if (saying <= i || !["advcl", "obl"].includes(relation(draft, i)) || !isVerbal(draft, saying))
    return;
  const reported = reportedBefore(draft, saying);
  const speaker = childrenOf(draft, saying).find((at) => relation(draft, at) === "nsubj") ?? saying;
  if (reported < 0 || reported > i || (speaker > reported && speaker < i)) return;
  hang(draft, i, { head: reported, relation: relation(draft, i) });
};

/** What a speaker does in speaking: "…, adding that". */
const speaking = new Set(
  (
    "accuse add admit appeal apologise apologize blame call caution challenge cite claim condemn criticise criticize declare demand denounce deny deplore " +
    "describe dismiss emphasise emphasize explain express hail insist lament mourn note offer pledge point praise promise propose quote recall " +
    "recommend refer reiterate reject repeat reply request say speak stress suggest tell thank threaten urge vow warn welcome write"
  ).split(" "),
);

/** "Shells landed near a school, residents told reporters, destroying stalls": a deed behind the speaker goes with the clause that was said. */
const deedBehindSpeaker: Rule = (draft, i) => {
  const saying = head(draft, i);
  if (tag(draft, i) !== "VBG" || saying > i || !speaking.has(lemma(draft, saying))) return;
  const isLoose = ["advcl", "ccomp", "xcomp", "conj"].includes(relation(draft, i));
  if (!isLoose || form(draft, i - 1) !== "," || speaking.has(lemma(draft, i))) return;
  const reported = reportedBefore(draft, saying);
  if (reported >= 0 && !has(draft, i, "nsubj", "mark"))
    hang(draft, i, { head: reported, relation: "advcl" });
};

/** The clause with a subject of its own between a verb of saying and a word behind both; -1 where there is none. */
function reportedBetween(draft: Draft, saying: number, behind: number): number {
  const between = childrenOf(draft, saying).filter(
    (at) => at > saying && at < behind && relation(draft, at) === "ccomp",
  );
  const clause = between.find((at) => childrenOf(draft, at).some((to) => isSubject(draft, to)));
  return clause ?? -1;
}

/** The helping verbs of a verb: "had", "would". */
const helpersOf = (draft: Draft, verb: number): readonly string[] =>
  childrenOf(draft, verb)
    .filter((at) => relation(draft, at) === "aux")
    .map((at) => form(draft, at));

/** Whether a verb is coordinated and has no subject of its own. */
function isBareConjunct(draft: Draft, i: number): boolean {
  return (
    relation(draft, i) === "conj" &&
    isVerbal(draft, i) &&
    !has(draft, i, "nsubj", "nsubj:pass", "expl")
  );
}

/** "The army said it had struck the camp and had killed dozens": a deed with the helping verb of what was said was said too. */
const saidWithHelper: Rule = (draft, i) => {
  const saying = head(draft, i);
  if (!isBareConjunct(draft, i) || !speaking.has(lemma(draft, saying))) return;
  const reported = reportedBetween(draft, saying, i);
  const own = helpersOf(draft, saying);
  const shared = helpersOf(draft, reported);
  const isShared = helpersOf(draft, i).some((word) => shared.includes(word) && !own.includes(word));
  if (isShared) hang(draft, i, { head: reported, relation: "conj" });
};

/** Whether those of a reported clause do not speak in a verb coordinated with it: they are acted on, counted, or a comma parts the two. */
function areSilent(draft: Draft, reported: number, i: number): boolean {
  const subject = childrenOf(draft, reported).find((at) => isSubject(draft, at)) ?? -1;
  const isActedOn = relation(draft, subject) === "nsubj:pass" && has(draft, reported, "aux:pass");
  const conjunction = childrenOf(draft, i).find((at) => partOfSpeech(draft, at) === "CCONJ") ?? -1;
  return isActedOn || has(draft, subject, "nummod") || form(draft, conjunction - 1) === ",";
}

/** "The agency said 40,000 people had fled, and called for a truce": who spoke goes on speaking. */
const speakerGoesOn: Rule = (draft, i) => {
  const reported = head(draft, i);
  const saying = head(draft, reported);
  if (
    !isBareConjunct(draft, i) ||
    !speaking.has(lemma(draft, i)) ||
    has(draft, i, "aux", "aux:pass")
  )
    return;
  if (!speaking.has(lemma(draft, saying)) || saying > reported) return;
  const isReported = reportedBetween(draft, saying, i) === reported && has(draft, reported, "aux");
  if (isReported && areSilent(draft, reported, i))
    hang(draft, i, { head: saying, relation: "conj" });
};

/** Rules about what was said, and what goes with who said it, in the order in which they must run. */
export const reportedRules: readonly Rule[] = [
  behindReported,
  deedBehindSpeaker,
  saidWithHelper,
  speakerGoesOn,
];
