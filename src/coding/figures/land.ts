import type { Figure, FigureKind } from "../../model/index.ts";
import { ancestors, lemmaOf, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";
import type { Numbered } from "./counted.ts";

/** What a verb does to land: "seized", "controls", "lost". */
function landVerb(words: Words, lemma: string): "taken" | "held" | "lost" | null {
  const { conditions } = words.lexicon;
  if (words.has(conditions.lost, lemma)) return "lost";
  if (words.has(conditions.taken, lemma)) return "taken";
  return words.has(conditions.held, lemma) ? "held" : null;
}

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
  for (const by of ancestors(tree, counted.number)) {
    const found = landVerb(words, lemmaOf(tree, by));
    if (found !== null && isArea)
      return { kind: "area-taken", by, measure: found === "lost" ? "reduction" : "increment" };
    if (found !== null && found !== "lost")
      return { kind: "share-controlled", by, measure: "total" };
  }
  return null;
}
