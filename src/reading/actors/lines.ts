import { englishActorWords as words } from "../../languages/index.ts";
import type { Report } from "../../model/index.ts";
import { senseOf, type Chunk, type Line } from "./chunks.ts";
import type { ActorIndex } from "./name-index.ts";
import { acronymAfter } from "./memory.ts";
import { ownedBy, rolesEnd } from "./owners.ts";
import { governmentOf, phrasesAt } from "./phrases.ts";
import { unlisted } from "./roles.ts";
import { wordsIn, type Found, type LineMention, type Scene } from "./scene.ts";
import { isStateActing } from "./states.ts";
import { genericKind, unlistedAt } from "./unlisted.ts";

const modifiers = new Set(words.modifiers.split(" "));
const verbLike = new Set(words.verbLike.split(" "));
const quantifiers = new Set(words.quantifiers.split(" "));

/** Says whether a word describes the people named after it: "innocent", not "many" or "attacked". */
function describes(line: Line, at: number): boolean {
  const token = line.tokens[at];
  const form = token?.form.toLowerCase() ?? "";
  if (token === undefined || line.chunkAt[at] !== undefined || quantifiers.has(form)) return false;
  return modifiers.has(form) || (token.upos === "ADJ" && !/(?:ing|ed)$/.test(form));
}

/** Takes in an acronym in brackets and a noun such as "group" after a body's name. */
function extend(line: Line, found: Found): Found {
  if (found.actor.kind === "state" || found.actor.kind === "person") return found;
  const close = acronymAfter(line, found.to) === null ? found.to : found.to + 3;
  const noun = senseOf(line.chunkAt[close], "description");
  const isGroup = found.actor.kind === "armed-group" && noun?.key === "armed-group";
  const isOne = !(line.tokens[close]?.form.endsWith("s") ?? false);
  const to = isGroup && isOne ? close + 1 : close;
  return to === found.to ? found : { ...found, to };
}

/** "military aid", "activist group": the word only says of what sort the noun behind it is. */
function isSort(line: Line, chunk: Chunk): boolean {
  const last = line.tokens[chunk.to - 1];
  if (last === undefined || line.tokens[chunk.to]?.upos !== "NOUN") return false;
  const isOne = last.xpos === "NN" || last.xpos === "JJ" || last.xpos === "NNP";
  if (isOne && modifying.has(last.form.toLowerCase()) && !hasRole(line, chunk.to)) return true;
  const isPopulation =
    senseOf(chunk, "population") !== undefined && senseOf(chunk, "fighters") === undefined;
  return isPopulation && last.xpos === "NN";
}

/** Verbs and words that only modify another noun name nobody: "witness the deaths", "military aid". */
function isNoActor(line: Line, chunk: Chunk): boolean {
  const last = line.tokens[chunk.to - 1];
  const isVerb = last?.upos === "VERB" && verbLike.has(last.form.toLowerCase());
  return isVerb || isSort(line, chunk);
}

/** Words that before another noun only say of what sort it is: "military aid", "aircraft carrier". */
const modifying = new Set(words.sortWords.split(" "));

function hasRole(line: Line, at: number): boolean {
  return (
    senseOf(line.chunkAt[at], "speaker", "leader", "troops", "fighters", "title") !== undefined
  );
}

const collective = new Set(words.collectives.split(" "));
const describable = new Set(["population", "armed-group"]);

class LineReader {
  readonly #scene: Scene;
  readonly #out: LineMention[] = [];
  #lastState: { to: number; isActing: boolean } | null = null;

  constructor(index: ActorIndex, line: Line, report: Report) {
    this.#scene = { index, line, publishedAt: report.publishedAt };
  }

  read(): LineMention[] {
    const { tokens } = this.#scene.line;
    for (let at = 0; at < tokens.length;) at = this.#readAt(at);
    return this.#out;
  }

  #readAt(at: number): number {
    const phrases = phrasesAt(this.#scene, at);
    const only = phrases.length === 1 ? phrases[0] : undefined;
    if (only?.form === "adjective") return this.#takeAdjective(only);
    if (phrases.length > 0) return this.#takePhrases(phrases);
    const governed = governmentOf(this.#scene, at);
    if (governed !== null) return this.#push(governed, "listed");
    return this.#takeUnlisted(at, at) ?? this.#takeGeneric(at);
  }

  /** "Syrian" alone names nobody, unless a body's name begins with it: "Syrian Revolutionary Front". */
  #takeAdjective(found: Found): number {
    const name = unlistedAt(this.#scene.line, found.to);
    const isBody = name !== null && name.kind !== "person";
    return isBody ? (this.#takeUnlisted(found.to, found.from) ?? found.to) : found.to;
  }

  /** Takes the unlisted name at a token; null when none begins there. */
  #takeUnlisted(at: number, from: number): number | null {
    const { line } = this.#scene;
    const name = unlistedAt(line, at);
    if (name === null) return null;
    const actor = unlisted(wordsIn(line, from, name.to), name.kind);
    const named = extend(line, { from, to: name.to, actor, form: "name" });
    return this.#push(name.kind === "person" ? named : ownedBy(this.#scene, named), "unlisted");
  }

  #takePhrases(phrases: readonly Found[]): number {
    let to = 0;
    for (const phrase of phrases) {
      const found = extend(this.#scene.line, phrase);
      to = Math.max(to, found.to);
      if (found.form !== "adjective" && this.#isActor(found)) this.#push(found, "listed");
    }
    return to;
  }

  #isActor(found: Found): boolean {
    if (found.form !== "place-like") return true;
    const last = this.#lastState;
    const isListed = last !== null && this.#isJoined(last.to, found.from);
    const isActing = isStateActing(this.#scene.line, found, isListed ? last.isActing : null);
    this.#lastState = { to: found.to, isActing };
    return isActing;
  }

  #isJoined(from: number, to: number): boolean {
    const between = wordsIn(this.#scene.line, from, to).toLowerCase();
    return /^(?:,|and|, and|, the|and the|, and the)$/.test(between);
  }

  #takeGeneric(at: number): number {
    const { line } = this.#scene;
    const chunk = line.chunkAt[at];
    if (chunk === undefined) return at + 1;
    const kind = senseOf(chunk, "stop") === undefined ? genericKind(chunk) : null;
    if (kind === null || isNoActor(line, chunk)) return chunk.to;
    const from = describable.has(kind) ? this.#adjectivesBefore(at) : at;
    const person = this.#personAfter(chunk);
    if (person !== null) return this.#push({ ...person, from }, "unlisted");
    // "military source", "rebel commander": who speaks or leads stands for the rest.
    const to = kind === "population" ? chunk.to : rolesEnd(this.#scene, chunk.to);
    const country = senseOf(chunk, "people")?.entry?.countryCode ?? null;
    const actor = unlisted(wordsIn(line, from, to), kind, country);
    return this.#push({ from, to, actor, form: "name" }, "generic");
  }

  /** "suicide bomber X", "villager X": one person's noun right before a name. */
  #personAfter(chunk: Chunk): Found | null {
    const { line } = this.#scene;
    const noun = line.tokens[chunk.to - 1];
    const isOne = noun?.xpos === "NN" && !collective.has(noun.form.toLowerCase());
    const isListed = senseOf(line.chunkAt[chunk.to], "name") !== undefined;
    if (line.casing !== "mixed" || !isOne || isListed) return null;
    const name = unlistedAt(line, chunk.to, true);
    if (name?.kind !== "person") return null;
    const actor = unlisted(wordsIn(line, name.from, name.to), "person");
    return { from: chunk.from, to: name.to, actor, form: "name" };
  }

  #adjectivesBefore(at: number): number {
    const least = this.#out.at(-1)?.found.to ?? 0;
    let from = at;
    while (from > least && describes(this.#scene.line, from - 1)) from -= 1;
    return from;
  }

  /** Adds a mention; a common noun right before it belongs to it: "rebel group Nusra Front", "extremist factions". */
  #push(found: Found, how: LineMention["how"]): number {
    const { line } = this.#scene;
    const before = this.#out.at(-1);
    if (before?.found.to === found.from && this.#belongs(before, found)) {
      this.#out.pop();
      const from = before.found.from;
      const isNamed = how !== "generic";
      const actor = isNamed ? found.actor : { ...found.actor, name: wordsIn(line, from, found.to) };
      this.#out.push({ line, how, found: { ...found, from, actor } });
    } else {
      this.#out.push({ line, how, found });
    }
    return found.to;
  }

  #belongs(before: LineMention, found: Found): boolean {
    const first = before.found.actor;
    if (first.actorId !== null || before.how === "unlisted") return false;
    if (first.kind === "armed-group") return found.actor.kind === "armed-group";
    const isOne = this.#scene.line.tokens[before.found.to - 1]?.xpos !== "NNS";
    return (
      first.kind === "population" &&
      (found.actor.kind === "armed-group" || (isOne && found.actor.kind === "person"))
    );
  }
}

/** Finds the actors that a sentence names or describes by its own words, in order, not overlapping. */
export function readLine(index: ActorIndex, line: Line, report: Report): LineMention[] {
  return new LineReader(index, line, report).read();
}
