import type { Place } from "../../model/index.ts";
import { placeByDemonym } from "../demonym.ts";
import type { Scene } from "../events.ts";
import { isOfClass, isPlace } from "../nouns.ts";
import {
  childrenBy,
  formOf,
  headOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  topOf,
  type Tree,
} from "../tree.ts";
import { placeByAnaphor } from "../where.ts";
import { placesUnder } from "./made.ts";

/** Says whether a noun can be held or taken: a place, land, or a share or area of land. */
export function isLand(scene: Scene, tree: Tree, head: number): boolean {
  if (head < 0) return false;
  if (isOfClass(tree, scene.words, { head, classes: ["territory"] })) return true;
  if (tree.tokens[head]?.form === "%" || lemmaOf(tree, head) === "percent") return true;
  const parts = childrenBy(tree, head, "nmod", "obl").filter(
    (i) => prepositionOf(tree, i) === "of",
  );
  if (parts.some((i) => scene.words.isOf("territory", lemmaOf(tree, i)))) return true;
  // "most of Helmand": a share of a place.
  const isShare = scene.words.has(scene.words.lexicon.conditions.shares, lemmaOf(tree, head));
  return isShare && parts.some((i) => isPlace(tree, i));
}

/** Gives the places that the words for land name, or point back to. */
export function placesOfLand(scene: Scene, tree: Tree, head: number): Place[] {
  const top = relationOf(tree, head) === "appos" ? headOf(tree, head) : head;
  const named = placesUnder(tree, top).filter((place) => {
    const token = topOf(tree, place.span);
    return !insideClause(tree, token, top);
  });
  if (named.length > 0) return named;
  const earlier = scene.reading.places.filter(
    (place) => place.span.start < tree.sentence.span.start,
  );
  const pointed = childrenBy(tree, top, "det").some((det) => formOf(tree, det) === "that")
    ? placeByAnaphor(tree, scene.words, { anchors: [top], earlier })
    : [];
  return pointed.length > 0 ? pointed : placeByDemonym(scene.reading, tree, top);
}

/** Whether a token stands in a clause of its own under another: "Idlib, from where they shelled Aleppo". */
function insideClause(tree: Tree, token: number, top: number): boolean {
  for (let at = token; at >= 0 && at !== top; at = headOf(tree, at)) {
    if (["acl", "acl:relcl", "advcl", "ccomp"].includes(relationOf(tree, at))) return true;
  }
  return false;
}
