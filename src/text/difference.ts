import { diffArrays } from "diff";
import type { Difference } from "../model/index.ts";
import { findSentences } from "./sentences.ts";

/** More changes than these are another text, and finding the fewest takes time by their square. */
const mostChanges = 2000;
const mostListed = 200;
const longestListed = 2000;

function sentencesOf(text: string): string[] {
  return findSentences(text)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ").trim())
    .filter((sentence) => sentence !== "");
}

function listed(sentences: readonly string[]): string[] {
  return sentences.slice(0, mostListed).map((sentence) => sentence.slice(0, longestListed));
}

/**
 * Finds what an edit changed, sentence by sentence; white space counts for nothing.
 *
 * @returns at most 200 sentences each way, each cut at 2,000 units; where more than 2,000 changed, all of both texts count
 */
export function differenceOf(before: string, after: string): Difference {
  const [old, young] = [sentencesOf(before), sentencesOf(after)];
  const changes = diffArrays(old, young, { maxEditLength: mostChanges });
  const removed = changes?.flatMap((each) => (each.removed ? each.value : [])) ?? old;
  const added = changes?.flatMap((each) => (each.added ? each.value : [])) ?? young;
  const isWhole = [...removed, ...added].every(({ length }) => length <= longestListed);
  return {
    removed: listed(removed),
    added: listed(added),
    isWhole: isWhole && removed.length <= mostListed && added.length <= mostListed,
  };
}
