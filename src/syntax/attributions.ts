import { isDayName } from "./days.ts";
import type { TaggedWords as VerbWords } from "./finite.ts";

type TaggedWords = Pick<VerbWords, "forms" | "upos" | "xpos">;

/** The words of a sentence that tell who said the rest of it: "the ministry said on Friday". */
export interface Attribution {
  /** Behind the last word of the rest that stands before: a comma between is none of the rest's. */
  readonly before: number;
  /** The first of them. */
  readonly from: number;
  /** Behind the last of them. */
  readonly to: number;
  /** Whether nothing of what was said follows. */
  readonly isLast: boolean;
}

const saying = new Set(
  "said says told added reported announced tweeted warned stated wrote insisted claimed noted explained confirmed recalled estimated".split(
    " ",
  ),
);
const finiteTags = new Set(["VBD", "VBZ", "VBP", "MD"]);
const nominal = new Set(["NOUN", "PROPN", "PRON", "NUM"]);
const insideName = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART", "CCONJ"]);
const linksNames = new Set("of for from at in with on to by near ( ) - & / '".split(" "));
const times =
  /^(?:earlier|later|now|january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const isTime = (form: string): boolean => isDayName(form) || times.test(form);
const enders = new Set([".", "!", "?", "”", '"', "''", "’"]);
const closing = new Set(["”", '"', "''", "’", "'"]);
const opening = new Set(["“", '"', "``", "‘", "'"]);
/** Longest phrase of who speaks, and longest of when and where, in words. */
const LONGEST = 24;

const isFinite = ({ xpos }: TaggedWords, at: number): boolean => finiteTags.has(xpos[at] ?? "");

/** Whether a word may stand inside the name or description of who speaks. */
function isInsideName({ forms, upos, xpos }: TaggedWords, at: number): boolean {
  const part = upos[at] ?? "";
  if (insideName.has(part)) return xpos[at] !== "TO" && xpos[at] !== "WP" && xpos[at] !== "WDT";
  if (linksNames.has(forms[at] ?? "")) return true;
  return /^VB[NG]$/.test(xpos[at] ?? "") && ["NOUN", "PROPN", "ADJ"].includes(upos[at + 1] ?? "");
}

/** Gives the mark before the phrase that ends before a word; -1 where no such phrase stands there. */
function borderBefore(sentence: TaggedWords, end: number): number {
  for (let at = end - 1; at > 0 && end - at <= LONGEST; at -= 1) {
    const form = sentence.forms[at] ?? "";
    if (form === "," || closing.has(form))
      return at < end - 1 && sentence.upos[at + 1] !== "CCONJ" ? at : -1;
    if (!isInsideName(sentence, at)) return -1;
  }
  return -1;
}

/** Gives the mark before who speaks, where a verb of speaking stands behind, an apposition left out: ", Anna Ruiz, a nurse, said". */
function speakersBorder(sentence: TaggedWords, verb: number): number {
  const { forms, upos } = sentence;
  if (forms[verb - 1] !== ",") {
    const isName = nominal.has(upos[verb - 1] ?? "") || forms[verb - 1] === ")";
    return isName ? borderBefore(sentence, verb) : -1;
  }
  const inner = borderBefore(sentence, verb - 1);
  return inner < 0 || forms[inner] !== "," ? -1 : borderBefore(sentence, inner);
}

/** Whether what follows a verb of speaking cannot be its object: its end, a mark, a preposition or a time. */
function hasNoObject({ forms, upos, xpos }: TaggedWords, verb: number): boolean {
  const next = verb + 1;
  const form = forms[next] ?? ".";
  if (forms[verb] === "told") return nominal.has(upos[next] ?? "") || upos[next] === "DET";
  if (upos[next] === "PUNCT" || next >= forms.length) return true;
  if (xpos[next] === "IN" || xpos[next] === "RB") return form.toLowerCase() !== "that";
  return isTime(form) || isTime(forms[next + 1] ?? "");
}

/** The final mark of a sentence, closing quotation marks left out; behind the last word where it has none. */
function finalMark({ forms }: TaggedWords): number {
  let at = forms.length;
  while (at > 0 && enders.has(forms[at - 1] ?? "")) at -= 1;
  return at;
}

const clauseTags = new Set([...finiteTags, "TO", "WP", "WDT", "CC", ":", "``"]);

/** Gives the place behind the words that go with a verb of speaking: its end or the next comma; -1 where they hold a clause. */
function endOf(sentence: TaggedWords, verb: number): number {
  const { forms, xpos } = sentence;
  const end = finalMark(sentence);
  for (let at = verb + 1; at < end; at += 1) {
    if (forms[at] === "," || forms[at] === ";") return at;
    if (at - verb > LONGEST || forms[at] === "that" || clauseTags.has(xpos[at] ?? "")) return -1;
  }
  return end;
}

const speakingOn = new Set(
  "adding citing quoting referring noting describing saying warning stressing accusing blaming calling speaking urging vowing without".split(
    " ",
  ),
);

/** Words with which another's account is set against the first. */
const against = new Set(["while", "whereas", "although", "though"]);

/** Whether what stands behind the comma after a verb of speaking is of who speaks: ", adding that", ", but gave no details", ", while the army said". */
function goesOnSpeaking({ forms, upos }: TaggedWords, at: number): boolean {
  const form = forms[at] ?? "";
  return (
    speakingOn.has(form) ||
    against.has(form) ||
    (form === "but" && /^(?:VERB|AUX)$/.test(upos[at + 1] ?? ""))
  );
}

const hasFinite = (sentence: TaggedWords, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (isFinite(sentence, at)) return true;
  return false;
};

/** Where what was said ends: before a comma, behind a quotation mark. */
const behind = ({ forms }: TaggedWords, border: number): number =>
  forms[border] === "," ? border : border + 1;

const relative = /^(?:who|whose|which)$/;

/** Whether a verb of speaking stands before who speaks: behind a comma or a quotation mark. */
function isInverted({ forms, upos }: TaggedWords, verb: number): boolean {
  const before = forms[verb - 1] ?? "";
  if (forms[verb] === "told" || (before !== "," && !closing.has(before))) return false;
  const next = upos[verb + 1] ?? "";
  return nominal.has(next) || next === "DET" || next === "ADJ";
}

/** "…, said Anna Ruiz, who heads the clinic." */
function invertedAt(sentence: TaggedWords, verb: number): Attribution | null {
  if (!isInverted(sentence, verb)) return null;
  const { forms } = sentence;
  const end = finalMark(sentence);
  const comma = forms.indexOf(",", verb);
  const first = comma < 0 ? end : Math.min(comma, end);
  const goesOn = relative.test(forms[first + 1] ?? "") || goesOnSpeaking(sentence, first + 1);
  const last = goesOn ? first : end;
  if (hasFinite(sentence, verb + 1, last)) return null;
  return { before: behind(sentence, verb - 1), from: verb, to: end, isLast: true };
}

/** "…, the ministry said on Friday", "…, residents told reporters, …". */
function attributionAt(sentence: TaggedWords, verb: number): Attribution | null {
  const border = hasNoObject(sentence, verb) ? speakersBorder(sentence, verb) : -1;
  const end = endOf(sentence, verb);
  if (border < 1 || end < 0) return invertedAt(sentence, verb);
  const last = finalMark(sentence);
  const isLast = end >= last || goesOnSpeaking(sentence, end + 1);
  return {
    before: behind(sentence, border),
    from: border + 1,
    to: isLast ? last : end,
    isLast,
  };
}

/** Whether what stands around who speaks is a clause: not "After the match, the coach said, “…”". */
function isAroundClause(sentence: TaggedWords, { before, isLast, to }: Attribution): boolean {
  if (hasFinite(sentence, 0, before)) return true;
  const isQuotation = opening.has(sentence.forms[to + 1] ?? "");
  return !isLast && !isQuotation && hasFinite(sentence, to, sentence.forms.length);
}

/**
 * Finds who is said to have said the rest of a sentence, behind it or in its middle: "Shells hit a school, residents told
 * reporters." News is full of such sentences and treebanks are not; read apart, neither part breaks the other's tree.
 *
 * @returns null where there is none, or where the rest has no verb of its own
 */
export function findAttribution(sentence: TaggedWords): Attribution | null {
  const { forms } = sentence;
  for (let verb = forms.length - 1; verb > 1; verb -= 1) {
    if (!saying.has(forms[verb] ?? "") || !isFinite(sentence, verb)) continue;
    const found = attributionAt(sentence, verb);
    if (found === null) continue;
    return isAroundClause(sentence, found) ? found : null;
  }
  return null;
}
