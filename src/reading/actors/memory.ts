import { isCapital, type Line } from "./chunks.ts";
import { fold, lastNameOf, nameWords } from "./name-index.ts";
import type { Found, LineMention } from "./scene.ts";
import { isNameWord, runAt, type Run } from "./persons.ts";
import type { Actor } from "./roles.ts";

/** Names learnt from a report: last names of its persons, acronyms of its bodies. */
export interface Memory {
  readonly persons: ReadonlyMap<string, Actor>;
  readonly acronyms: ReadonlyMap<string, Actor>;
}

/** The acronym in brackets after a name, "(SOHR)"; null when none stands there. */
export function acronymAfter(line: Line, at: number): string | null {
  const open = line.tokens[at]?.form ?? "";
  const close = line.tokens[at + 2]?.form ?? "";
  if (!["()", "[]"].includes(open + close)) return null;
  const form = line.tokens[at + 1]?.form ?? "";
  return /^[\p{Lu}\d][\p{L}\d.-]{1,9}$/u.test(form) && form.slice(1) !== form.slice(1).toLowerCase()
    ? form
    : null;
}

/**
 * Learns the names that a report's later sentences shorten: full names of persons, and acronyms given in brackets.
 */
export function learnNames(mentions: readonly LineMention[]): Memory {
  const persons = new Map<string, Actor>();
  const acronyms = new Map<string, Actor>();
  for (const { found, line } of mentions) {
    const { actor } = found;
    if (actor.kind === "person") {
      const key = lastNameOf(actor.name);
      if (nameWords(actor.name).length > 1 && !persons.has(key)) persons.set(key, actor);
      continue;
    }
    const closing = /^[)\]]$/.test(line.tokens[found.to - 1]?.form ?? "") ? found.to - 3 : found.to;
    const acronym = acronymAfter(line, closing);
    if (acronym !== null) acronyms.set(acronym, actor);
  }
  return { persons, acronyms };
}

/** The person a run of name words shortens: all its words are words of the full name, the last name among them. */
function personOf(run: Run, memory: Memory): Actor | undefined {
  const forms = run.tokens.filter(({ form }) => isCapital(form)).map(({ form }) => fold(form));
  const person = memory.persons.get(forms.at(-1) ?? "");
  if (person === undefined) return undefined;
  const full = new Set(nameWords(person.name).map(fold));
  return forms.every((form) => full.has(form)) ? person : undefined;
}

/** The actor that the words from a token on shorten, with the token after them; null when they shorten none. */
function recallAt(line: Line, at: number, memory: Memory): { actor: Actor; to: number } | null {
  const named = memory.acronyms.get(line.tokens[at]?.form ?? "");
  if (named !== undefined) return { actor: named, to: at + 1 };
  const run = isNameWord(line, at) ? runAt(line, at) : null;
  const actor = run === null ? undefined : personOf(run, memory);
  return run === null || actor === undefined ? null : { actor, to: run.to };
}

/** Finds the mentions that only the names learnt from the rest of the report show. */
export function recallNames(
  line: Line,
  isTaken: (at: number) => boolean,
  memory: Memory,
): LineMention[] {
  const out: LineMention[] = [];
  for (let at = 0; at < line.tokens.length; at += 1) {
    const recalled = isTaken(at) ? null : recallAt(line, at, memory);
    if (recalled === null || isTaken(recalled.to - 1)) continue;
    const found: Found = { from: at, to: recalled.to, actor: recalled.actor, form: "name" };
    out.push({ line, how: "recalled", found });
    at = recalled.to - 1;
  }
  return out;
}

/**
 * Gives a person who is called by the last name only the actor whose full name the report gives; so a private person
 * is not taken for the listed one of that last name.
 */
export function fullerName(mention: LineMention, memory: Memory): LineMention {
  const { line, found } = mention;
  if (found.actor.kind !== "person" || line.chunkAt[found.from]?.to !== found.to) {
    const isAlone = found.actor.actorId === null && nameWords(found.actor.name).length === 1;
    return isAlone ? renamed(mention, memory) : mention;
  }
  return found.to === found.from + 1 ? renamed(mention, memory) : mention;
}

function renamed(mention: LineMention, memory: Memory): LineMention {
  const { found, line } = mention;
  if (found.actor.kind !== "person") return mention;
  const own =
    found.actor.actorId === null ? found.actor.name : (line.tokens[found.to - 1]?.form ?? "");
  const known = memory.persons.get(lastNameOf(own));
  return known === undefined ? mention : { ...mention, found: { ...found, actor: known } };
}
