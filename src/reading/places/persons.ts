import type { Sentence, Token } from "../../model/index.ts";
import {
  featureNouns,
  givenNames,
  institutionNouns,
  namesakeNouns,
  personTitles,
  placingPrepositions,
} from "../../languages/index.ts";
import { isTitleCase, startsCapital } from "./capitals.ts";
import type { TokenRange } from "./token-range.ts";

/** Persons' names in a report, found by given names and titles: what stands in one is no place. */
export interface PersonNames {
  /** By sentence. */
  readonly ranges: readonly (readonly TokenRange[])[];
  /** Family names, lower case: used alone later on. */
  readonly familyNames: ReadonlySet<string>;
}

const particles = new Set("al bin ibn abu van von de der di da el ben del la le".split(" "));
/** Titles of holy men, after whom places are named. */
const holyTitles = new Set("sheikh sheik shaykh imam nabi sidi pir saint".split(" "));
const initial = /^\p{Lu}\.?$/u;

const lowerAt = (tokens: readonly Token[], at: number): string =>
  (tokens[at]?.form ?? "").toLowerCase().replace(/\.$/, "");

function continuesName(tokens: readonly Token[], at: number): boolean {
  const { form = "", upos = "X" } = tokens[at] ?? {};
  if (/^(?:VERB|AUX|ADP|DET|PRON|CCONJ|ADV)$/.test(upos)) return false;
  if (initial.test(form)) return startsCapital(tokens[at + 1]?.form ?? "");
  const lower = lowerAt(tokens, at);
  if (particles.has(lower)) return startsCapital(tokens[at + 1]?.form ?? "");
  return (
    startsCapital(form) &&
    ![institutionNouns, namesakeNouns, featureNouns].some((words) => words.has(lower))
  );
}

/** Gives the end of the name that begins at `from`; `from` when none does. Headlines capitalise what follows a name. */
function nameEnd(tokens: readonly Token[], from: number): number {
  const longest = isTitleCase(tokens) ? 2 : 5;
  let at = from;
  while (at < tokens.length && at - from < longest && continuesName(tokens, at)) at++;
  return at;
}

function personAt(tokens: readonly Token[], at: number): TokenRange | undefined {
  const lower = lowerAt(tokens, at);
  // "in Sheikh Miskin": no one is in, at or outside a person.
  if (holyTitles.has(lower) && placingPrepositions.has(lowerAt(tokens, at - 1))) return undefined;
  if (personTitles.has(lower)) {
    const to = nameEnd(tokens, at + 1);
    return to > at + 1 ? { from: at + 1, to } : undefined;
  }
  if (!givenNames.has(lower) || !startsCapital(tokens[at]?.form ?? "")) return undefined;
  const to = nameEnd(tokens, at);
  return to > at + 1 ? { from: at, to } : undefined;
}

/** Finds persons' names by given names ("Anne Hidalgo") and titles ("Governor Cuomo"). */
export function findPersonNames(sentences: readonly Sentence[]): PersonNames {
  const familyNames = new Set<string>();
  const ranges = sentences.map(({ tokens }) => {
    const found: TokenRange[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const person = personAt(tokens, at);
      if (person === undefined) continue;
      found.push(person);
      familyNames.add(lowerAt(tokens, person.to - 1));
      at = person.to - 1;
    }
    return found;
  });
  return { ranges, familyNames };
}
