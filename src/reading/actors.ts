import type { ActorDirectory, Mention, ReadSentence, Report } from "../model/index.ts";
import { chunkSentence, senseOf, type Line } from "./actors-chunks.ts";
import { indexActors, type ActorIndex } from "./actors-index.ts";
import { phrasesAt, type Found, type Scene } from "./actors-phrases.ts";
import { unlisted } from "./actors-roles.ts";
import { isStateActing } from "./actors-states.ts";
import { genericKind, unlistedAt } from "./actors-unlisted.ts";

/** What actors are found in. */
export interface ActorInput {
  readonly report: Report;
  readonly sentences: readonly ReadSentence[];
  readonly directory: ActorDirectory;
}

/** How a mention was found; only the last two kinds may stand for an actor named elsewhere. */
export interface LineMention {
  readonly found: Found;
  readonly line: Line;
  readonly how: "listed" | "unlisted" | "generic";
}

function textOf(line: Line, from: number, to: number, text: string): string {
  return text.slice(line.tokens[from]?.start ?? 0, line.tokens[to - 1]?.end ?? 0);
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
      this.#out.push({ line, how: "unlisted", found: { from, to, actor, form: "name" } });
      return to;
    }
    return this.#takeGeneric(at);
  }

  #takePhrases(phrases: readonly Found[]): number {
    let to = 0;
    for (const found of phrases) {
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

function mentionOf({ found, line }: LineMention, text: string): Mention {
  const start = line.tokens[found.from]?.start ?? 0;
  const end = line.tokens[found.to - 1]?.end ?? start;
  return { text: text.slice(start, end), span: { start, end }, ...found.actor };
}

/**
 * Finds the actors of a report: listed ones, unlisted ones known by shape and context, common nouns such as
 * "civilians", and the pronouns and descriptions that stand for one of them.
 *
 * @returns in text order, not overlapping; `actorId` is null for every actor that is not listed or not sure
 */
export function findActors({ report, sentences, directory }: ActorInput): Mention[] {
  const index = indexActors(directory);
  return sentences
    .flatMap((sentence) => new LineReader(index, chunkSentence(sentence, index), report).read())
    .map((found) => mentionOf(found, report.text));
}
