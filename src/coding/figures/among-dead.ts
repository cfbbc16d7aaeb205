import type { Figure, FigureKind, Quantity } from "../../model/index.ts";
import { childrenBy, formOf, lemmaOf, subtree, tokenAt, uposOf, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";
import type { KindFound, Numbered } from "./counted.ts";
import { isPeople } from "./kind.ts";
import { isOnePerson } from "./single-person.ts";

/** How far from the word for the dead the verb of its list may stand, in tokens. */
const VERB_REACH = 20;
/** How long a list of those among the dead may be, in tokens. */
const LIST_REACH = 40;

/** A stretch of tokens whose people are some of the dead or wounded, `to` left out. */
interface Roll extends KindFound {
  readonly from: number;
  readonly to: number;
}

const harmed = new Set(
  "dead deceased slain victim fatality casualty martyr wounded injured".split(" "),
);
const listing = new Set(["include", "comprise", "number"]);
const be = new Set(["is", "are", "was", "were", "been"]);
const fatal: ReadonlySet<FigureKind> = new Set<FigureKind>(["killed", "killed-or-injured"]);

/** What "the victims" are, by what the report told of last: of a bombing that killed 12, the dead. */
function kindOfVictims(earlier: readonly Figure[]): FigureKind {
  return earlier.findLast(({ kind }) => fatal.has(kind))?.kind ?? "killed-or-injured";
}

/** "those killed", "those who died": what became of them; null for other words. */
function kindOfThose(tree: Tree, words: Words, those: number): FigureKind | null {
  for (let at = those + 1; at <= those + 4; at += 1) {
    const kind =
      words.casualtyVerbs.get(lemmaOf(tree, at))?.kind ??
      words.casualtyAdjectives.get(formOf(tree, at));
    if (kind === "killed" || kind === "injured") return kind;
    if (!["who", "were", "was", "had", "been"].includes(formOf(tree, at))) return null;
  }
  return null;
}

/** What the words from here on call the harmed: "the dead", "those killed"; null for other words. */
function harmedAt(
  tree: Tree,
  words: Words,
  query: { readonly at: number; readonly earlier: readonly Figure[] },
): FigureKind | null {
  const { at, earlier } = query;
  if (formOf(tree, at) === "those") return kindOfThose(tree, words, at);
  const noun = lemmaOf(tree, at + 1);
  if (formOf(tree, at) !== "the" || !harmed.has(noun)) return null;
  // "The wounded soldiers" are some soldiers, "the dead" are all.
  if (/^(?:NOUN|PROPN)$/.test(uposOf(tree, at + 2))) return null;
  const kind = words.casualtyAdjectives.get(noun) ?? words.casualtyNouns.get(noun) ?? "killed";
  return kind === "killed-or-injured" ? kindOfVictims(earlier) : kind;
}

/** Whether a verb tells something of its own: "the monitor said", and not "according to". */
function isFinite(tree: Tree, i: number): boolean {
  return uposOf(tree, i) === "VERB" && !/^VB[GN]$/.test(tree.tokens[i]?.xpos ?? "");
}

/** Where the clause of a verb behind a list begins: at its subject, or at the last comma where the tree lost it. */
function startOfClause(tree: Tree, from: number, verb: number): number {
  const [subject] = childrenBy(tree, verb, "nsubj");
  const start = subject === undefined ? verb : (subtree(tree, subject)[0] ?? verb);
  if (start > from) return Math.min(start, verb);
  const comma = tree.tokens.slice(from, verb).findLastIndex(({ form }) => form === ",");
  return comma < 0 ? verb : from + comma;
}

/** The end of a list: its clause's end, or where the next clause begins. */
function endOfList(tree: Tree, from: number): number {
  let to = from;
  const limit = Math.min(tree.tokens.length, from + LIST_REACH);
  while (
    to < limit &&
    !/^[;:.!?"”]$/.test(formOf(tree, to)) &&
    !/^(?:VERB|SCONJ)$/.test(uposOf(tree, to))
  )
    to += 1;
  return isFinite(tree, to) ? startOfClause(tree, from, to) : to;
}

/** Where the list before "were among the dead" begins: behind the last verb, conjunction or mark. */
function startOfList(tree: Tree, to: number): number {
  let from = to - 1;
  const limit = Math.max(0, to - LIST_REACH);
  while (
    from >= limit &&
    !/^(?:VERB|SCONJ)$/.test(uposOf(tree, from)) &&
    !/^[;:"“]$/.test(formOf(tree, from))
  )
    from -= 1;
  return from + 1;
}

/** "The dead included four children", "The victims were two teachers". */
function listedBehind(tree: Tree, harm: KindFound, at: number): Roll | null {
  for (let i = at + 2; i <= at + VERB_REACH; i += 1) {
    const opens =
      listing.has(lemmaOf(tree, i)) ||
      (be.has(formOf(tree, i)) && /^(?:NUM|DET)$/.test(uposOf(tree, i + 1)));
    if (opens) return { ...harm, from: i + 1, to: endOfList(tree, i + 1) };
    if (/^[,;:.]$/.test(formOf(tree, i)) || be.has(formOf(tree, i))) return null;
  }
  return null;
}

/** "There were 20 women among the dead": where the list between "were" and "among" begins; -1 when there is none. */
function startOfExisting(tree: Tree, among: number): number {
  for (let i = among - 1; i > Math.max(0, among - LIST_REACH); i -= 1) {
    if (be.has(formOf(tree, i))) return formOf(tree, i - 1) === "there" ? i + 1 : -1;
    if (uposOf(tree, i) === "VERB" || /^[;:.]$/.test(formOf(tree, i))) return -1;
  }
  return -1;
}

/** "Two medics were among the dead", "Among the dead were four nurses". */
function listedAmong(tree: Tree, harm: KindFound, at: number): Roll | null {
  const verb = at - 2;
  if (be.has(formOf(tree, verb)))
    return { ...harm, from: startOfList(tree, verb), to: endOfList(tree, at + 2) };
  const existing = startOfExisting(tree, at - 1);
  if (existing >= 0) return { ...harm, from: existing, to: at - 1 };
  for (let i = at + 2; i <= at + VERB_REACH; i += 1)
    if (be.has(formOf(tree, i))) return { ...harm, from: i + 1, to: endOfList(tree, i + 1) };
  return null;
}

/** One person that a list names, as a token with what became of them. */
export interface OneOfDead extends KindFound {
  readonly head: number;
}

/** Those whom a sentence lists among the dead or wounded. */
export interface AmongDead {
  readonly numbers: ReadonlyMap<Quantity, KindFound>;
  readonly singles: readonly OneOfDead[];
}

/** What became of the last people that a sentence counts before a word: the dead of "12 were killed, among them". */
function harmBefore(tree: Tree, words: Words, at: number): FigureKind | null {
  for (let i = at - 1; i >= Math.max(0, at - LIST_REACH); i -= 1) {
    const kind =
      words.casualtyVerbs.get(lemmaOf(tree, i))?.kind ??
      words.casualtyAdjectives.get(formOf(tree, i));
    if (kind === "killed" || kind === "injured") return kind;
    if (/^[;:.]$/.test(formOf(tree, i))) return null;
  }
  return null;
}

/** "Six civilians were killed, among them four children and a woman". */
function amongThem(tree: Tree, words: Words, at: number): Roll | null {
  const isThem = /^(?:them|whom)$/.test(formOf(tree, at)) && formOf(tree, at - 1) === "among";
  const kind = isThem ? harmBefore(tree, words, at) : null;
  if (kind === null) return null;
  const from = be.has(formOf(tree, at + 1)) ? at + 2 : at + 1;
  return { kind, by: at, isUnion: false, from, to: endOfList(tree, from) };
}

/** The stretch of people that the words from here on open: "them", "the dead", "those killed". */
function rollAt(
  tree: Tree,
  words: Words,
  query: { readonly at: number; readonly earlier: readonly Figure[] },
): Roll | null {
  const { at } = query;
  const them = amongThem(tree, words, at);
  if (them !== null) return them;
  const kind = harmedAt(tree, words, query);
  if (kind === null) return null;
  const harm: KindFound = { kind, by: at + 1, isUnion: false };
  const isAmong = formOf(tree, at - 1) === "among";
  return (isAmong ? listedAmong : listedBehind)(tree, harm, at);
}

const openers: ReadonlySet<string> = new Set(["them", "whom", "the", "those"]);

function rollsOf(tree: Tree, words: Words, earlier: readonly Figure[]): Roll[] {
  const found: Roll[] = [];
  tree.forms.forEach((form, at) => {
    const roll = openers.has(form) ? rollAt(tree, words, { at, earlier }) : null;
    if (roll !== null) found.push(roll);
  });
  return found;
}

/**
 * Finds the people that a sentence lists as some of the dead or wounded that the report has told of: "The victims
 * included 12 children", "Two medics were among the dead", "Among those killed were a woman and her son".
 *
 * `query.earlier`: the report's figures before the sentence, by which "the victims" are known for dead or wounded.
 */
export function amongDead(
  tree: Tree,
  words: Words,
  query: { readonly numbers: readonly Numbered[]; readonly earlier: readonly Figure[] },
): AmongDead {
  const found = new Map<Quantity, KindFound>();
  const singles: OneOfDead[] = [];
  for (const { from, to, ...harm } of rollsOf(tree, words, query.earlier)) {
    const heads = new Set<number>();
    for (const { quantity, head } of query.numbers) {
      const first = tokenAt(tree, quantity.span.start);
      const isListed = first >= from && first < to && quantity.kind === "cardinal";
      if (!isListed || !isPeople(tree, words, head)) continue;
      found.set(quantity, harm);
      heads.add(head);
    }
    for (let head = from; head < to; head += 1)
      if (
        !heads.has(head) &&
        head !== harm.by &&
        uposOf(tree, head) !== "PRON" &&
        isOnePerson(tree, words, head)
      )
        singles.push({ ...harm, head });
  }
  return { numbers: found, singles };
}
