import type { Figure, FigureKind } from "../../model/index.ts";
import { ancestors, lemmaOf, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";
import type { Numbered } from "./counted.ts";

/** What a measure of land or a share is a figure of; null when it is none of ours. */
export function landKind(
  tree: Tree,
  words: Words,
  counted: Numbered,
): { kind: FigureKind; by: number; measure: Figure["measure"] } | null {
  const { quantity } = counted;
  const isArea = quantity.unit === "km2";
  const isShare = quantity.kind === "percent" || quantity.unit === "percent";
  if (!isArea && !isShare) return null;
  const { conditions } = words.lexicon;
  for (const i of ancestors(tree, counted.number)) {
    const lemma = lemmaOf(tree, i);
    const isLost = words.has(conditions.lost, lemma);
    const isTaken = words.has(conditions.taken, lemma) || isLost;
    const isHeld = words.has(conditions.held, lemma);
    if (isArea && (isTaken || isHeld))
      return { kind: "area-taken", by: i, measure: isLost ? "reduction" : "increment" };
    if (isShare && (isHeld || isTaken))
      return { kind: "share-controlled", by: i, measure: "total" };
  }
  return null;
}
