import { englishActorWords as words } from "../languages/index.ts";
import type { Report } from "../model/index.ts";
import { senseOf, type Line } from "./actors-chunks.ts";
import type { ActorIndex } from "./actors-index.ts";
import { acronymAfter } from "./actors-memory.ts";
import { phrasesAt, type Found, type LineMention, type Scene } from "./actors-phrases.ts";
import { unlisted } from "./actors-roles.ts";
import { isStateActing } from "./actors-states.ts";
import { genericKind, unlistedAt } from "./actors-unlisted.ts";

function textOf(line: Line, from: number, to: number, text: string): string {
  return text.slice(line.tokens[from]?.start ?? 0, line.tokens[to - 1]?.end ?? 0);
}

const modifiers = new Set(words.modifiers.split(" "));

function isAdjective(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token === undefined || line.chunkAt[at] !== undefined) return false;
  return (
    modifiers.has(token.form.toLowerCase()) || (token.upos === "ADJ" && !token.form.endsWith("ing"))
  );
}

/** Takes in an acronym in brackets and a noun such as "group" after a body's name. */
function extend(line: Line, found: Found): Found {
  if (found.actor.kind === "state" || found.actor.kind === "person") return found;
  const close = acronymAfter(line, found.to) === null ? found.to : found.to + 3;
  const noun = senseOf(line.chunkAt[close], "description");
  const isGroup = found.actor.kind === "armed-group" && noun?.key === "armed-group";
  const to = isGroup && !line.tokens[close]?.form.endsWith("s") ? close + 1 : close;
  return to === found.to ? found : { ...found, to };
}

/** Adjectives before a common noun belong to its words: "innocent civilians". */
function withAdjectives(line: Line, from: number): number {
  let start = from;
  while (
    start > 0 &&
    line.tokens[start - 1]?.upos === "ADJ" &&
    line.chunkAt[start - 1] === undefined
  )
    start -= 1;
  return start;
}

class LineReader {
  readonly #scene: Scene;
  readonly #text: string;
  readonly #out: LineMention[] = [];
  #previousState: { to: number; acting: boolean } | null = null;

  constructor(index: ActorIndex, line: Line, report: Report) {
    this.#scene = { index, line, publishedAt: report.publishedAt };
    this.#text = report.text;
  }

  read(): LineMention[] {
    const { line } = this.#scene;
    for (let at = 0; at < line.tokens.length;) at = this.#readAt(at);
    return this.#out;
  }

  #readAt(at: number): number {
    const { line } = this.#scene;
    const phrases = phrasesAt(this.#scene, at);
    if (phrases.length > 0) return this.#takePhrases(phrases);
    const unlistedName = unlistedAt(line, at);
    if (unlistedName !== null) {
      const { from, to, kind } = unlistedName;
      const actor = unlisted(textOf(line, from, to, this.#text), kind);
      const found = extend(line, { from, to, actor, form: "name" });
      this.#out.push({ line, how: "unlisted", found });
      return found.to;
    }
    return this.#takeGeneric(at);
  }

  #takePhrases(phrases: readonly Found[]): number {
    let to = 0;
    for (const phrase of phrases) {
      const found = extend(this.#scene.line, phrase);
      to = Math.max(to, found.to);
      if (found.form === "adjective" || !this.#isActor(found)) continue;
      this.#out.push({ line: this.#scene.line, how: "listed", found });
    }
    return to;
  }

  #isActor(found: Found): boolean {
    if (found.form !== "place-like") return true;
    const last = this.#previousState;
    const isListed = last !== null && this.#joins(last.to, found.from);
    const acting = isStateActing(this.#scene.line, found, isListed ? last.acting : null);
    this.#previousState = { to: found.to, acting };
    return acting;
  }

  #joins(from: number, to: number): boolean {
    const between = this.#scene.line.tokens.slice(from, to).map(({ form }) => form.toLowerCase());
    return (
      between.length > 0 &&
      between.every((form) => form === "," || form === "and" || form === "the")
    );
  }

  #takeGeneric(at: number): number {
    const { line } = this.#scene;
    const chunk = line.chunkAt[at];
    if (chunk === undefined) return at + 1;
    const kind = senseOf(chunk, "stop") === undefined ? genericKind(chunk) : null;
    if (kind === null) return chunk.to;
    const from = Math.max(withAdjectives(line, at), this.#out.at(-1)?.found.to ?? 0);
    const people = senseOf(chunk, "people")?.entry;
    const name = textOf(line, from, chunk.to, this.#text);
    const actor = unlisted(name, kind, people?.countryCode ?? null);
    this.#out.push({ line, how: "generic", found: { from, to: chunk.to, actor, form: "name" } });
    return chunk.to;
  }
}

/** Finds the actors that a sentence names or describes by its own words, in order, not overlapping. */
export function readLine(index: ActorIndex, line: Line, report: Report): LineMention[] {
  return new LineReader(index, line, report).read();
}
