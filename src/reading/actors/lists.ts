import { headAfter, ownedBy, ownerOf } from "./owners.ts";
import { belongingTo } from "./roles.ts";
import { belongingOf, chunkAt, headSense, lowerAt, type Found, type Scene } from "./scene.ts";

const MOST_MEMBERS = 12;
const joiners = new Set([",", "and", "or"]);

/** The token after "," and "and" that join two members of a list; `at` itself when none stands there. */
function afterJoiner(scene: Scene, at: number): number {
  let next = at;
  while (next < at + 2 && joiners.has(lowerAt(scene, next))) next += 1;
  return next > at && lowerAt(scene, next) === "the" ? next + 1 : next;
}

/** The owners that follow one in a list, as long as they are states or adjectives of states. */
function membersAfter(scene: Scene, first: Found): Found[] {
  const members: Found[] = [];
  for (let at = first.to; ;) {
    const next = afterJoiner(scene, at);
    const chunk = next > at ? chunkAt(scene, next) : undefined;
    const owner = chunk === undefined ? null : ownerOf(scene, chunk);
    if (owner === null || owner.form === "name" || members.length === MOST_MEMBERS) return members;
    members.push(owner);
    at = owner.to;
  }
}

/** The states that stand after a state in a list closed by "and": "Russia, Syria and Iran". */
export function statesAfter(scene: Scene, first: Found): Found[] {
  if (first.form !== "place-like") return [];
  const members = membersAfter(scene, first).filter(({ form }) => form === "place-like");
  const last = members.at(-1);
  const before = last === undefined ? "" : lowerAt(scene, last.from - 1);
  const isClosed =
    before === "and" || (before === "the" && lowerAt(scene, (last?.from ?? 0) - 2) === "and");
  return isClosed ? members : [];
}

/**
 * Reads "Russian and Iranian allies", "Russian, Turkish and Syrian forces": each state by its own words, the noun with
 * the last. Empty when it is no such list.
 */
export function sharedNoun(scene: Scene, first: Found): Found[] {
  const members = membersAfter(scene, first);
  const last = members.at(-1);
  if (last === undefined) return [];
  const chunk = chunkAt(scene, headAfter(scene, last.to));
  const sense = headSense(chunk);
  if (chunk === undefined || sense === undefined) return [];
  const word = belongingOf(scene, chunk, sense);
  const owners = [first, ...members.slice(0, -1)].map((owner): Found => {
    const isAct = sense.use === "act";
    const actor = isAct ? owner.actor : belongingTo(scene.index.directory, owner.actor, word);
    return { ...owner, actor, form: "phrase" };
  });
  return [...owners, ownedBy(scene, last)];
}
