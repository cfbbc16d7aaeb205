import type { Condition } from "../../model/index.ts";
import type { Scene } from "../events.ts";
import { findAccess } from "./access.ts";
import { findControl } from "./control.ts";
import { madeOf } from "./made.ts";
import { findMeasures } from "./measure.ts";
import { findTruces } from "./truce.ts";

/** The rules, one for each kind of condition. */
const rules = [findTruces, findControl, findMeasures, findAccess];

/** After so many conditions no more are looked for. */
const MOST_CONDITIONS = 1600;

/** Finds the ceasefires, control, measures and access that a report tells of, with ids in text order. */
export function conditionsOf(scene: Scene): Condition[] {
  const found: Condition[] = [];
  for (const tree of scene.trees) {
    if (found.length >= MOST_CONDITIONS) break;
    for (const rule of rules)
      found.push(...rule(scene, tree).map((condition) => madeOf(scene, tree, condition)));
  }
  return found
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    .map((condition, i) => ({ ...condition, id: `c${i + 1}` }));
}
