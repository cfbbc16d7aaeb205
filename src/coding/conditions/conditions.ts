import type { Condition } from "../../model/index.ts";
import type { Scene } from "../events.ts";
import { findAccess } from "./access.ts";
import { findControl } from "./control.ts";
import { madeOf } from "./made.ts";
import { findMeasures } from "./measure.ts";
import { findTruces } from "./truce.ts";
import type { Tree } from "../tree.ts";

/** The rules, one for each kind of condition. */
const rules = [findTruces, findControl, findMeasures, findAccess];

/** After so many conditions no more are looked for. */
const MOST_CONDITIONS = 1600;

const startOf = ({ spans }: Condition): number => spans[0]?.start ?? 0;

/** Finds the ceasefires, control, measures and access that a report tells of, with ids in text order. */
export function conditionsOf(scene: Scene): Condition[] {
  const made: { readonly condition: Condition; readonly tree: Tree; readonly at: number }[] = [];
  for (const tree of scene.trees) {
    if (made.length >= MOST_CONDITIONS) break;
    for (const rule of rules)
      for (const found of rule(scene, tree))
        made.push({ condition: madeOf(scene, tree, found), tree, at: found.anchors[0] ?? -1 });
  }
  made.sort((a, b) => startOf(a.condition) - startOf(b.condition));
  return made.map(({ condition, tree, at }, i) => {
    const id = `c${i + 1}`;
    tree.notes?.hang(id, [tree.tokens[at]?.start ?? -1]);
    return { ...condition, id };
  });
}
