import type { RuleName } from "../../codebook/index.ts";
import { weaponAt } from "../classes.ts";
import { actorKind } from "../nouns.ts";
import { childrenBy, conjuncts, lemmaOf, prepositionOf, relationOf, type Tree } from "../tree.ts";
import { isSite, isStructure } from "../structures.ts";
import type { Clause } from "../clause.ts";
import type { Words } from "../words.ts";

/** Roles that somebody may have in an event. */
export type Role = "initiator" | "target" | "affected" | "supporter";

/** The roles of one trigger as token indices, while they are being filled. */
export interface Draft {
  initiator: number[];
  target: number[];
  affected: number[];
  supporter: number[];
  instrument: number;
  content: number[];
  /** The rule that put each token into its role, by `put`. */
  readonly put: { readonly role: Role; readonly token: number; readonly rule: RuleName }[];
}

/** Puts tokens into a role by a rule; those below zero are nobody. */
export function put(
  draft: Draft,
  place: readonly [Role, RuleName],
  tokens: readonly number[],
): void {
  const [role, rule] = place;
  for (const token of tokens) {
    if (token < 0) continue;
    draft[role].push(token);
    draft.put.push({ role, token, rule });
  }
}

/** Gives roles that nobody fills yet. */
export const noOne = (): Draft => ({
  initiator: [],
  target: [],
  affected: [],
  supporter: [],
  instrument: -1,
  content: [],
  put: [],
});

/** Prepositions before who or what is struck. */
export const towardWords = new Set(["on", "against", "at", "upon", "targeting"]);

const meansWords = new Set(["with", "by", "using", "through", "from", "in"]);

const supportNouns = new Set([
  "support",
  "backing",
  "help",
  "aid",
  "assistance",
  "cover",
  "alliance",
  "cooperation",
]);

const sides = new Set(
  "front vicinity proximity rear back top side middle midst direction entrance outskirts surroundings".split(
    " ",
  ),
);

/** Parts of a building or vehicle: what is struck is the whole, where it is named. */
const parts = new Set(
  "basement door doorway entryway gate gateway roof rooftop lobby corridor hallway garden garage yard courtyard grounds premises interior facade front-door wall window balcony stairway staircase porch patio parking lot corner foundation chassis undercarriage toilet restroom bathroom".split(
    " ",
  ),
);

/** For "in front of the bank", "the vicinity of the bank" and "the basement of the bank" gives the bank. */
export function besideWhat(tree: Tree, head: number): number {
  const lemma = lemmaOf(tree, head);
  if (!sides.has(lemma) && !parts.has(lemma)) return head;
  return childrenBy(tree, head, "nmod").find((i) => prepositionOf(tree, i) === "of") ?? head;
}

const besideWords = new Set(
  "in at near outside inside opposite beside by under underneath beneath behind on against next across close within around into through upon to".split(
    " ",
  ),
);

/** "in front of the bank", "near the bank", "in a bank": the buildings and vehicles that stand where something went off. */
export function struckBeside(tree: Tree, words: Words, obliques: Clause["obliques"]): number[] {
  return obliques
    .filter((oblique) => besideWords.has(oblique.preposition))
    .flatMap(({ head }) => conjuncts(tree, head))
    .map((head) => besideWhat(tree, head))
    .filter((head) => isSite(words, lemmaOf(tree, head)));
}

function isMeans(tree: Tree, words: Words, head: number): boolean {
  const lemma = lemmaOf(tree, head);
  if (tree.mentions[head] !== undefined) return false;
  if (words.isOf("violence", lemma) || words.nouns.has(lemma)) return !words.isOf("force", lemma);
  return weaponAt(tree, words, head) !== null && actorKind(words, lemma) === null;
}

const deedSorts = new Set(["terrorist", "criminal", "extremist", "armed"]);

/** Says whether a word before a noun only tells what sort of deed it is: "terrorist attack", "a new terrorist attack". */
export function isSortOfDeed(tree: Tree, child: number): boolean {
  const mention = tree.mentions[child];
  const last = mention?.text.split(/\s+/).at(-1)?.toLowerCase() ?? "";
  return deedSorts.has(lemmaOf(tree, child)) || (mention?.actorId === null && deedSorts.has(last));
}

/** Whether a word within a noun phrase names who did the deed: "Russian" in "Russian air strikes". */
function isDoerInside(tree: Tree, words: Words, child: number): boolean {
  if (!isActor(tree, words, child)) return false;
  const relation = relationOf(tree, child);
  if (relation === "amod" || relation === "compound" || relation === "nmod:poss")
    return !isSortOfDeed(tree, child);
  const isAfter = relation.startsWith("nmod") || relation === "obl" || relation === "obl:agent";
  return isAfter && prepositionOf(tree, child) === "by";
}

/** Actors within a noun of violence or a weapon: "Russian air strikes", "strikes by Russia", "the army's shells". */
function actorsInside(tree: Tree, words: Words, noun: number): number[] {
  return (tree.children[noun] ?? []).filter((child) => isDoerInside(tree, words, child));
}

/** Says whether a token names somebody who can act. */
export function isActor(tree: Tree, words: Words, i: number): boolean {
  const mention = tree.mentions[i];
  if (mention !== undefined) return true;
  return actorKind(words, lemmaOf(tree, i)) !== null;
}

/** Says whether somebody or something stands there that can be struck. */
export function canBeStruck(tree: Tree, words: Words, head: number): boolean {
  return isActor(tree, words, head) || isStructure(words, lemmaOf(tree, head));
}

/** Who acts: an actor as it stands, or the actor inside "Russian air strikes". */
export function setActor(tree: Tree, words: Words, query: { draft: Draft; head: number }): void {
  const { draft, head } = query;
  if (head < 0) return;
  if (isMeans(tree, words, head)) {
    draft.instrument = draft.instrument < 0 ? head : draft.instrument;
    put(draft, ["initiator", "role/owner-of-means"], actorsInside(tree, words, head));
  } else put(draft, ["initiator", "role/doer-of-verb"], [head]);
}

/** Adds the means, and who gives support, from what stands after "with", "by" and the like. */
export function setMeans(tree: Tree, words: Words, query: { draft: Draft; clause: Clause }): void {
  const { draft, clause } = query;
  // "the army, with the support of …": the parser hangs it on the noun as often as on the verb.
  const onSubject = childrenBy(tree, clause.subject, "nmod").map((head) => ({
    head,
    preposition: prepositionOf(tree, head),
  }));
  for (const oblique of [
    ...clause.obliques,
    ...onSubject.filter((item) => item.preposition === "with"),
  ]) {
    const lemma = lemmaOf(tree, oblique.head);
    if (oblique.preposition === "with" && supportNouns.has(lemma)) {
      const givers = childrenBy(tree, oblique.head, "nmod", "nmod:poss", "amod", "compound");
      put(draft, ["supporter", "role/with-support-of"], givers);
    } else if (
      meansWords.has(oblique.preposition) &&
      draft.instrument < 0 &&
      isMeans(tree, words, oblique.head)
    ) {
      draft.instrument = oblique.head;
      if (oblique.preposition !== "with" && draft.initiator.length === 0) {
        const owners = actorsInside(tree, words, oblique.head);
        put(draft, ["initiator", "role/owner-of-means"], owners);
      }
    }
  }
}
