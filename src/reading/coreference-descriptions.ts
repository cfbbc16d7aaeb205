import type { ActorDirectory } from "../model/index.ts";
import { senseOf, type Chunk, type Line } from "./actors-chunks.ts";
import { belongingTo, actorOf, type Actor, type Belonging } from "./actors-roles.ts";
import { isSame, mostSalient, type Candidate } from "./coreference-salience.ts";

/** What descriptions are resolved against. */
export interface DescriptionScene {
  readonly directory: ActorDirectory;
  /** Country the report is about; null when none is. */
  readonly home: string | null;
  /** Mentions before the description, in text order. */
  readonly candidates: readonly Candidate[];
  readonly sentence: number;
}

const groupReach = 6;
const bodyReach = 4;
const personReach = 2;
const determiners = new Set(["the", "this", "that"]);
/** Institutions that stand for a state's even without "the". */
const bare = new Set([
  "government",
  "security-forces",
  "police",
  "armed-forces",
  "army",
  "air-force",
]);

/** Says whether "the", "this" or "that" stands before a token. */
export function isDefinite(line: Line, at: number): boolean {
  return determiners.has(line.tokens[at - 1]?.form.toLowerCase() ?? "");
}

function ofKind(
  scene: DescriptionScene,
  kinds: readonly Actor["kind"][],
  reach: number,
): Actor | undefined {
  const fitting = scene.candidates.filter(
    ({ actor, isGeneric }) => !isGeneric && kinds.includes(actor.kind),
  );
  return mostSalient(fitting, scene.sentence - reach)?.actor;
}

/** "the regime" after "the Assad regime", else the home country's. */
function institution(scene: DescriptionScene, word: Belonging, isSure: boolean): Actor | undefined {
  const made = scene.candidates
    .map(({ actor }) => actor)
    .filter((actor) => isSuch(scene.directory, actor, word.key));
  const first = made[0];
  if (first !== undefined && made.every((actor) => actor.countryCode === first.countryCode))
    return made.at(-1);
  if (!isSure || scene.home === null) return undefined;
  const codes = new Set(made.map(({ countryCode }) => countryCode));
  if (made.length > 0 && !codes.has(scene.home)) return undefined;
  const state = scene.directory.byId(`state:${scene.home}`);
  return state === undefined ? undefined : belongingTo(scene.directory, actorOf(state), word);
}

const families: readonly (readonly string[])[] = [
  ["government"],
  ["army", "armed-forces"],
  ["air-force"],
  ["police", "security-forces", "gendarmerie"],
];

function isSuch(directory: ActorDirectory, actor: Actor, key: string): boolean {
  if (actor.actorId === null) return false;
  const family = families.find((keys) => keys.includes(key)) ?? [key];
  return family.some((one) => {
    const state = directory.byId(`state:${actor.countryCode ?? ""}`);
    return (
      state !== undefined &&
      isSame(
        belongingTo(directory, actorOf(state), { use: "institution", key: one, words: "" }),
        actor,
      )
    );
  });
}

/**
 * Gives the actor that a common noun stands for: an institution of the state last spoken of or of the report's
 * country, else the group, body or person named last. Undefined when that is not sure.
 */
export function describedBy(scene: DescriptionScene, line: Line, chunk: Chunk): Actor | undefined {
  const definite = isDefinite(line, chunk.from);
  const key = senseOf(chunk, "institution")?.key;
  if (key !== undefined && (definite || bare.has(key))) {
    const word: Belonging = { use: "institution", key, words: "" };
    const found = institution(scene, word, definite || key !== "armed-forces");
    if (found !== undefined) return found;
  }
  if (!definite) return undefined;
  const keys = new Set(
    chunk.senses.filter(({ use }) => use === "description").map((sense) => sense.key),
  );
  if (keys.has("armed-group")) {
    const group = ofKind(
      scene,
      keys.has("organisation") ? ["armed-group", "organisation"] : ["armed-group"],
      groupReach,
    );
    if (group !== undefined) return group;
  }
  if (keys.has("organisation")) return ofKind(scene, ["organisation"], bodyReach);
  if (keys.has("person")) return ofKind(scene, ["person"], personReach);
  return keys.has("state") ? ofKind(scene, ["state", "government"], 1) : undefined;
}
