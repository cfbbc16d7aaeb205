import type { RuleName } from "../../codebook/index.ts";
import type { FigureKind, Note, Quantity } from "../../model/index.ts";
import { spanOver, type Tree } from "../tree.ts";

/** A number in its sentence. */
interface Number {
  readonly tree: Tree;
  readonly quantity: Quantity;
}

interface Because {
  readonly field: string;
  readonly rule: RuleName;
  /** The tokens that show it; the number's own words when left out or none. */
  readonly words?: readonly number[];
}

/** Hands on a value of a figure, and writes down which rule made it where somebody asked. */
export function notedCount<T extends Note["value"]>(
  { tree, quantity }: Number,
  { field, rule, words }: Because,
  value: T,
): T {
  if (tree.notes === null) return value;
  const shown = spanOver(tree, words?.filter((i) => i >= 0) ?? []) ?? quantity.span;
  tree.notes.write({ field, at: quantity.span.start, value, rule, span: shown });
  return value;
}

/** Hands on what a number counts, and writes down which rule says so where somebody asked. */
export function notedKind<T extends { readonly kind: FigureKind; readonly by: number }>(
  number: Number,
  rule: RuleName,
  found: T,
): T {
  notedCount(number, { field: "kind", rule, words: [found.by] }, found.kind);
  return found;
}
