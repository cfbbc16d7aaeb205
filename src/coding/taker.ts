import type { Clause } from "./clause.ts";
import { actorKind } from "./nouns.ts";
import { childrenBy, lemmaOf, type Tree } from "./tree.ts";
import type { Words } from "./words.ts";

/** What stands between what falls and who takes it: "fell into the hands of the rebels". */
const grips = new Set("hand control possession".split(" "));

/** Gives whose hands or control a noun names: "into rebel hands", "under the control of the army"; -1 where it names none. */
export function whoseGrip(tree: Tree, words: Words, grip: number): number {
  const owners = childrenBy(tree, grip, "amod", "compound", "nmod:poss", "nmod");
  const isSomebody = (i: number): boolean =>
    tree.mentions[i] !== undefined || actorKind(words, lemmaOf(tree, i)) !== null;
  return owners.find(isSomebody) ?? -1;
}

const canTake = new Set(["armed-group", "armed-force", "state", "government", "organisation"]);

/** Gives who takes what falls or passes: after "to", or whose hands it comes into; -1 where nobody who can take land does. */
export function takerOf(tree: Tree, words: Words, clause: Clause): number {
  const to = clause.obliques.find(({ preposition }) =>
    ["to", "into", "under"].includes(preposition),
  );
  if (to === undefined) return -1;
  const taker = grips.has(lemmaOf(tree, to.head)) ? whoseGrip(tree, words, to.head) : to.head;
  const kind = tree.mentions[taker]?.kind ?? actorKind(words, lemmaOf(tree, taker));
  return kind !== null && canTake.has(kind) ? taker : -1;
}
