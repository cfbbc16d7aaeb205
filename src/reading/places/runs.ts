import type { Token } from "../../model/index.ts";
import { featureNouns, nameConnectors, namePrefixes } from "../../languages/index.ts";
import { startsCapital } from "./capitals.ts";

const lowerOf = (token: Token | undefined): string => (token?.form ?? "").toLowerCase();

const functionWords = new Set(
  (
    "of in on at to and or the a an for by with from as is are was were be its his her their that this but not into over after before under between " +
    "near around outside inside within toward towards across along through throughout beyond behind beside during since until while when where against amid"
  ).split(" "),
);

const articles = new Set("al el an ar as ash at ad ez az es ed".split(" "));

/** Says whether the token is a hyphen inside a word: "al-Bab", "Guinea-Bissau". */
function isInnerHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (hyphen?.form !== "-" || before === undefined || after === undefined) return false;
  return before.end === hyphen.start && hyphen.end === after.start;
}

/** Says whether the token is the "'s" inside a name: "St. Mark's Cathedral", "People's Republic". */
function isInnerGenitive(tokens: readonly Token[], at: number): boolean {
  if (!/^['’]s$/.test(tokens[at]?.form ?? "")) return false;
  return (
    namePrefixes.has(lowerOf(tokens[at - 2]).replace(".", "")) ||
    lowerOf(tokens[at + 1]) === "republic"
  );
}

/** Marks the tokens that may begin or end a name; an article before a hyphen may begin one. */
export function capitalised(tokens: readonly Token[]): boolean[] {
  return tokens.map(({ form }, at) => {
    const lower = form.toLowerCase();
    if (articles.has(lower) && isInnerHyphen(tokens, at + 1)) {
      return startsCapital(tokens[at + 2]?.form ?? "");
    }
    // "T-4", "Mazar-e-Sharif": the last is cut before "e-Sharif".
    const isJoined = isInnerHyphen(tokens, at - 1) && /^(?:\d+$|[ei]-\p{Lu})/u.test(form);
    return isJoined || (startsCapital(form) && !functionWords.has(lower));
  });
}

/** Gives the end of the capitalised stretch from `from`, crossing connectors that a capital follows. */
export function runEnd(
  tokens: readonly Token[],
  isCapital: readonly boolean[],
  from: number,
): number {
  let end = from + 1;
  for (let at = end; at < tokens.length; at++) {
    if (isCapital[at] === true) end = at + 1;
    else if (isInnerHyphen(tokens, at) || isInnerGenitive(tokens, at)) continue;
    else if (!nameConnectors.has(lowerOf(tokens[at])) || at - end > 1) break;
  }
  return end;
}

/**
 * Says whether a word belongs to the name before it: behind a hyphen ("Hada-Ogle"), or with an article and its hyphen
 * ("Sabaa al-Bour"). A hyphen behind a street's noun joins two streets.
 */
export function isJoined(tokens: readonly Token[], at: number): boolean {
  if (isInnerHyphen(tokens, at)) return !featureNouns.has(lowerOf(tokens[at - 1]));
  return articles.has(lowerOf(tokens[at])) && isInnerHyphen(tokens, at + 1);
}
