import { FIRST } from "./arena.ts";

/**
 * Hangs all later words of a name on its first, where the parser made a chain of them: "Omar" ← "Adil" ← "Aoun". Changes
 * `heads`.
 *
 * @param isFlat - whether a word slot is a later word of a name
 * @source Universal Dependencies, guidelines: flat structures have the first word for their head
 */
export function straightenNames(
  heads: Int32Array,
  count: number,
  isFlat: (slot: number) => boolean,
): void {
  for (let slot = FIRST; slot < FIRST + count; slot += 1) {
    const head = heads[slot] ?? 0;
    if (isFlat(slot) && head < slot && isFlat(head)) heads[slot] = heads[head] ?? head;
  }
}
