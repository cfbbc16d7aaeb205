import type { PageElement } from "./page-tree.ts";
import type { Run } from "./runs.ts";

/** How much text an element holds, in UTF-16 code units. */
export interface Weight {
  units: number;
  linkUnits: number;
  /** Of runs that read as prose. */
  prose: number;
}

const shortestProse = 60;

/** Says whether a run reads as running text. */
export function isProse(run: Run): boolean {
  return run.text.length >= shortestProse && run.linkUnits < run.text.length / 2;
}

/** Weighs every element that holds text, all its inner elements included. */
export function weigh(runs: readonly Run[]): ReadonlyMap<PageElement, Weight> {
  const weights = new Map<PageElement, Weight>();
  for (const run of runs) {
    const prose = isProse(run) ? run.text.length : 0;
    for (let element: PageElement | null = run.owner; element !== null; element = element.parent) {
      let weight = weights.get(element);
      if (weight === undefined)
        weights.set(element, (weight = { units: 0, linkUnits: 0, prose: 0 }));
      weight.units += run.text.length;
      weight.linkUnits += run.linkUnits;
      weight.prose += prose;
    }
  }
  return weights;
}
