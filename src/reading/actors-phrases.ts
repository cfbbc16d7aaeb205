import { englishActorWords as words } from "../languages/index.ts";
import { senseOf, type Chunk, type Line } from "./actors-chunks.ts";
import type { ActorIndex, Sense, Use } from "./actors-index.ts";
import { isNameWord, personAt, type PersonFound } from "./actors-persons.ts";
import { actorOf, belongingTo, unlisted, type Actor, type Belonging } from "./actors-roles.ts";

/** An actor named by tokens of one sentence. */
export interface Found {
  /** First token; last token excluded. */
  readonly from: number;
  readonly to: number;
  readonly actor: Actor;
  /** name: a listed actor's own words; phrase: made with other words; place-like: a state or city that may be a place only. */
  readonly form: "name" | "phrase" | "place-like" | "adjective";
}

/** How a mention was found; only the last two kinds may stand for an actor named elsewhere. */
export interface LineMention {
  readonly found: Found;
  readonly line: Line;
  readonly how: "listed" | "unlisted" | "generic";
}

/** What phrases are read from. */
export interface Scene {
  readonly index: ActorIndex;
  readonly line: Line;
  readonly publishedAt: string | null;
}

const DEEPEST = 4;
const modifiers = new Set(words.modifiers.split(" "));
const heads: readonly Use[] = [
  "holder",
  "institution",
  "speaker",
  "leader",
  "troops",
  "fighters",
  "act",
  "population",
];
const roles: readonly Use[] = ["speaker", "leader", "holder", "title"];
const linkWords = new Set(["of", "for", "to", "from"]);

function formAt(scene: Scene, at: number): string {
  return scene.line.tokens[at]?.form ?? "";
}

function lowerAt(scene: Scene, at: number): string {
  return formAt(scene, at).toLowerCase();
}

function textOf(scene: Scene, from: number, to: number): string {
  const tokens = scene.line.tokens.slice(from, to);
  const start = tokens[0]?.start ?? 0;
  return tokens
    .map(({ form, start: at }, number) =>
      number > 0 && at > (tokens[number - 1]?.end ?? start) ? ` ${form}` : form,
    )
    .join("");
}

function chunkAt(scene: Scene, at: number): Chunk | undefined {
  return scene.line.chunkAt[at];
}

function isPossessive(form: string): boolean {
  return (
    form === "'s" || form === "’s" || form === "'S" || form === "’S" || form === "'" || form === "’"
  );
}

/** The first token after a possessive mark and words such as "former" that stand before the head noun. */
function headAfter(scene: Scene, at: number): number {
  let next = isPossessive(formAt(scene, at)) ? at + 1 : at;
  while (
    next < at + 4 &&
    headSense(chunkAt(scene, next)) === undefined &&
    modifiers.has(lowerAt(scene, next))
  ) {
    next += 1;
  }
  return next;
}

function headSense(chunk: Chunk | undefined): Sense | undefined {
  return heads.map((use) => senseOf(chunk, use)).find((sense) => sense !== undefined);
}

function belonging(scene: Scene, chunk: Chunk, sense: Sense): Belonging {
  // A holder's office is told by the institution words of the same phrase.
  const key = senseOf(chunk, "institution")?.key ?? sense.key;
  return { use: sense.use, key, words: textOf(scene, chunk.from, chunk.to) };
}

function personFound(
  scene: Scene,
  from: number,
  found: PersonFound,
  countryCode: string | null,
): Found {
  const name = textOf(scene, found.from, found.to);
  const actor = found.entry === null ? unlisted(name, "person", countryCode) : actorOf(found.entry);
  return { from, to: found.to, actor, form: "phrase" };
}

/** Reads what follows a body that was named: its spokesman or leader, and that one's name. */
function withTail(scene: Scene, body: Found, canHold: boolean): Found {
  const start = isPossessive(formAt(scene, body.to)) ? body.to + 1 : body.to;
  let at = start;
  let hasTitle = canHold;
  let role: Chunk | undefined;
  for (
    let chunk = chunkAt(scene, at);
    senseOf(chunk, ...roles) !== undefined;
    chunk = chunkAt(scene, at)
  ) {
    at = chunk?.to ?? at + 1;
    role = chunk;
    hasTitle = true;
  }
  const hints = { countryCode: body.actor.countryCode, publishedAt: scene.publishedAt, hasTitle };
  const comma = formAt(scene, at) === "," && hasTitle ? at + 1 : at;
  const person = hasTitle ? personAt(scene, comma, { ...hints, hasTitle: comma === at }) : null;
  if (person !== null && (comma === at || person.entry !== null)) {
    return personFound(scene, body.from, person, body.actor.countryCode);
  }
  if (role === undefined) return body;
  return { ...body, to: at, form: "phrase" };
}

/** The listed actor or state that a chunk names, as an owner of what follows. */
function ownerOf(scene: Scene, chunk: Chunk): Found | null {
  const sense = senseOf(chunk, "adjective") ?? senseOf(chunk, "name") ?? senseOf(chunk, "metonym");
  if (sense?.entry == null) return null;
  if (sense.entry.kind === "person") {
    // "Assad Ahmed": a listed last name may be another's first.
    if (
      chunk.to === chunk.from + 1 &&
      isNameWord(scene.line, chunk.to) &&
      chunkAt(scene, chunk.to) === undefined
    ) {
      return null;
    }
    const hints = { countryCode: null, publishedAt: scene.publishedAt, hasTitle: false };
    const person = personAt(scene, chunk.from, hints);
    return person === null
      ? null
      : { ...personFound(scene, chunk.from, person, null), form: "name" };
  }
  const placeLike = sense.entry.kind === "state" || sense.use === "metonym";
  const isAdjective = sense.use === "adjective" && senseOf(chunk, "name") === undefined;
  const form = isAdjective ? "adjective" : placeLike ? "place-like" : "name";
  return { from: chunk.from, to: chunk.to, actor: actorOf(sense.entry), form };
}

/** Reads "Syrian army", "Assad's forces", "HTS leader X": an owner and what belongs to it; the owner alone when nothing does. */
function ownedAt(scene: Scene, owner: Found): Found {
  const at = headAfter(scene, owner.to);
  const chunk = chunkAt(scene, at);
  const sense = headSense(chunk);
  if (chunk === undefined || sense === undefined || isBacked(scene, owner.to)) return owner;
  if (sense.use === "act") {
    return owner.form === "name" ? owner : { ...owner, form: "phrase" };
  }
  const word = belonging(scene, chunk, sense);
  const whole = textOf(scene, owner.from, chunk.to);
  const actor = belongingTo(scene.index.directory, owner.actor, { ...word, words: whole });
  const body: Found = { from: owner.from, to: chunk.to, actor, form: "phrase" };
  return sense.use === "population" || sense.use === "fighters"
    ? body
    : withTail(scene, body, roles.includes(sense.use));
}

/** "Turkish-backed", "rebel-held": the owner is not who acts. */
function isBacked(scene: Scene, at: number): boolean {
  return formAt(scene, at) === "-" && !isPossessive(formAt(scene, at + 1));
}

/** Reads "forces of X", "spokesman for X", "president of X, Y". */
function linkedAt(scene: Scene, chunk: Chunk, depth: number): Found[] {
  const sense = headSense(chunk);
  if (sense === undefined || sense.use === "act" || sense.use === "population") return [];
  const link = lowerAt(scene, chunk.to) === "loyal" ? chunk.to + 1 : chunk.to;
  if (
    !linkWords.has(lowerAt(scene, link)) ||
    (link === chunk.to && !"of for".includes(lowerAt(scene, link)))
  )
    return [];
  const at = ["the", "a"].includes(lowerAt(scene, link + 1)) ? link + 2 : link + 1;
  const inner = phrasesAt(scene, at, depth + 1);
  const first = inner[0];
  if (first === undefined || first.form === "adjective") return [];
  const owners = [first, ...listedAfter(scene, first)];
  const found = owners.map((owner, number): Found => {
    const word = belonging(scene, chunk, sense);
    const actor = belongingTo(scene.index.directory, owner.actor, word);
    return { from: number === 0 ? chunk.from : owner.from, to: owner.to, actor, form: "phrase" };
  });
  const only = found.length === 1 ? found[0] : undefined;
  return only === undefined ? found : [withTail(scene, only, roles.includes(sense.use))];
}

/** The states that stand after a state in a list: "Russia, Syria and Iran". */
function listedAfter(scene: Scene, first: Found): Found[] {
  if (first.form !== "place-like") return [];
  const more: Found[] = [];
  for (let at = first.to; ; at = more.at(-1)?.to ?? at) {
    let next = at;
    while ([",", "and"].includes(lowerAt(scene, next)) && next < at + 2) next += 1;
    if (["the"].includes(lowerAt(scene, next))) next += 1;
    const chunk = next > at ? chunkAt(scene, next) : undefined;
    const owner = chunk === undefined ? null : ownerOf(scene, chunk);
    if (owner?.form !== "place-like")
      return lowerAt(scene, (more.at(-1)?.from ?? 1) - 1) === "and" ? more : [];
    more.push(owner);
  }
}

/** Reads "Russian and Iranian allies", "Russian, Turkish and Syrian forces": each state by its own words. */
function coordinatedAt(scene: Scene, first: Found): Found[] {
  const owners = [first];
  for (let at = first.to; ; at = owners.at(-1)?.to ?? at) {
    let next = at;
    while ([",", "and", "or"].includes(lowerAt(scene, next)) && next < at + 2) next += 1;
    const chunk = next > at ? chunkAt(scene, next) : undefined;
    const owner = chunk === undefined ? null : ownerOf(scene, chunk);
    if (owner === null || owner.form === "name") break;
    owners.push(owner);
  }
  const last = owners.at(-1) ?? first;
  const whole = ownedAt(scene, last);
  const at = headAfter(scene, last.to);
  const chunk = chunkAt(scene, at);
  const sense = headSense(chunk);
  if (owners.length === 1 || chunk === undefined || sense === undefined) return [];
  const word = belonging(scene, chunk, sense);
  return owners.map((owner) => {
    if (owner === last) return whole;
    const actor =
      sense.use === "act" ? owner.actor : belongingTo(scene.index.directory, owner.actor, word);
    return { ...owner, actor, form: "phrase" };
  });
}

/** Reads a title or office without an owner before a name: "President Assad", "Brigadier General X". */
function titledAt(scene: Scene, chunk: Chunk): Found[] {
  let at = chunk.from;
  for (
    let next: Chunk | undefined = chunk;
    senseOf(next, ...roles) !== undefined;
    next = chunkAt(scene, at)
  ) {
    at = next?.to ?? at + 1;
  }
  const person = personAt(scene, at, {
    countryCode: null,
    publishedAt: scene.publishedAt,
    hasTitle: true,
  });
  return person === null ? [] : [personFound(scene, chunk.from, person, null)];
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
    const several = owner.form === "name" ? [] : coordinatedAt(scene, owner);
    return several.length > 0 ? several : [ownedAt(scene, owner)];
  }
  const linked = linkedAt(scene, chunk, depth);
  if (linked.length > 0) return linked;
  return senseOf(chunk, ...roles) === undefined ? [] : titledAt(scene, chunk);
}
