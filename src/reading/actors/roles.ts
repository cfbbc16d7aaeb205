import type { ActorDirectory, ActorEntry, Mention } from "../../model/index.ts";
import type { Use } from "./name-index.ts";

/** Whom a mention names, without its words. */
export type Actor = Pick<Mention, "actorId" | "name" | "kind" | "countryCode">;

/** A listed actor as mentions name it. */
export function actorOf(entry: ActorEntry): Actor {
  const { id, name, kind, countryCode } = entry;
  return { actorId: id, name, kind, countryCode };
}

/** An actor that is not listed. */
export function unlisted(
  name: string,
  kind: Actor["kind"],
  countryCode: string | null = null,
): Actor {
  return { actorId: null, name, kind, countryCode };
}

/** The listed actor behind an id; undefined for unlisted ones. */
function entryOf(directory: ActorDirectory, actor: Actor): ActorEntry | undefined {
  return actor.actorId === null ? undefined : directory.byId(actor.actorId);
}

/** The state an actor belongs to: itself, or the one it governs or serves; null for groups and bodies. */
function stateOf(directory: ActorDirectory, actor: Actor): ActorEntry | undefined {
  if (actor.countryCode === null || actor.actorId === null) return undefined;
  const entry = directory.byId(actor.actorId);
  const isPublic = /^(?:state|government|force|office):/;
  const serves = isPublic.test(actor.actorId) || isPublic.test(entry?.parentId ?? "");
  return serves ? directory.byId(`state:${actor.countryCode}`) : undefined;
}

/** The group a person leads; undefined when none is listed. */
function groupOf(directory: ActorDirectory, actor: Actor): ActorEntry | undefined {
  const parentId = entryOf(directory, actor)?.parentId ?? "";
  return actor.kind === "person" ? directory.byId(parentId) : undefined;
}

function institutionOf(directory: ActorDirectory, state: ActorEntry, key: string): Actor {
  const code = state.countryCode ?? "";
  const ids =
    key === "government"
      ? [`government:${code}`]
      : ["force", "office", "org"].map((prefix) => `${prefix}:${code}-${key}`);
  const entry = ids.map((id) => directory.byId(id)).find((found) => found !== undefined);
  return actorOf(entry ?? state);
}

const groupKinds: readonly Actor["kind"][] = ["armed-group", "armed-force"];

/** What the use of a word makes of the actor that owns it. */
const kindOfUse: Partial<Record<Use, Actor["kind"]>> = {
  fighters: "armed-group",
  troops: "armed-force",
  population: "population",
};

/** Fighters or people of a state are not the state: "Syrian rebels", "Syrian civilians". */
function peopleOf(state: ActorEntry, use: Use, words: string): Actor {
  return unlisted(words, kindOfUse[use] ?? "unknown", state.countryCode);
}

const keyOfUse: Partial<Record<Use, string>> = {
  troops: "armed-forces",
  speaker: "government",
  leader: "government",
};

/** A word that stands beside the actor it belongs to: "army", "spokesman", "fighters". */
export interface Belonging {
  readonly use: Use;
  /** Institution key; empty for other uses. */
  readonly key: string;
  readonly words: string;
}

function ofState(directory: ActorDirectory, state: ActorEntry, word: Belonging): Actor {
  if (word.use === "fighters" || word.use === "population")
    return peopleOf(state, word.use, word.words);
  if (word.use === "institution" || word.use === "holder") {
    return institutionOf(directory, state, word.key);
  }
  const key = keyOfUse[word.use];
  return key === undefined ? actorOf(state) : institutionOf(directory, state, key);
}

/** Fighters of a group are the group; the troops of a body are its forces. */
function ofBody(owner: Actor, word: Belonging): Actor {
  if (word.use === "population") return unlisted(word.words, "population", owner.countryCode);
  const kind = isForce(word) && !groupKinds.includes(owner.kind) ? "armed-force" : owner.kind;
  return { ...owner, kind };
}

function ofPerson(directory: ActorDirectory, person: Actor, word: Belonging): Actor {
  const group = groupOf(directory, person);
  if (group !== undefined) return actorOf(group);
  return unlisted(word.words, isForce(word) ? "armed-force" : "armed-group");
}

function isForce(word: Belonging): boolean {
  return word.use === "troops" || word.key === "armed-forces" || word.key === "air-force";
}

const governing: readonly Actor["kind"][] = ["state", "person", "government"];

/**
 * Gives the actor that a word makes of its owner: "Syrian" and "army" the Syrian army, "HTS" and "fighters" HTS,
 * "Assad" and "forces" the Syrian armed forces. A spokesman or official stands for the body he speaks for.
 */
export function belongingTo(directory: ActorDirectory, owner: Actor, word: Belonging): Actor {
  const isRole = word.use === "speaker" || word.use === "leader";
  if (isRole && owner.kind !== "state" && owner.kind !== "person") return owner;
  const state = governing.includes(owner.kind) ? stateOf(directory, owner) : undefined;
  if (state !== undefined) return ofState(directory, state, word);
  return owner.kind === "person" ? ofPerson(directory, owner, word) : ofBody(owner, word);
}
