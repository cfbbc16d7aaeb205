import type { Report, Span } from "../model/index.ts";

/** One place, or two that a report is from: "CAIRO/GAZA". */
const place = String.raw`\p{Lu}[\p{Lu}\p{M}.'’/ -]{1,40}`;
const bracketed = String.raw`\s*\([^()\n]{1,80}\)`;
const more = String.raw`(?:,[^()[\]\n–—]{1,40}?)?`;
const dash = String.raw`\s*(?:--|[–—-])\s+`;
/** Notes of an editor between the dateline and the text: "[REPORT BY A. WRITER] [TEXT]". */
const notes = String.raw`(?:\[[^[\]\n]{1,200}\]\s*)*`;
const opening = new RegExp(
  String.raw`^\s*${place}(?:${bracketed})?(${more})(${bracketed})?${dash}${notes}`,
  "u",
);
/** "(Reuters) - ", "(AFP) -- ": an agency's credit without a place. */
const credit =
  /^\s*\(\p{Lu}[\p{L}\p{M}.&]{1,30}(?:[ /-]\p{Lu}[\p{L}\p{M}.&]{0,30}){0,4}\)\s*(?:--|[–—-])\s+(?=\S)/u;
/** "Beirut (AFP) - ", "Port Sudan, Sudan (AP) — ": a place not in capitals with an agency. */
const titled =
  /^\s*\p{Lu}[\p{L}\p{M}.'’/ -]{1,40}(?:,[^()[\]\n–—]{1,40}?)?\s*\((?:\p{Lu}{2,5}(?:\/\p{Lu}{2,5})?|Reuters|Xinhua|Anadolu|dpa)\)\s*(?:--|[–—-])\s+(?=\S)/u;
const monthOrNoDate =
  /\d|\bno date\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z.]*\b/i;

/**
 * Gives where the text behind a wire's dateline or credit begins: "BEIRUT (Reuters) - ", "LIMA, 3 MAR 90 (EFE) -- [TEXT] ",
 * "(AFP) - ".
 *
 * A dateline is a place in capitals with a date, an agency or, where the text itself is not in capitals, a dash alone.
 *
 * @param paragraph - the first of the report
 * @returns the offset of the first word behind it; the paragraph's start when it has no dateline
 */
export function endOfDateline(report: Report, paragraph: Span): number {
  const { text } = report;
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 600));
  const match = opening.exec(head);
  if (match === null) {
    const found = titled.exec(head) ?? credit.exec(head);
    return paragraph.start + (found?.[0].length ?? 0);
  }
  const [whole, middle = "", agency = ""] = match;
  const rest = head.slice(whole.length);
  const isMixed = /\p{Ll}/u.test(rest.slice(0, 80));
  const isTold = agency !== "" || monthOrNoDate.test(middle) || isMixed;
  return isTold && /\p{L}/u.test(rest) ? paragraph.start + whole.length : paragraph.start;
}
