import type { ActorDirectory, Mention, ReadSentence, Report } from "../../model/index.ts";
import { chunkSentence, type Line } from "./chunks.ts";
import { settleSenses } from "./context.ts";
import { indexActors } from "./name-index.ts";
import { readLine } from "./lines.ts";
import type { LineMention } from "./scene.ts";
import { fullerName, learnNames, recallNames, type Memory } from "./memory.ts";
import { resolveReferences } from "./coreference.ts";

/** What actors are found in. */
export interface ActorInput {
  readonly report: Report;
  readonly sentences: readonly ReadSentence[];
  readonly directory: ActorDirectory;
}

function mentionOf({ found, line }: LineMention, text: string): Mention {
  const start = line.tokens[found.from]?.start ?? 0;
  const end = line.tokens[found.to - 1]?.end ?? start;
  return { text: text.slice(start, end), span: { start, end }, ...found.actor };
}

/** Adds the mentions that names learnt from other sentences show. */
function withRecalled(line: Line, mentions: readonly LineMention[], memory: Memory): LineMention[] {
  const taken = new Set(mentions.flatMap(({ found }) => range(found.from, found.to)));
  const recalled = recallNames(line, (at) => taken.has(at), memory);
  const fuller = mentions.map((mention) => fullerName(mention, memory));
  return [...fuller, ...recalled].sort((a, b) => a.found.from - b.found.from);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, number) => from + number);
}

/**
 * Finds the actors of a report: listed ones, unlisted ones known by shape and context, common nouns such as
 * "civilians", and the pronouns and descriptions that stand for one of them.
 *
 * @returns in text order, not overlapping; `actorId` is null for every actor that is not listed or not sure
 */
export function findActors({ report, sentences, directory }: ActorInput): Mention[] {
  const index = indexActors(directory);
  const lines = settleSenses(sentences.map((sentence) => chunkSentence(sentence, index)));
  const named = lines.map((line) => readLine(index, line, report));
  const memory = learnNames(named.flat());
  const all = lines.map((line, number) => withRecalled(line, named[number] ?? [], memory));
  const resolved = resolveReferences(lines, all, directory);
  return resolved.flat().map((mention) => mentionOf(mention, report.text));
}
