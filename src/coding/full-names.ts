import type { Mention } from "../model/index.ts";
import type { Tree } from "./tree.ts";

/** Longest name that is looked at in parts, in words. */
const MOST_WORDS = 7;

const wordsOf = (name: string): string[] => name.toLowerCase().split(/\s+/);

/** The parts of a name by which its bearer may be called again: not the first given name alone. */
function partsOf(name: string): string[] {
  const words = wordsOf(name).slice(0, MOST_WORDS);
  const parts: string[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      const isGivenAlone = from === 0 && to === 1 && words.length > 1;
      if (!isGivenAlone) parts.push(words.slice(from, to).join(" "));
    }
  }
  return parts;
}

/**
 * Finds the fullest form of persons' names in a report: "Porth" for "Antonio Rodriguez Porth".
 *
 * @param mentions - all of the report
 * @returns gives the fullest name that has a name in it; null when no person is so called, or when two are
 */
export function fullNamesOf(mentions: readonly Mention[]): (name: string) => string | null {
  const full = new Map<string, string | null>();
  const names = new Set(mentions.filter(({ kind }) => kind === "person").map(({ name }) => name));
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  for (const name of longestFirst) {
    for (const part of partsOf(name)) {
      const known = full.get(part);
      const isWithin =
        known != null && ` ${known.toLowerCase()} `.includes(` ${name.toLowerCase()} `);
      if (known === undefined) full.set(part, name);
      else if (!isWithin && known !== name) full.set(part, null);
    }
  }
  return (name) => full.get(wordsOf(name).join(" ")) ?? null;
}

/** Parts of speech that the tagger gives to surnames it has never seen. */
const maybeNames = new Set(["PROPN", "NOUN", "X"]);

/**
 * Gives a person's name with the surname behind it that reading left out, as it does in text that is all in capitals:
 * "PEDRO ROJAS ALDAY WAS SHOT".
 *
 * @param isKnown - says of a token whether it is a word of the lexicon or of a time, and so no surname
 */
export function withSurname(
  tree: Pick<Tree, "tokens" | "mentions" | "text">,
  mention: Mention,
  isKnown: (token: number) => boolean,
): Mention {
  const at = tree.tokens.findIndex(({ start }) => start === mention.span.end + 1);
  const token = tree.tokens[at];
  if (mention.kind !== "person" || token === undefined || tree.mentions[at] !== undefined)
    return mention;
  const isCapital = /^\p{Lu}{3,}$/u.test(token.form) && !/\p{Ll}/u.test(mention.text);
  const isName = maybeNames.has(token.upos) && !token.xpos.endsWith("S") && !isKnown(at);
  if (!isCapital || !isName) return mention;
  const span = { start: mention.span.start, end: token.end };
  const name = `${mention.name} ${token.form}`;
  return { ...mention, text: tree.text.slice(span.start, span.end), span, name };
}

/** Calls the persons among some mentions by their fullest names. */
export function calledInFull(
  mentions: readonly Mention[],
  fullName: (name: string) => string | null,
): Mention[] {
  return mentions.map((mention) => {
    const isOpen = ["person", "unknown", "population"].includes(mention.kind);
    const name = isOpen && mention.actorId === null ? fullName(mention.name) : null;
    return name === null ? mention : { ...mention, name, kind: "person" };
  });
}
