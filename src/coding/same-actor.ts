import type { Mention } from "../model/index.ts";

/** Says whether two mentions name one actor. */
export function sameActor(a: Mention, b: Mention): boolean {
  if (a.actorId !== null && b.actorId !== null) return a.actorId === b.actorId;
  return a.name.toLowerCase() === b.name.toLowerCase();
}
