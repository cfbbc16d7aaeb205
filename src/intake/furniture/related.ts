import type { Line } from "./lines.ts";

/** Headings over lists of other pages. */
const heading =
  /^(?:related(?: (?:articles?|stories|story|news|posts?|topics?|content|coverage|links?|items|reading))?|read (?:more|also|next)|also read|see also|more on this(?: story)?|more (?:from|on|about) .{1,60}|more (?:stories|news)|you (?:may|might)(?: also)? (?:like|be interested in)|recommended(?: (?:for you|stories|reading))?|most (?:read|popular|viewed|shared|commented)|trending(?: now)?|popular (?:posts|stories|now)|editor'?s'? picks?|up next|don'?t miss|latest (?:stories|articles|posts|headlines)|top stories|what to read next|in this story|further reading)\s*[:\u2026.]{0,3}$/i;

const mostItems = 12;
const longestItem = 160;

/**
 * Finds the lists of other pages' titles under a heading such as "Related stories".
 *
 * @returns indexes of the lines that are such a heading or one of its items: short lines that are no sentences, up to
 *   the next sentence, and none where a single line stands before running text (a heading of the report may)
 */
export function relatedLists(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  lines.forEach((line, at) => {
    if (!heading.test(line.text) || line.text.length > longestItem) return;
    found.add(at);
    const end = itemsEnd(lines, at + 1);
    const beforeProse = lines[end]?.isProse ?? false;
    // The last short line before running text may be the report's own heading.
    const last = beforeProse && end - at > 2 ? end - 1 : end;
    for (let item = at + 1; item < last; item += 1) found.add(item);
  });
  return found;
}

function itemsEnd(lines: readonly Line[], from: number): number {
  let end = from;
  while (end < lines.length && end - from < mostItems && isItem(lines[end])) end += 1;
  return end;
}

function isItem(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    !line.isProse &&
    line.text.length <= longestItem &&
    !/[.]["”]?$/.test(line.text)
  );
}
