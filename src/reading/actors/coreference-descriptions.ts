import type { ActorDirectory } from "../../model/index.ts";
import { senseOf, type Chunk, type Line } from "./chunks.ts";
import { belongingTo, actorOf, type Actor, type Belonging } from "./roles.ts";
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
const personReach = 2;
const stateReach = 1;
const determiners = new Set(["the", "this"]);
/** Institutions that stand for a state's even without "the". */
const bare = new Set([
  "government",
  "security-forces",
  "police",
  "armed-forces",
  "army",
  "air-force",
]);

/** Says whether "the" or "this" stands before a token. */
export function isDefinite(line: Line, at: number): boolean {
  return determiners.has(line.tokens[at - 1]?.form.toLowerCase() ?? "");
}

function ofKind(
  scene: DescriptionScene,
  fits: (candidate: Candidate) => boolean,
  reach: number,
): Actor | undefined {
  const fitting = scene.candidates.filter((candidate) => !candidate.isGeneric && fits(candidate));
  return mostSalient(fitting, scene.sentence - reach)?.actor;
}

function isMedia(scene: DescriptionScene, { actorId }: Actor): boolean {
  const kind = scene.directory.byId(actorId ?? "")?.class ?? "";
  return /media|news/.test(kind);
}

/** "the observatory" is the body whose name has that word. */
function namesake(scene: DescriptionScene, line: Line, chunk: Chunk): Actor | undefined {
  const noun = line.tokens[chunk.to - 1]?.form.toLowerCase() ?? "";
  const bodies: readonly Actor["kind"][] = ["organisation", "armed-group", "armed-force", "office"];
  const has = ({ actor }: Candidate): boolean =>
    bodies.includes(actor.kind) &&
    actor.name
      .toLowerCase()
      .split(/[\s-]+/)
      .includes(noun);
  const fitting = scene.candidates.filter((candidate) => !candidate.isGeneric && has(candidate));
  return mostSalient(fitting, 0)?.actor;
}

/** "the regime" after "the Assad regime", else the home country's. */
function institution(scene: DescriptionScene, word: Belonging, isSure: boolean): Actor | undefined {
  const made = scene.candidates
    .map(({ actor }) => actor)
    .filter((actor) => isSuch(scene.directory, actor, word.key));
  const codes = new Set(made.map(({ countryCode }) => countryCode));
  const code = codes.size === 1 ? made[0]?.countryCode : isSure ? scene.home : null;
  if (made.length > 0 && !codes.has(code ?? null)) return undefined;
  const state = scene.directory.byId(`state:${code ?? ""}`);
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

/** Institutions that the report's own country is taken to have when nothing else was named. */
const homely = new Set(["government", "army", "armed-forces", "police", "security-forces"]);

/** Institution words that are rarely the country's own when nobody's name stands by. */
const vague = new Set(
  "governments armies leaders leadership officials authority presidents ministers courts court congress senators".split(
    " ",
  ),
);
const ownWords = new Set(["government", "regime", "state", "authorities"]);
const anybodys = new Set(["air-force", "armed-forces"]);

/** "the Sandinist government", "the government of X": somebody's, though not known whose. */
function isForeign(line: Line, chunk: Chunk): boolean {
  const last = line.tokens[chunk.to - 1]?.form.toLowerCase() ?? "";
  const isOwned = line.tokens[chunk.to]?.form.toLowerCase() === "of";
  return isOwned || vague.has(last) || line.tokens[chunk.from - 1]?.upos === "PROPN";
}

/** What an institution's words say of whose it is. */
function belongsHere(line: Line, chunk: Chunk, key: string): "surely" | "maybe" | "no" {
  if (isForeign(line, chunk)) return "no";
  const first = line.tokens[chunk.from]?.form.toLowerCase() ?? "";
  const isDefined = ownWords.has(first) || isDefinite(line, chunk.from);
  // Warplanes and troops without a word of whose they are may be anybody's.
  if (!isDefined && (anybodys.has(key) || !bare.has(key))) return "no";
  return homely.has(key) ? "surely" : "maybe";
}

function byInstitution(scene: DescriptionScene, line: Line, chunk: Chunk): Actor | undefined {
  const key = senseOf(chunk, "institution")?.key;
  const belongs = key === undefined ? "no" : belongsHere(line, chunk, key);
  if (key === undefined || belongs === "no") return undefined;
  return institution(scene, { use: "institution", key, words: "" }, belongs === "surely");
}

/**
 * Gives the actor that a common noun stands for: an institution of the state last spoken of or of the report's
 * country, else the group, body or person named last. Undefined when that is not sure.
 */
export function describedBy(scene: DescriptionScene, line: Line, chunk: Chunk): Actor | undefined {
  const found = byInstitution(scene, line, chunk);
  if (found !== undefined || !isDefinite(line, chunk.from)) return found;
  const keys = new Set(
    chunk.senses.filter(({ use }) => use === "description").map(({ key }) => key),
  );
  if (keys.size === 0) return undefined;
  const isGroup = keys.has("armed-group");
  const isBody = keys.has("organisation");
  const isPress = keys.has("media");
  const fits = ({ actor }: Candidate): boolean =>
    (isGroup && actor.kind === "armed-group") ||
    (actor.kind === "organisation" && (isMedia(scene, actor) ? isPress : isBody));
  return (
    namesake(scene, line, chunk) ??
    (isGroup || isBody || isPress ? ofKind(scene, fits, groupReach) : undefined) ??
    (keys.has("person")
      ? ofKind(scene, ({ actor }) => actor.kind === "person", personReach)
      : undefined) ??
    (keys.has("state")
      ? ofKind(scene, ({ actor }) => actor.kind === "state", stateReach)
      : undefined)
  );
}
