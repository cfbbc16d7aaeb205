import { englishActorWords as words } from "../../languages/index.ts";
import { senseOf, type Chunk } from "./chunks.ts";
import { isNameWord, personAt, type PersonFound } from "./persons.ts";
import { actorOf, belongingTo, unlisted } from "./roles.ts";
import {
  belongingOf,
  chunkAt,
  formAt,
  headSense,
  isPossessiveMark,
  lowerAt,
  roleUses,
  wordsIn,
  type Found,
  type Scene,
} from "./scene.ts";

const modifiers = new Set(words.modifiers.split(" "));
const MOST_MODIFIERS = 4;
const MOST_ROLES = 4;

/** The head noun's token after a possessive mark and words such as "former" that stand before it. */
export function headAfter(scene: Scene, at: number): number {
  let next = isPossessiveMark(formAt(scene, at)) ? at + 1 : at;
  while (next < at + MOST_MODIFIERS && modifiers.has(lowerAt(scene, next))) {
    if (headSense(chunkAt(scene, next)) !== undefined) break;
    next += 1;
  }
  return next;
}

/** Makes the mention of a person whose title or office begins at `from`. */
export function personFound(
  scene: Scene,
  from: number,
  person: PersonFound & { countryCode: string | null },
): Found {
  const name = wordsIn(scene.line, person.from, person.to);
  const actor =
    person.entry === null ? unlisted(name, "person", person.countryCode) : actorOf(person.entry);
  return { from, to: person.to, actor, form: "phrase" };
}

/** The token after the roles that stand one after another: "spokesman Brigadier General". */
export function rolesEnd(scene: Scene, from: number): number {
  let at = from;
  for (let number = 0; number < MOST_ROLES; number += 1) {
    const chunk = chunkAt(scene, at);
    if (chunk === undefined || senseOf(chunk, ...roleUses) === undefined) break;
    at = chunk.to;
  }
  return at;
}

/** "President Assad's forces": what a person owns, where a possessive mark or its lost apostrophe says so. */
export function withPossession(scene: Scene, person: Found): Found {
  const last = formAt(scene, person.to - 1);
  const isStripped = /\p{Ll}s$/u.test(last) && !person.actor.name.endsWith("s");
  return isStripped || isPossessiveMark(formAt(scene, person.to)) ? ownedBy(scene, person) : person;
}

/** Reads the listed person behind an office, with or without a comma: "president of the United States, Donald Trump". */
export function withName(scene: Scene, office: Found): Found {
  const at = lowerAt(scene, office.to) === "," ? office.to + 1 : office.to;
  const hints = { countryCode: null, publishedAt: scene.publishedAt, hasTitle: false };
  const person = personAt(scene, at, hints);
  const { countryCode } = office.actor;
  return person === null ? office : personFound(scene, office.from, { ...person, countryCode });
}

/** Reads what follows a body that was named: its spokesman or leader, and that one's name. */
function withTail(scene: Scene, body: Found, canHold: boolean): Found {
  const start = isPossessiveMark(formAt(scene, body.to)) ? body.to + 1 : body.to;
  const at = rolesEnd(scene, start);
  if (at === start && !canHold) return body;
  const { countryCode } = body.actor;
  const hints = { countryCode, publishedAt: scene.publishedAt };
  const next = personAt(scene, at, { ...hints, hasTitle: true });
  if (next !== null) {
    return withPossession(scene, personFound(scene, body.from, { ...next, countryCode }));
  }
  return withName(scene, at === start ? body : { ...body, to: at, form: "phrase" });
}

/** "Assad Ahmed": a listed last name may be another's first. */
function beginsOtherName(scene: Scene, chunk: Chunk): boolean {
  const isLong = chunk.to > chunk.from + 1;
  return !isLong && isNameWord(scene.line, chunk.to) && chunkAt(scene, chunk.to) === undefined;
}

function personOwner(scene: Scene, chunk: Chunk): Found | null {
  if (beginsOtherName(scene, chunk)) return null;
  const hints = { countryCode: null, publishedAt: scene.publishedAt, hasTitle: false };
  const person = personAt(scene, chunk.from, hints);
  if (person === null) return null;
  return { ...personFound(scene, chunk.from, { ...person, countryCode: null }), form: "name" };
}

/** The listed actor or state that a chunk names, as an owner of what follows; null when it names none. */
export function ownerOf(scene: Scene, chunk: Chunk): Found | null {
  const sense = senseOf(chunk, "adjective") ?? senseOf(chunk, "name") ?? senseOf(chunk, "metonym");
  if (sense?.entry == null) return null;
  if (sense.entry.kind === "person") return personOwner(scene, chunk);
  const isPlace = sense.entry.kind === "state" || sense.use === "metonym";
  const isAdjective = sense.use === "adjective" && senseOf(chunk, "name") === undefined;
  const form = isAdjective ? "adjective" : isPlace ? "place-like" : "name";
  return { from: chunk.from, to: chunk.to, actor: actorOf(sense.entry), form };
}

/** "Turkish-backed", "rebel-held": the owner is not who acts. */
function isHyphened(scene: Scene, at: number): boolean {
  return formAt(scene, at) === "-";
}

/** "Russia claims", "Israel strikes Gaza": a verb after a name belongs to nobody. */
function isVerb(scene: Scene, chunk: Chunk): boolean {
  const isPeople = senseOf(chunk, "fighters", "troops", "population") !== undefined;
  return !isPeople && scene.line.tokens[chunk.to - 1]?.upos === "VERB";
}

/** "Russian support" is Russia's; "Russia support" is a list without commas, or a verb. */
function ownsActs(scene: Scene, owner: Found): boolean {
  if (owner.form === "adjective" || isPossessiveMark(formAt(scene, owner.to))) return true;
  return senseOf(chunkAt(scene, owner.from), "adjective") !== undefined;
}

/** Reads "Syrian army", "Assad's forces", "HTS leader X": an owner and what belongs to it; the owner alone when nothing does. */
export function ownedBy(scene: Scene, owner: Found): Found {
  const chunk = chunkAt(scene, headAfter(scene, owner.to));
  const sense = headSense(chunk);
  if (chunk === undefined || sense === undefined) return owner;
  if (isHyphened(scene, owner.to) || isVerb(scene, chunk)) return owner;
  if (sense.use === "act") {
    return owner.form !== "name" && ownsActs(scene, owner) ? { ...owner, form: "phrase" } : owner;
  }
  const whole = wordsIn(scene.line, owner.from, chunk.to);
  const word = { ...belongingOf(scene, chunk, sense), words: whole };
  const actor = belongingTo(scene.index.directory, owner.actor, word);
  const body: Found = { from: owner.from, to: chunk.to, actor, form: "phrase" };
  if (sense.use === "population" || sense.use === "fighters") return body;
  return withTail(scene, body, roleUses.includes(sense.use));
}
