import type { FigureKind } from "../../model/index.ts";
import {
  childrenBy,
  formOf,
  headOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  subtree,
  uposOf,
  type Tree,
} from "../tree.ts";
import type { Words } from "../words.ts";
import type { RuleName } from "../../codebook/index.ts";
import type { KindFound, Numbered } from "./counted.ts";
import { displacedBeside } from "./displacement.ts";
import { notedKind } from "./noted.ts";
import { fromNounAbove, fromToll, tollBefore } from "./kind-by-toll.ts";
import { fromGoverningVerb, fromOwnClause, leadOf, verbBeside } from "./kind-by-verb.ts";

const people: ReadonlySet<FigureKind> = new Set<FigureKind>([
  "killed",
  "injured",
  "killed-or-injured",
  "missing",
  "dead-or-missing",
  "detained",
  "abducted",
  "released",
  "displaced",
  "evacuated",
  "returned",
  "besieged",
  "in-need",
  "aid-recipients",
  "population",
  "neutralised",
]);

/** Says whether figures of a kind count people. */
export function countsPeople(kind: FigureKind): boolean {
  return people.has(kind) || kind === "bodies-found";
}

const notPeople = new Set(
  "percent day hour year week month minute time kilometer kilometre mile meter metre dollar euro pound ton tonne case province vote seat point issue page copy second degree town village city country building house home hospital school car vehicle truck bus tank plane aircraft helicopter animal sheep goat cow head camel job company shop mosque church bomb rocket missile shell round weapon rifle position point target site resolution stage phase attack airstrike strike raid prefecture county district municipality commune parish canton governorate state territory region zone neighbourhood neighborhood suburb hamlet settlement camp locality barangay".split(
    " ",
  ),
);

/** Says whether what a number counts may be people, by its noun; a bare number may. */
export function isPeople(tree: Tree, words: Words, head: number): boolean {
  if (head < 0) return true;
  const lemma = lemmaOf(tree, head);
  if (formOf(tree, head) === "forces") return true;
  const isHappening = words.isOf("violence", lemma) || words.isOf("weapon", lemma);
  return !notPeople.has(lemma) && !isHappening && !words.isOf("building", lemma);
}

/** The kind that an adjective beside some tokens shows: "12 dead", "30 wounded soldiers". */
function adjectiveAt(tree: Tree, words: Words, i: number): FigureKind | undefined {
  const own =
    words.casualtyAdjectives.get(formOf(tree, i)) ?? words.casualtyAdjectives.get(lemmaOf(tree, i));
  if (own !== undefined) return own;
  const modifier = childrenBy(tree, i, "amod").find((child) =>
    words.casualtyAdjectives.has(formOf(tree, child)),
  );
  return modifier === undefined ? undefined : words.casualtyAdjectives.get(formOf(tree, modifier));
}

/** "left 12 people dead", "found 12 dead". */
function fromComplement(tree: Tree, words: Words, top: number): KindFound | null {
  const verb = headOf(tree, top);
  const isLeft =
    ["leave", "find", "be"].includes(lemmaOf(tree, verb)) && relationOf(tree, top) === "obj";
  if (verb < 0 || !isLeft) return null;
  const complement = childrenBy(tree, verb, "xcomp", "conj", "advcl").find((i) =>
    words.casualtyAdjectives.has(formOf(tree, i)),
  );
  const kind =
    complement === undefined ? undefined : words.casualtyAdjectives.get(formOf(tree, complement));
  return kind === undefined ? null : { kind, by: verb, isUnion: false };
}

/** Adjectives on or right after the counted: "12 dead", "30 wounded soldiers". */
function fromAdjective(tree: Tree, words: Words, counted: Numbered): KindFound | null {
  const { head, top, number } = counted;
  const after = head > number ? [number + 1, head + 1] : [number + 1];
  const near = [head, top, ...after].filter((i) => i >= 0 && i !== number);
  const kind = near.map((i) => adjectiveAt(tree, words, i)).find((found) => found !== undefined);
  return kind === undefined ? fromComplement(tree, words, top) : { kind, by: -1, isUnion: false };
}

/** How far behind what is counted "reported missing" may stand, in tokens. */
const REPORTED_REACH = 5;

/** "29 people still reported missing", "12 were listed as missing": an adjective behind a verb of reporting. */
function fromReported(tree: Tree, words: Words, { head, number }: Numbered): KindFound | null {
  const start = Math.max(head, number) + 1;
  for (let i = start; i < start + REPORTED_REACH; i += 1) {
    const kind = words.casualtyAdjectives.get(formOf(tree, i));
    if (kind !== undefined) return i === start ? null : { kind, by: i, isUnion: false };
    const isLink =
      /^(?:ADV|AUX)$/.test(uposOf(tree, i)) ||
      formOf(tree, i) === "as" ||
      words.has(words.lexicon.casualties.reporting, lemmaOf(tree, i));
    if (!isLink) return null;
  }
  return null;
}

/** "12 deaths", "50 casualties", "20 air strikes". */
function fromNounItself(tree: Tree, words: Words, counted: Numbered): KindFound | null {
  if (counted.head < 0) return null;
  const form = formOf(tree, counted.head);
  const kind =
    words.casualtyNouns.get(lemmaOf(tree, counted.head)) ?? words.casualtyNouns.get(form);
  if (kind === undefined) return null;
  const isHeld =
    (kind === "detained" && form !== "arrests") || kind === "abducted" || kind === "displaced";
  return isHeld ? null : { kind, by: counted.head, isUnion: false };
}

/** "home to three million people", "a population of 5,000". */
function fromHome(tree: Tree, words: Words, counted: Numbered): KindFound | null {
  const above = headOf(tree, counted.top);
  if (above < 0) return null;
  const lemma = lemmaOf(tree, above);
  const isHome = lemma === "home" || lemma === "population" || lemma === "inhabit";
  const lives = lemma === "live" && relationOf(tree, counted.top) === "nsubj";
  return isHome || lives ? { kind: "population", by: -1, isUnion: false } : null;
}

/** "people in need of aid", "12,000 need food". */
function fromNeed(tree: Tree, counted: Numbered): KindFound | null {
  const { top, head } = counted;
  const after = subtree(tree, head >= 0 ? head : top).map((i) => lemmaOf(tree, i));
  const needs = lemmaOf(tree, headOf(tree, top)) === "need" && relationOf(tree, top) === "nsubj";
  return after.includes("need") || needs ? { kind: "in-need", by: -1, isUnion: false } : null;
}

const helping = new Set(["assist", "feed", "help", "aid", "serve"]);

/** "deliveries to four million Syrians", "aid for 200 families", "to reach 5,000 with food". */
function fromAid(tree: Tree, words: Words, counted: Numbered): KindFound | null {
  const { top } = counted;
  const above = headOf(tree, top);
  if (above < 0) return null;
  const lemma = lemmaOf(tree, above);
  const around = [
    above,
    ...childrenBy(tree, above, "obj", "nsubj", "nsubj:pass", "compound", "nmod"),
  ].map((i) => lemmaOf(tree, i));
  const isRelief = around.some(
    (word) => words.isOf("relief", word) || words.has(words.lexicon.conditions.access, word),
  );
  const receives = ["to", "for"].includes(prepositionOf(tree, top)) && isRelief;
  const isHelped =
    relationOf(tree, top) === "obj" && (helping.has(lemma) || (lemma === "reach" && isRelief));
  return receives || isHelped ? { kind: "aid-recipients", by: above, isUnion: false } : null;
}

/** What the words of people and their verbs show, most telling first. */
function kindOfPeople(
  words: Words,
  counted: Numbered,
  shown: { readonly itself: KindFound | null; readonly beside: KindFound | null },
): KindFound | null {
  const { tree, top, head } = counted;
  const lead = leadOf(tree, top);
  const readings: readonly (readonly [RuleName, () => KindFound | null])[] = [
    ["kind/harm-beside", () => shown.beside],
    // "300,000 were killed and millions displaced": the second number has a word of its own.
    ["kind/verb-beside", () => (lead === top ? null : verbBeside(tree, words, counted))],
    ["kind/own-clause", () => fromOwnClause(tree, words, head >= 0 ? head : top)],
    ["kind/adjective", () => fromAdjective(tree, words, counted)],
    ["kind/verb-above", () => fromGoverningVerb(tree, words, counted)],
    ["kind/reported", () => fromReported(tree, words, counted)],
    ["kind/noun-above", () => fromNounAbove(tree, lead)],
    ["kind/noun-counted", () => shown.itself],
    ["kind/toll", () => fromToll(tree, words, lead)],
    ["kind/home-to", () => fromHome(tree, words, counted)],
    ["kind/in-need", () => fromNeed(tree, counted)],
    ["kind/aid-to", () => fromAid(tree, words, counted)],
    ["kind/verb-beside", () => verbBeside(tree, words, counted)],
    ["kind/toll", () => tollBefore(tree, counted)],
    ["kind/displaced-beside", () => displacedBeside(words, counted)],
  ];
  for (const [rule, reading] of readings) {
    const found = reading();
    if (found !== null) return notedKind(counted, rule, found);
  }
  return null;
}

/**
 * Says what a number counts; null when it is no figure of ours.
 *
 * @param beside - what the words beside it say became of those it counts
 */
export function kindOf(
  words: Words,
  counted: Numbered,
  beside: KindFound | null,
): KindFound | null {
  const { tree, head } = counted;
  const itself = fromNounItself(tree, words, counted);
  const arePeople = isPeople(tree, words, head);
  if (itself !== null && !arePeople) return notedKind(counted, "kind/noun-counted", itself);
  const verb = fromGoverningVerb(tree, words, counted);
  if (verb?.kind === "destroyed")
    return arePeople ? null : notedKind(counted, "kind/verb-above", verb);
  if (words.has(words.lexicon.displacement.dwellings, lemmaOf(tree, head))) {
    const displaced = displacedBeside(words, counted);
    return displaced === null ? null : notedKind(counted, "kind/displaced-beside", displaced);
  }
  return arePeople ? kindOfPeople(words, counted, { itself, beside }) : null;
}
