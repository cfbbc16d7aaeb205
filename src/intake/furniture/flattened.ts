import type { Span } from "../../model/index.ts";
import type { FurnitureKind, Line } from "./lines.ts";

/** A page flattened into one line ends in its furniture: only its last part is searched. */
const tailUnits = 1200;
const form =
  /(?:(?:\d{1,5}|no) (?:comments?|responses?) )?(?:(?:leave|write|post|add) a (?:reply|comment)(?: cancel reply)? )?your e-?mail(?: address)? will not be published\b/i;
/** Labels that a page puts over titles of other pages, after the end of a sentence. */
const label =
  /(?<=[.!?…]["”’)]* (?:\d{1,6} )?(?:Topic [^.!?]{1,80} )?)(?:Topic [^.!?]{1,80} )?(?:Related(?: (?:Articles?|Stories|News|Posts?|Topics?|Content|Coverage|Links?))?|Read (?:More|Also|Next)|Also Read|See Also|Tags|You (?:May|Might) Also Like|Most (?:Read|Popular|Viewed)|Trending(?: Now)?)\b:? /g;
/** Words that titles leave in lower case. */
const small =
  /^(?:a|an|and|as|at|by|for|from|in|near|of|off|on|or|over|the|to|up|via|vs|with|is|are|was|its|their|his|her)$/;
const fewestWords = 5;
const titleShare = 0.85;

/**
 * Says whether words are titles set one after another: nearly each begins with a capital letter or a figure, and no sentence ends
 * among them.
 */
function areTitles(words: string): boolean {
  if (/[.!?]["”’)]* \p{Lu}\S+(?: \p{Ll}\S*){3}/u.test(words)) return false;
  const counted = words.split(/\s+/).filter((word) => !small.test(word) && /[\p{L}\d]/u.test(word));
  const raised = counted.filter((word) => /^["“‘'(]*[\p{Lu}\d]/u.test(word));
  return counted.length >= fewestWords && raised.length >= titleShare * counted.length;
}

function titlesFrom(tail: string): number | null {
  for (const match of tail.matchAll(label)) {
    if (areTitles(tail.slice(match.index + match[0].length))) return match.index;
  }
  return null;
}

/**
 * Finds what stands behind a report in its last line, where a page was flattened without line breaks: a reply form, or titles of
 * other pages under a label such as "Related". Null where there is none.
 */
export function flattenedEnd(text: string, line: Line): { span: Span; kind: FurnitureKind } | null {
  const from = Math.max(line.span.start, line.span.end - tailUnits);
  const tail = text.slice(from, line.span.end);
  const formAt = form.exec(tail)?.index;
  const at = formAt ?? titlesFrom(tail);
  if (at === null) return null;
  const kind = formAt === undefined ? "related" : "reply-form";
  return { span: { start: from + at, end: line.span.end }, kind };
}
