import { phraseFrom, type Phrase } from "../phrases.ts";
import { formOf, lemmaOf, uposOf, type Tree } from "../tree.ts";

/** What a sentence says of who is responsible for a deed, as token indices. */
export interface Account {
  readonly act: "claims-responsibility" | "accuses" | "states";
  /** The word that says so. */
  readonly cue: number;
  /** The nouns that name who is said to have done it. */
  readonly doers: readonly number[];
  /** The noun or verb of the deed; -1 where the sentence points at a deed told before, or leaves it out. */
  readonly deed: number;
  /** Who lays the deed to them; -1 where the sentence names nobody. */
  readonly accuser: number;
}

const pointers = new Set("it this that these those them which".split(" "));

/** Gives the first word behind a place that is one of those asked for, before the sentence goes on to something else; -1 where none is. */
export function wordBehind(
  tree: Tree,
  from: number,
  query: { words: ReadonlySet<string>; reach: number },
): number {
  for (let i = from + 1; i <= from + query.reach && i < tree.tokens.length; i++) {
    if (query.words.has(formOf(tree, i))) return i;
    if (/^[;:.]$/.test(formOf(tree, i))) return -1;
  }
  return -1;
}

/** Verbs with which a deed is done: "accused of committing the murder". */
const doing = new Set(
  "commit perpetrate carry stage mastermind order execute organize organise".split(" "),
);
const openers = new Set(
  "being having been responsible guilty behind for of out in involved implicated".split(" "),
);

/** Where the deed stands in "having committed the murder", "being responsible for it"; the place itself where it stands there. */
function overOpeners(tree: Tree, from: number): number {
  let at = from;
  const isOpener = (i: number): boolean =>
    openers.has(formOf(tree, i)) || (uposOf(tree, i) === "VERB" && doing.has(lemmaOf(tree, i)));
  while (at < from + 5 && isOpener(at)) at++;
  return at;
}

/** Gives the noun or gerund of a deed that begins at a place: -1 for a pronoun that points at one told before, null where none begins there. */
export function deedFrom(tree: Tree, from: number): number | null {
  const at = overOpeners(tree, from);
  if (pointers.has(formOf(tree, at)) && uposOf(tree, at + 1) !== "NOUN") return -1;
  if (tree.tokens[at]?.xpos === "VBG") return at;
  return phraseFrom(tree, at)?.head ?? null;
}

/** Gives a phrase that is somebody, by its head; null for one that begins with "no" or is a pronoun. */
export function somebodyAt(tree: Tree, phrase: Phrase | null): number | null {
  if (phrase === null || /^(?:no|nobody|none|nothing|neither)$/.test(formOf(tree, phrase.first)))
    return null;
  return phrase.head;
}
