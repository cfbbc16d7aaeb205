import type { ActorDirectory, Attribution, Mention, Origin } from "../model/index.ts";
import { foldName } from "./places.ts";

const deepestParent = 6;

/** The report that an attribution stands in. */
export interface Telling {
  readonly id: string;
  readonly source: string | null;
  /** The report whose text it is, where it is a copy or translation; its own id when left out. */
  readonly originId?: string;
}

/**
 * Gives who first said something: the last step of the chain, as far as the report tells.
 *
 * A report that names nobody has an unnamed origin of its own: whether its outlet was there is not known. Copies and
 * translations of one text share it. Unnamed speakers of one text are kept apart by their words, so that each keeps its own
 * claim, but are never counted.
 */
export function originOf(
  attribution: Attribution,
  report: Telling,
  actors: ActorDirectory,
): Origin {
  const step = attribution.at(-1);
  if (step?.speaker == null) return unnamedOrigin(report, step);
  const { speaker, identity } = step;
  const { name, actorId } = speaker;
  const sideId = actorId === null ? null : sideOf(actorId, actors);
  const isHidden = identity === "anonymous" || identity === "unstated";
  if (isHidden || !hasName(speaker, identity === "named")) {
    return { key: `${unnamedKey(report)}:${foldName(name)}`, name, isNamed: false, sideId };
  }
  return { key: actorId ?? foldName(name), name, isNamed: true, sideId };
}

/** Gives an origin as it is once the report that told it is known to be the text of another. */
export function underOrigin(origin: Origin, reportId: string, originId: string): Origin {
  const own = unnamedKey({ id: reportId });
  if (origin.key !== own && !origin.key.startsWith(`${own}:`)) return origin;
  return { ...origin, key: `${unnamedKey({ id: originId })}${origin.key.slice(own.length)}` };
}

function unnamedKey({ id, originId = id }: Pick<Telling, "id" | "originId">): string {
  return `unnamed:${originId}`;
}

function unnamedOrigin(report: Telling, step: Attribution[number] | undefined): Origin {
  const outlet = report.source ?? "the report itself";
  const name = step === undefined ? outlet : "unnamed speaker";
  return { key: unnamedKey(report), name, isNamed: false, sideId: null };
}

/** Gives the side an actor speaks for: its own entry's, else its nearest parent's; a state is its own side. */
export function sideOf(actorId: string, actors: ActorDirectory): string | null {
  let id: string | null = actorId;
  for (let step = 0; step < deepestParent && id !== null; step += 1) {
    const entry = actors.byId(id);
    if (entry === undefined) return null;
    if (entry.sideId !== null) return entry.sideId;
    if (entry.kind === "state") return entry.id;
    id = entry.parentId;
  }
  return null;
}

/** A listed actor has a name; so has one with a capital behind its first word, which begins a sentence; no crowd has. */
function hasName(speaker: Mention, isNamed: boolean): boolean {
  if (speaker.actorId !== null) return true;
  if (speaker.kind === "population") return false;
  const [first = "", ...rest] = speaker.name.trim().split(/\s+/);
  if (rest.length === 0) return isNamed && isCapital(first);
  return rest.some(isCapital);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Counts named origins; several bodies of one side are one. */
export function countNamed(origins: readonly Origin[]): number {
  const named = origins.filter((origin) => origin.isNamed);
  return new Set(named.map((origin) => origin.sideId ?? origin.key)).size;
}
