import { senseOf, type Chunk } from "./chunks.ts";
import { sharedNoun, statesAfter } from "./lists.ts";
import { ownedBy, ownerOf, personFound, rolesEnd, withName, withPossession } from "./owners.ts";
import { isNameWord, personAt } from "./persons.ts";
import { belongingTo } from "./roles.ts";
import {
  belongingOf,
  chunkAt,
  headSense,
  lowerAt,
  roleUses,
  type Found,
  type Scene,
} from "./scene.ts";

const DEEPEST = 4;
const articles = new Set(["the", "a", "an"]);

/** The token after "of", "for" or "loyal to" and an article behind a noun; -1 when none stands there. */
function afterLink(scene: Scene, at: number): number {
  const word = lowerAt(scene, at);
  const isLoyal = word === "loyal" && lowerAt(scene, at + 1) === "to";
  if (!isLoyal && word !== "of" && word !== "for") return -1;
  let next = isLoyal ? at + 2 : at + 1;
  if (articles.has(lowerAt(scene, next))) next += 1;
  // "the air force of embattled President Assad"
  const isAdjective = scene.line.tokens[next]?.upos === "ADJ" && chunkAt(scene, next) === undefined;
  return isAdjective ? next + 1 : next;
}

/** Reads "forces of X", "spokesman for X", "president of X, Y", "governments of X and Y". */
function linkedAt(scene: Scene, chunk: Chunk, depth: number): Found[] {
  const sense = headSense(chunk);
  const at = sense === undefined ? -1 : afterLink(scene, chunk.to);
  if (sense === undefined || at === -1) return [];
  if (sense.use === "act" || sense.use === "population") return [];
  const first = phrasesAt(scene, at, depth + 1)[0];
  if (first === undefined || first.form === "adjective") return [];
  const word = belongingOf(scene, chunk, sense);
  const owners = [first, ...statesAfter(scene, first)];
  const found = owners.map((owner, number): Found => {
    const actor = belongingTo(scene.index.directory, owner.actor, word);
    return { from: number === 0 ? chunk.from : owner.from, to: owner.to, actor, form: "phrase" };
  });
  const only = found.length === 1 ? found[0] : undefined;
  if (only === undefined) return found;
  // "director of the WHO Emergencies Programme": what follows is no name unless a comma or the list says so.
  return [roleUses.includes(sense.use) ? withName(scene, only) : only];
}

/** Reads a title or office without an owner before a name: "President Assad", "Brigadier General X". */
function titledAt(scene: Scene, chunk: Chunk): Found[] {
  const at = rolesEnd(scene, chunk.from);
  const hints = { countryCode: null, publishedAt: scene.publishedAt, hasTitle: true };
  const person = personAt(scene, at, hints);
  if (person === null) return [];
  const found = personFound(scene, chunk.from, { ...person, countryCode: null });
  return [withPossession(scene, found)];
}

/** Reads "Bush administration", "Barco government": a last name that only its office shows to be the listed person's. */
export function governmentOf(scene: Scene, at: number): Found | null {
  const sense = senseOf(chunkAt(scene, at + 1), "institution");
  const isNamed =
    sense !== undefined && isNameWord(scene.line, at) && !isNameWord(scene.line, at - 1);
  if (!isNamed || chunkAt(scene, at) !== undefined) return null;
  const hints = { countryCode: null, publishedAt: scene.publishedAt, hasTitle: true };
  const person = personAt(scene, at, hints);
  if (person?.entry == null || person.to !== at + 1) return null;
  const owner = personFound(scene, at, { ...person, countryCode: null });
  const owned = ownedBy(scene, owner);
  return owned.to > owner.to ? owned : null;
}

/**
 * Gives the actors named by the phrase that begins at a token, longest reading first; empty when none does. Several
 * only where a list shares one noun.
 *
 * @param depth - how many "of" stand around it
 */
export function phrasesAt(scene: Scene, at: number, depth = 0): Found[] {
  const chunk = chunkAt(scene, at);
  if (chunk === undefined || depth > DEEPEST || senseOf(chunk, "stop") !== undefined) return [];
  const owner = ownerOf(scene, chunk);
  if (owner !== null) {
    const several = owner.form === "name" ? [] : sharedNoun(scene, owner);
    return several.length > 0 ? several : [ownedBy(scene, owner)];
  }
  const linked = linkedAt(scene, chunk, depth);
  if (linked.length > 0) return linked;
  return senseOf(chunk, ...roleUses) === undefined ? [] : titledAt(scene, chunk);
}
