import type { TaggedWords } from "./finite.ts";

type Tagged = Pick<TaggedWords, "forms" | "upos" | "xpos">;

/** Participles that news uses of people as adjectives alone. */
const ofPeople = new Set(
  "alleged armed heavily-armed hooded masked presumed suspected unarmed unidentified uniformed".split(
    " ",
  ),
);
/** Participles that are verbs as well. */
const undergone = new Set("besieged displaced injured wounded".split(" "));
const nominal = new Set(["NOUN", "PROPN"]);

/** Says whether a word taken for a verb describes the noun behind it: "Suspected rebels ambushed a convoy". */
export function isDescribing({ forms, upos }: Tagged, at: number): boolean {
  const form = (forms[at] ?? "").toLowerCase();
  if (upos[at] !== "VERB" || !nominal.has(upos[at + 1] ?? "")) return false;
  const before = upos[at - 1] ?? "";
  if (ofPeople.has(form)) return !/^(?:AUX|PRON|NOUN|PROPN)$/.test(before);
  return undergone.has(form) && /^(?:|DET|NUM|ADP)$/.test(before);
}

const telling = new Set(
  "told informed assured reminded convinced notified persuaded warned".split(" "),
);
const opensClause = new Set(["DET", "NUM", "PRON", "PROPN", "ADJ"]);
/** Most words of whom something is told. */
const LONGEST_NAME = 6;

/** Says whether "that" opens what somebody is told, and is no pronoun: "told the agency that a jet had crashed". */
export function isOpeningTold({ forms, upos }: Tagged, at: number): boolean {
  if (forms[at] !== "that" || upos[at] !== "PRON" || !opensClause.has(upos[at + 1] ?? ""))
    return false;
  for (let verb = at - 2; verb >= 0 && at - verb <= LONGEST_NAME + 1; verb -= 1) {
    if (telling.has(forms[verb] ?? "")) return true;
    if (/^(?:VERB|AUX|PUNCT)$/.test(upos[verb] ?? "")) return false;
  }
  return false;
}

const clauseOrPhrase = new Set(["after", "before", "until", "since"]);
const insidePhrase = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM"]);
const finiteTags = new Set(["VBD", "VBZ", "VBP", "MD"]);
/** Most words of the subject of a clause that is told at once. */
const LONGEST_SUBJECT = 6;

/** Says whether a preposition behind a verb opens a clause, for a subject and its verb follow: "broke out after a man was abducted". */
export function isOpeningClause({ forms, upos, xpos }: Tagged, at: number): boolean {
  if (!clauseOrPhrase.has(forms[at] ?? "") || upos[at] !== "ADP") return false;
  if (!xpos.slice(0, at).some((tag) => finiteTags.has(tag))) return false;
  let next = at + 1;
  while (next <= at + LONGEST_SUBJECT && insidePhrase.has(upos[next] ?? "")) next += 1;
  return next > at + 1 && finiteTags.has(xpos[next] ?? "");
}
