import type { Figure, FigureKind, Manner } from "../../model/index.ts";
import { isTime } from "../clause.ts";
import { phraseTokens } from "../nouns.ts";
import { formOf, lemmaOf, tokensIn, uposOf, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";
import type { KindFound, Numbered } from "./counted.ts";

/** How far behind a number the word may stand that says how its people were displaced. */
const reachBehind = 32;
/** How far before a number: "the displacement of an estimated 300". */
const reachBefore = 6;
/** How far behind "stay" its shelter may stand. */
const reachShelter = 9;

interface Move {
  readonly kind: FigureKind;
  readonly manner: Manner;
}

const plain = [
  ["evacuated", "evacuated", "evacuated"],
  ["fled", "displaced", "fled"],
  ["relocated", "displaced", "relocated"],
  ["homeless", "displaced", "homeless"],
  ["displaced", "displaced", "displaced"],
] as const;

const ruined = [
  ["uninhabitable", "uninhabitable"],
  ["damaged", "partly-destroyed"],
  ["destroyed", "destroyed"],
] as const;

function hasNear(
  tree: Tree,
  words: Words,
  query: { list: string; from: number; reach: number },
): boolean {
  for (let i = query.from; i < query.from + query.reach; i++) {
    if (words.has(query.list, lemmaOf(tree, i))) return true;
    if (/^[;.!?]$/.test(formOf(tree, i))) return false;
  }
  return false;
}

/** "staying in camps", "took shelter", "moved to hotels": where the displaced are. */
function shelterAt(tree: Tree, words: Words, i: number): Move | null {
  const { staying, sheltered, refuge, shelters, camps } = words.lexicon.displacement;
  const lemma = lemmaOf(tree, i);
  const isSheltered = words.has(sheltered, lemma);
  if (!isSheltered && !(words.has(staying, lemma) && uposOf(tree, i) !== "NOUN")) return null;
  const from = i + 1;
  const takesRefuge = hasNear(tree, words, { list: refuge, from, reach: 2 });
  if (
    hasNear(tree, words, { list: camps, from, reach: reachShelter }) &&
    uposOf(tree, i) !== "NOUN"
  )
    return { kind: "displaced", manner: "in-camp" };
  if (takesRefuge && lemma === "seek") return { kind: "displaced", manner: "fled" };
  const isHoused =
    isSheltered ||
    takesRefuge ||
    hasNear(tree, words, { list: shelters, from, reach: reachShelter });
  return isHoused ? { kind: "displaced", manner: "sheltered" } : null;
}

/** How far behind "left" the noun may stand that says in what: "left the town on Monday in one of the biggest evacuations". */
const reachNoun = 14;

/** "left the town in a mass evacuation": what a leaving is part of. */
function leftIn(tree: Tree, words: Words, i: number): Move | null {
  for (let at = i + 1; at <= i + reachNoun && !/^[;:.!?]$/.test(formOf(tree, at)); at++) {
    const move = uposOf(tree, at) === "NOUN" ? plainAt(tree, words, at) : null;
    const phrase = tree.tokens.slice(Math.max(i + 1, at - 7), at);
    if (move !== null && phrase.some(({ form }) => form.toLowerCase() === "in")) return move;
  }
  return null;
}

/** "500 of the 4,000 villagers had left": those who live in a place leave it. */
function residentsLeave(tree: Tree, words: Words, i: number): boolean {
  const isPast = /^VB[DN]$/.test(tree.tokens[i]?.xpos ?? "");
  const ends = /^(?:|[.,;]|PUNCT)$/.test(formOf(tree, i + 1));
  const live = [i - 1, i - 2, i - 3].some((at) =>
    words.has(words.lexicon.displacement.residents, lemmaOf(tree, at)),
  );
  return isPast && ends && live;
}

/** "forced to leave", "left their homes", "lost their homes", "moved away". */
function leavingAt(tree: Tree, words: Words, i: number): Move | null {
  const { forcing, leaving, homes } = words.lexicon.displacement;
  const lemma = lemmaOf(tree, i);
  const homesFollow = hasNear(tree, words, { list: homes, from: i + 1, reach: 4 });
  if (lemma === "lose" && homesFollow) return { kind: "displaced", manner: "homeless" };
  const goes = words.has(leaving, lemma) || (lemma === "move" && formOf(tree, i + 1) === "away");
  if (!goes) return null;
  const isForced = hasNear(tree, words, {
    list: forcing,
    from: Math.max(0, i - 4),
    reach: Math.min(4, i),
  });
  if (homesFollow || isForced || lemma === "move" || residentsLeave(tree, words, i))
    return { kind: "displaced", manner: "fled" };
  return leftIn(tree, words, i);
}

/** "forced 300,000 people into evacuation shelters", "drove 12,000 from their homes". */
function forcedAt(tree: Tree, words: Words, i: number): Move | null {
  const { driving, homes, camps, shelters } = words.lexicon.displacement;
  if (!words.has(driving, lemmaOf(tree, i)) || uposOf(tree, i) !== "VERB") return null;
  const link = tree.tokens
    .slice(i + 1, i + 9)
    .findIndex(({ form }) => /^(?:into|from|to|out)$/.test(form.toLowerCase()));
  if (link < 0) return null;
  const from = i + link + 2;
  const goal = [from, from + 1, from + 2].map((at) => plainAt(tree, words, at));
  const move = goal.find((found) => found?.kind === "evacuated");
  if (move != null) return move;
  const has = (list: string): boolean => hasNear(tree, words, { list, from, reach: 4 });
  if (has(homes)) return { kind: "displaced", manner: "fled" };
  if (has(camps)) return { kind: "displaced", manner: "in-camp" };
  return has(shelters) ? { kind: "displaced", manner: "sheltered" } : null;
}

function plainAt(tree: Tree, words: Words, i: number): Move | null {
  const lexicon = words.lexicon.displacement;
  const word = [lemmaOf(tree, i), formOf(tree, i).replace(/(?:d|s)$/, "")];
  const found = plain.find(([list]) => word.some((form) => words.has(lexicon[list], form)));
  if (found === undefined || (found[0] === "fled" && formOf(tree, i) === "flight")) return null;
  return { kind: found[1], manner: found[2] };
}

/** Gives how a word says people were displaced; null when it says nothing of it. */
function moveAt(tree: Tree, words: Words, i: number): Move | null {
  return (
    plainAt(tree, words, i) ??
    forcedAt(tree, words, i) ??
    leavingAt(tree, words, i) ??
    shelterAt(tree, words, i)
  );
}

/** Gives what a word says became of homes; null when it says nothing of it. */
function ruinAt(tree: Tree, words: Words, i: number): Move | null {
  const lexicon = words.lexicon.displacement;
  const found = ruined.find(([list]) => words.has(lexicon[list], lemmaOf(tree, i)));
  if (found === undefined) return null;
  const isPart = /^(?:partly|partially)$/.test(formOf(tree, i - 1));
  return { kind: "destroyed", manner: isPart ? "partly-destroyed" : found[1] };
}

type Reader = (tree: Tree, words: Words, i: number) => Move | null;

/** A number that counts dwellings tells of ruin or of evacuation, one of people of displacement only. */
function readerFor(words: Words, lemma: string): Reader {
  if (!words.has(words.lexicon.displacement.dwellings, lemma)) return moveAt;
  return (tree, _words, i) => {
    const ruin = ruinAt(tree, words, i);
    const move = plainAt(tree, words, i);
    return ruin ?? (move?.kind === "evacuated" ? move : null);
  };
}

const ends = new Set([";", ".", "!", "?", "after", "when", "while", "because", "but", "following"]);

/** "fled, and another 12", "and many sought shelter": other people than those counted. */
function opensOthers(tree: Tree, i: number): boolean {
  if (uposOf(tree, i - 1) !== "CCONJ" || isTime(tree, i)) return false;
  return uposOf(tree, i) === "NUM" || /^(?:another|other|others|many|some)/.test(formOf(tree, i));
}

function behind(counted: Numbered, words: Words, reader: Reader): number {
  const { tree, head, number } = counted;
  const start = Math.max(head, number) + 1;
  let depth = 0;
  for (let i = start; i < start + reachBehind; i++) {
    const form = formOf(tree, i);
    if (form === "(") depth += 1;
    if (form === ")") depth -= 1;
    if (depth > 0) continue;
    if (ends.has(form) || opensOthers(tree, i)) return -1;
    if (uposOf(tree, i) !== "NOUN" && reader(tree, words, i) !== null) return i;
  }
  return -1;
}

/** How long an aside between commas may be, in tokens. */
const reachAside = 10;

/** "the evacuation of, according to officials, 300 people": the word before an aside that parts a number from its noun. */
function behindAside(tree: Tree, i: number): number {
  if (formOf(tree, i) !== ",") return i;
  const from = Math.max(0, i - reachAside);
  const opens = tree.tokens.slice(from, i).findIndex(({ form }) => form === ",");
  return opens >= 0 && formOf(tree, from + opens - 1) === "of" ? from + opens - 1 : i;
}

function before(counted: Numbered, words: Words, reader: Reader): number {
  const { tree, quantity } = counted;
  const first = tokensIn(tree, quantity.span)[0] ?? counted.number;
  const last = behindAside(tree, first - 1);
  for (let i = last; i >= last - reachBefore; i--) {
    if (reader(tree, words, i) !== null) return i;
    if (/^[,;.]$/.test(formOf(tree, i)) || uposOf(tree, i) === "PRON") return -1;
  }
  return -1;
}

/** "12,000 displaced people", "300 evacuees": the phrase itself says it. */
function inside(counted: Numbered, words: Words): number {
  const { tree, head } = counted;
  if (head < 0) return -1;
  return phraseTokens(tree, head).find((i) => plainAt(tree, words, i) !== null) ?? -1;
}

/**
 * Finds the word that says how those a number counts were displaced, or what became of the homes it counts: "3,000 fled
 * their homes", "the evacuation of 500 families", "77 houses collapsed".
 */
export function displacedBeside(words: Words, counted: Numbered): KindFound | null {
  const { tree, head } = counted;
  const reader = readerFor(words, lemmaOf(tree, head));
  const tries = [
    () => inside(counted, words),
    () => before(counted, words, reader),
    () => behind(counted, words, reader),
  ];
  for (const at of tries) {
    const by = at();
    const move = by < 0 ? null : (reader(tree, words, by) ?? plainAt(tree, words, by));
    if (move !== null) return { kind: move.kind, by, isUnion: false };
  }
  return null;
}

/** Gives how the people of a figure were displaced or what became of homes, with the word that says so. */
export function mannerOf(
  tree: Tree,
  words: Words,
  query: { readonly kind: FigureKind; readonly by: number; readonly counted: Numbered },
): Figure["manner"] {
  const { kind, counted } = query;
  if (kind !== "displaced" && kind !== "evacuated" && kind !== "destroyed") return null;
  const reader = kind === "destroyed" ? ruinAt : moveAt;
  const near = [counted.number + 1, counted.number + 2, counted.head].filter((i) => i >= 0);
  const by = query.by >= 0 ? query.by : (near.find((i) => reader(tree, words, i) !== null) ?? -1);
  const token = tree.tokens[by];
  const move = reader(tree, words, by);
  if (token === undefined || move?.kind !== kind) return null;
  const span = { start: token.start, end: token.end };
  return { value: move.manner, text: tree.text.slice(span.start, span.end), span };
}
