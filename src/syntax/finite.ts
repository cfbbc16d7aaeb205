/** A tagged sentence: its words, their universal parts of speech and treebank tags. */
export interface TaggedWords {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Whether a dictionary lists the past tense first for a word, before the participle. */
  readonly isPastFirst: (at: number) => boolean;
}

const finite = new Set(["VBD", "VBZ", "VBP", "MD"]);
const nominal = new Set(["NOUN", "PROPN", "PRON"]);
/** What an object begins with. */
const opensObject = new Set(["DET", "NUM", "PRON", "PROPN", "NOUN", "ADJ"]);
const subordinators = new Set(["WDT", "WP", "WRB"]);
const enders = new Set([".", "”", '"', "''"]);
const saying = new Set(
  "said says told adds added reported reports announced tweeted warned stated wrote".split(" "),
);
/** Past forms of verbs that have no object, of which no participle stands behind a noun. */
const objectless = new Set(
  (
    "agreed apologised apologized arrived clashed collaborated collapsed complied converged cooperated crumbled defected demonstrated " +
    "departed deserted died disagreed disappeared emerged erupted exploded failed fainted fled happened hesitated intervened lasted " +
    "marched mourned occurred perished persisted prevailed proceeded progressed protested quarreled quarrelled rallied reacted refrained " +
    "remained replied resigned responded retreated rioted skirmished stalled struggled succeeded succumbed surfaced surrendered talked " +
    "vanished volunteered waited walked wept"
  ).split(" "),
);

/** Nouns that are past forms as well: "Soldiers shot militants." */
const pastNouns = new Set("burst cut hit hurt shot split".split(" "));

const isPastNoun = ({ forms, upos }: TaggedWords, at: number): boolean =>
  pastNouns.has(forms[at] ?? "") && opensObject.has(upos[at + 1] ?? "");

/** Words that may stand before the number of an object: "killed at least 12 villagers". */
const boundsNumber = new Set(
  "at least most more than fewer less up to as many few over around about nearly almost some another an estimated only just roughly".split(
    " ",
  ),
);

/** Whether an object begins at a word: a noun's phrase, a number with its bounds, a deed in "-ing" or a clause with "that". */
function isObjectAt({ forms, upos, xpos }: TaggedWords, at: number): boolean {
  if (opensObject.has(upos[at] ?? "") || xpos[at] === "VBG" || forms[at] === "that") return true;
  let number = at;
  while (number < at + 4 && boundsNumber.has(forms[number] ?? "")) number += 1;
  return upos[number] === "NUM";
}

/** The word before, adverbs left out: "The rebels later captured". */
function wordBefore(upos: readonly string[], at: number): number {
  let before = at - 1;
  while (upos[before] === "ADV") before -= 1;
  return before;
}

/**
 * Whether a participle may as well be a past form with a subject before it and, if it needs one, an object behind it; or a
 * noun or adjective a past form that the dictionary lists first ("Israeli aircraft struck targets").
 */
function mayBePast(sentence: TaggedWords, at: number): boolean {
  const { forms, isPastFirst, upos, xpos } = sentence;
  if (!nominal.has(upos[wordBefore(upos, at)] ?? "")) return false;
  if (["NOUN", "ADJ"].includes(upos[at] ?? "")) return isPastFirst(at) || isPastNoun(sentence, at);
  if (upos[at] !== "VERB" || xpos[at] !== "VBN") return false;
  if (isPastFirst(at) || objectless.has(forms[at] ?? "")) return true;
  return isObjectAt(sentence, at + 1);
}

/** Whether a finite verb is that of a clause behind a subordinator: "as they advanced". */
function isSubordinate({ upos, xpos }: TaggedWords, verb: number): boolean {
  for (let at = verb - 1; at > 0; at -= 1) {
    if (upos[at] === "SCONJ" || subordinators.has(xpos[at] ?? "")) return true;
    if (upos[at] === "PUNCT" || (finite.has(xpos[at] ?? "") && upos[at + 1] !== "VERB"))
      return false;
  }
  return false;
}

/**
 * Gives the participle that must be the verb of a sentence, which has no other: "Gunmen kidnapped two aid workers.", "The
 * two governments cooperated on security, a minister said." In what the tagger has learnt from, most past forms right
 * behind a noun are participles; in news most are not.
 *
 * @returns the place of the first that may be a past form; -1 where there is none, where the sentence has a finite verb, or
 * where no full stop says that it is one
 */
export function findMissingVerb(sentence: TaggedWords): number {
  const { forms, xpos } = sentence;
  if (!enders.has(forms.at(-1) ?? "")) return -1;
  const comma = forms.lastIndexOf(",");
  const isSaid = (at: number) => comma > 0 && at > comma && saying.has(forms[at] ?? "");
  const isFinite = xpos.some(
    (tag, at) => finite.has(tag) && !isSaid(at) && !isSubordinate(sentence, at),
  );
  if (isFinite) return -1;
  return forms.findIndex((_, at) => mayBePast(sentence, at));
}

/** Says whether "said" was taken for a participle though nothing makes it one: no form of "be" or "have", no article. */
export function isSaying(
  { forms, upos, xpos }: Omit<TaggedWords, "isPastFirst">,
  at: number,
): boolean {
  if (forms[at] !== "said" || xpos[at] !== "VBN") return false;
  const before = upos[wordBefore(upos, at)] ?? "";
  return before !== "AUX" && before !== "DET" && before !== "PART";
}

/** Says whether a noun stands where only a verb can: between the "to" of an infinitive and what opens its object, "to broker a truce". */
export function isInfinitive(
  { upos, xpos }: Pick<TaggedWords, "upos" | "xpos">,
  at: number,
): boolean {
  if (upos[at] !== "NOUN" || xpos[at] !== "NN" || xpos[at - 1] !== "TO") return false;
  return upos[at - 1] === "PART" && ["DET", "NUM", "PRON"].includes(upos[at + 1] ?? "");
}

/** Says whether "shot" was taken for a noun before "dead": there it is none. */
export function isShooting(
  { forms, upos }: Pick<TaggedWords, "forms" | "upos">,
  at: number,
): boolean {
  return forms[at] === "shot" && forms[at + 1] === "dead" && upos[at] === "NOUN";
}

/** Adjectives that are verbs with an object as well. */
const adjectiveVerbs = new Set(
  "better calm clean clear complete cool correct direct double dry empty free lower narrow open perfect secure separate slow thin tidy warm".split(
    " ",
  ),
);

/** Says whether an adjective stands where only a verb can, between a noun and an article: "that the government free the prisoners". */
export function isBareVerb(
  { forms, upos, xpos }: Pick<TaggedWords, "forms" | "upos" | "xpos">,
  at: number,
): boolean {
  if (upos[at] !== "ADJ" || !adjectiveVerbs.has(forms[at] ?? "")) return false;
  const before = upos[at - 1];
  return (before === "NOUN" || before === "PROPN") && xpos[at + 1] === "DT";
}

/** Says whether a verb is the noun of an article and a noun before it, for another verb follows: "The arms embargo on Mali expires". */
export function isNounOfVerb(
  { upos, xpos }: Pick<TaggedWords, "upos" | "xpos">,
  at: number,
  isNounFirst: boolean,
): boolean {
  if (!isNounFirst || xpos[at] !== "VBP" || upos[at + 1] !== "ADP") return false;
  if (upos[at - 1] !== "NOUN" || upos[at - 2] !== "DET") return false;
  const rest = xpos.slice(at + 1);
  const verb = rest.findIndex((tag) => /^VB[DZP]$|^MD$/.test(tag));
  return verb >= 0 && !upos.slice(at + 1, at + 1 + verb).some((tag) => clauseOpeners.has(tag));
}

const clauseOpeners = new Set(["PUNCT", "CCONJ", "SCONJ", "PRON"]);
