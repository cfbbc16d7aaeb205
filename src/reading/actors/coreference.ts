import type { ActorDirectory } from "../../model/index.ts";
import { senseOf, type Chunk, type Line } from "./chunks.ts";
import { homeCountryOf } from "./context.ts";
import type { LineMention } from "./scene.ts";
import type { Actor } from "./roles.ts";
import { describedBy, isDefinite } from "./coreference-descriptions.ts";
import { antecedentOf, isPronoun } from "./coreference-pronouns.ts";
import { candidateOf, headOf, type Candidate } from "./coreference-salience.ts";

/** How many mentions back an actor is remembered. */
const MOST_CANDIDATES = 60;

class Resolver {
  readonly #directory: ActorDirectory;
  readonly #home: string | null;
  #candidates: Candidate[] = [];
  #sentence = 0;

  constructor(directory: ActorDirectory, home: string | null) {
    this.#directory = directory;
    this.#home = home;
  }

  /** Resolves one sentence; its own mentions become candidates as it goes. */
  resolve(line: Line, sentence: number, mentions: readonly LineMention[]): LineMention[] {
    this.#sentence = sentence;
    const out: LineMention[] = [];
    let next = 0;
    for (let at = 0; at < line.tokens.length;) {
      const mention = mentions[next];
      const isMention = mention?.found.from === at;
      const result = isMention ? this.#named(line, mention) : this.#unnamed(line, at);
      if (isMention) next += 1;
      if (result !== null) this.#keep(result, out);
      at = Math.max(at + 1, result?.found.to ?? 0, isMention ? mention.found.to : 0);
    }
    return out;
  }

  #keep(mention: LineMention, out: LineMention[]): void {
    out.push(mention);
    this.#candidates.push(candidateOf(mention, this.#sentence));
    if (this.#candidates.length > 2 * MOST_CANDIDATES) {
      this.#candidates = this.#candidates.slice(-MOST_CANDIDATES);
    }
  }

  #scene(): Parameters<typeof describedBy>[0] {
    return {
      directory: this.#directory,
      home: this.#home,
      candidates: this.#candidates,
      sentence: this.#sentence,
    };
  }

  /** A common noun that was found may stand for a named actor; a name stays what it is. */
  #named(line: Line, mention: LineMention): LineMention {
    const chunk = mainChunk(line, mention);
    if (mention.how !== "generic" || chunk === undefined) return mention;
    const actor = describedBy(this.#scene(), line, chunk);
    return actor === undefined
      ? mention
      : { ...mention, how: "referred", found: { ...mention.found, actor } };
  }

  #unnamed(line: Line, at: number): LineMention | null {
    if (isPronoun(line, at)) {
      const antecedent = antecedentOf(this.#candidates, { line, sentence: this.#sentence, at });
      return antecedent === undefined
        ? null
        : madeAt(line, { from: at, to: at + 1 }, antecedent.actor);
    }
    const chunk = line.chunkAt[at];
    if (chunk === undefined || senseOf(chunk, "description", "institution") === undefined)
      return null;
    if (!isDefinite(line, at) || !mayAct(line, chunk)) return null;
    const actor = describedBy(this.#scene(), line, chunk);
    return actor === undefined ? null : madeAt(line, { from: at, to: roleEnd(line, chunk) }, actor);
  }
}

/** "the group leader", "the ministry spokesman": who speaks or leads for the body stands for it. */
function roleEnd(line: Line, chunk: Chunk): number {
  const next = line.chunkAt[chunk.to];
  return next !== undefined && senseOf(next, "leader", "speaker", "fighters") !== undefined
    ? next.to
    : chunk.to;
}

/** "group" in "group therapy" or "country" in "parts of the country" is no actor. */
function mayAct(line: Line, chunk: Chunk): boolean {
  const head = headOf(line, chunk.from, roleEnd(line, chunk));
  const isPlace = senseOf(chunk, "description")?.key === "state";
  if (isPlace) return head?.relation === "nsubj";
  return head?.relation !== "compound" && line.tokens[chunk.to]?.form.toLowerCase() !== "of";
}

/** The words of a common noun that tell what it is: "army" in "army source". */
function mainChunk(line: Line, { found }: LineMention): Chunk | undefined {
  let last: Chunk | undefined;
  for (let at = found.from; at < found.to; at = line.chunkAt[at]?.to ?? at + 1) {
    const chunk = line.chunkAt[at];
    if (senseOf(chunk, "institution") !== undefined) return chunk;
    last = chunk ?? last;
  }
  return last;
}

function madeAt(line: Line, { from, to }: { from: number; to: number }, actor: Actor): LineMention {
  return { line, how: "referred", found: { from, to, actor, form: "name" } };
}

/**
 * Resolves the pronouns and descriptions of a report to the actors they stand for; those that are not sure are left
 * out, common nouns kept as they were.
 *
 * @param mentions - those of each line, in order
 * @returns those of each line with the resolved ones among them, in order
 */
export function resolveReferences(
  lines: readonly Line[],
  mentions: readonly (readonly LineMention[])[],
  directory: ActorDirectory,
): LineMention[][] {
  const resolver = new Resolver(directory, homeCountryOf(lines));
  return lines.map((line, sentence) => resolver.resolve(line, sentence, mentions[sentence] ?? []));
}
