import type { RuleNotes } from "../../codebook/index.ts";
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
  /** Where it is written down how each was found. */
  readonly notes?: RuleNotes | null;
}

const ruleOf = {
  listed: "actor/listed",
  unlisted: "actor/unlisted-name",
  generic: "actor/common-noun",
  recalled: "actor/name-heard-before",
  referred: "actor/refers-back",
} as const;

function mentionOf({ found, line, how }: LineMention, { report, notes }: ActorInput): Mention {
  const start = line.tokens[found.from]?.start ?? 0;
  const end = line.tokens[found.to - 1]?.end ?? start;
  const span = { start, end };
  const { name } = found.actor;
  notes?.write({ field: "actor", at: start, value: name, rule: ruleOf[how], span });
  return { text: report.text.slice(start, end), span, ...found.actor };
}

/** Adds the mentions that names learnt from other sentences show. */
function withRecalled(line: Line, mentions: readonly LineMention[], memory: Memory): LineMention[] {
  const taken = new Set<number>();
  for (const { found } of mentions) for (let at = found.from; at < found.to; at++) taken.add(at);
  const recalled = recallNames(line, (at) => taken.has(at), memory);
  const fuller = mentions.map((mention) => fullerName(mention, memory));
  return [...fuller, ...recalled].sort((a, b) => a.found.from - b.found.from);
}

/**
 * Finds the actors of a report: listed ones, unlisted ones known by shape and context, common nouns such as
 * "civilians", and the pronouns and descriptions that stand for one of them.
 *
 * @returns in text order, not overlapping; `actorId` is null for every actor that is not listed or not sure
 */
export function findActors(input: ActorInput): Mention[] {
  const { report, sentences, directory } = input;
  const index = indexActors(directory);
  const lines = settleSenses(sentences.map((sentence) => chunkSentence(sentence, index)));
  const named = lines.map((line) => readLine(index, line, report));
  const memory = learnNames(named.flat());
  const all = lines.map((line, number) => withRecalled(line, named[number] ?? [], memory));
  const resolved = resolveReferences(lines, all, directory);
  return resolved.flat().map((mention) => mentionOf(mention, input));
}
