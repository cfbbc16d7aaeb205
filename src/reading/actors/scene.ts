import { senseOf, type Chunk, type Line } from "./chunks.ts";
import type { ActorIndex, Sense, Use } from "./name-index.ts";
import type { Actor, Belonging } from "./roles.ts";

/** An actor named by tokens of one sentence. */
export interface Found {
  /** First token; last token excluded. */
  readonly from: number;
  readonly to: number;
  readonly actor: Actor;
  /** name: a listed actor's own words; phrase: made with other words; place-like: a state or city that may be a place only. */
  readonly form: "name" | "phrase" | "place-like" | "adjective";
}

/** How a mention was found; a generic one may stand for an actor named elsewhere. */
export interface LineMention {
  readonly found: Found;
  readonly line: Line;
  readonly how: "listed" | "unlisted" | "generic" | "recalled" | "referred";
}

/** What phrases are read from. */
export interface Scene {
  readonly index: ActorIndex;
  readonly line: Line;
  readonly publishedAt: string | null;
}

/** Uses of a noun by which it belongs to the actor before it. */
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

/** Uses of words that stand before a person's name. */
export const roleUses: readonly Use[] = ["speaker", "leader", "holder", "title"];

/** The words of a token; empty past the end. */
export function formAt(scene: Pick<Scene, "line">, at: number): string {
  return scene.line.tokens[at]?.form ?? "";
}

/** The words of a token in lower case; empty past the end. */
export function lowerAt(scene: Pick<Scene, "line">, at: number): string {
  return formAt(scene, at).toLowerCase();
}

/** The chunk that begins at a token. */
export function chunkAt(scene: Scene, at: number): Chunk | undefined {
  return scene.line.chunkAt[at];
}

/** The words of a run of tokens, with one space where the report has any. */
export function wordsIn(line: Line, from: number, to: number): string {
  let words = "";
  for (let at = from; at < to; at += 1) {
    const token = line.tokens[at];
    const before = line.tokens[at - 1];
    if (token === undefined) break;
    words +=
      at > from && before !== undefined && token.start > before.end ? ` ${token.form}` : token.form;
  }
  return words;
}

/** Says whether a token is the mark of a possessive: "'s". */
export function isPossessiveMark(form: string): boolean {
  return /^['’][sS]?$/.test(form);
}

/** The sense by which a chunk belongs to the actor before it. */
export function headSense(chunk: Chunk | undefined): Sense | undefined {
  for (const use of heads) {
    const sense = senseOf(chunk, use);
    if (sense !== undefined) return sense;
  }
  return undefined;
}

/** What a chunk says of its owner. */
export function belongingOf(scene: Scene, chunk: Chunk, sense: Sense): Belonging {
  // A holder's office is told by the institution words of the same phrase.
  const key = senseOf(chunk, "institution")?.key ?? sense.key;
  return { use: sense.use, key, words: wordsIn(scene.line, chunk.from, chunk.to) };
}
