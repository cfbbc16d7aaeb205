import { problem, type Problem } from "../model/index.ts";
import { repairProblems } from "./document-text.ts";
import { repairMojibake } from "./mojibake.ts";

/** Text in normal form, with what had to be said about it. */
export interface Cleaned {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Marks without width or effect on the words: soft hyphen, zero-width space, word joiner, byte order mark. */
const invisible = /[\u00AD\u200B\u2060\uFEFF\u180E]/g;
/** Joiners shape letters in Arabic and Indic scripts; beside Latin letters and spaces they are litter. */
const joiner = /[\u200C\u200D]/g;
const joining = /[\u0600-\u06FF\u0700-\u08FF\u0900-\u0DFF\u1000-\u109F\uFB50-\uFEFC]/;
const directionMark = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** These turn the order of what follows: what is shown is not what is written. */
const directionOverride = /[\u202D\u202E]/;
const controls = /\p{Cc}(?<![\t\n\f\r\u0085])/gu;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const lineEnds = /\r\n?|[\f\u0085\u2028\u2029]/g;
/** Letters that printers join; no other compatibility form is touched: "²" and "½" say what they say. */
const ligatures = /[\uFB00-\uFB06]/g;
const ligatureLetters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];
const spaces = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/**
 * Brings text to one normal form: NFC, `\n` line ends, plain spaces, nothing invisible, no control
 * characters, letters for printers' ligatures, and double encoding repaired where it is certain.
 *
 * @returns the text that spans count in; problems where what was removed may have changed the meaning
 */
export function clean(raw: string): Cleaned {
  const problems: Problem[] = [];
  if (directionOverride.test(raw)) {
    problems.push(
      problem(
        "intake/control-characters",
        "The text holds marks that reverse the order of letters; they were removed. Compare the text with the page as shown.",
      ),
    );
  }
  const { text: repaired, rounds } = repairMojibake(raw);
  problems.push(...repairProblems(raw, rounds));
  const wellFormed = repaired.replace(loneSurrogate, "\uFFFD");
  if (wellFormed !== repaired) {
    problems.push(
      problem(
        "intake/control-characters",
        "The text holds halves of characters; each became U+FFFD.",
      ),
    );
  }
  const control = (wellFormed.match(controls) ?? []).length;
  if (control > 0) {
    const message = `The text holds ${control} control characters; each became a space.`;
    problems.push(problem("intake/control-characters", message));
  }
  return { text: trimLines(normalForm(wellFormed)), problems };
}

/** Brings every character to its normal form; lines keep the spaces at their ends. */
export function normalForm(wellFormed: string): string {
  return wellFormed
    .replace(lineEnds, "\n")
    .replace(controls, " ")
    .replace(invisible, "")
    .replace(directionMark, "")
    .replace(joiner, keepBetweenJoiningLetters)
    .replace(spaces, " ")
    .replace(ligatures, lettersOf)
    .normalize("NFC");
}

function keepBetweenJoiningLetters(mark: string, at: number, whole: string): string {
  const beside = whole.charAt(at - 1) + whole.charAt(at + 1);
  return joining.test(beside) ? mark : "";
}

function lettersOf(ligature: string): string {
  return ligatureLetters[ligature.charCodeAt(0) - 0xfb00] ?? ligature;
}

/** Drops spaces at line ends, and empty lines at both ends of the text; plain spaces are the only ones left by then. */
function trimLines(text: string): string {
  let trimmed = "";
  let from = 0;
  for (let at = text.indexOf(" \n"); at >= 0; at = text.indexOf(" \n", at + 1)) {
    let end = at;
    while (end > from && text.charCodeAt(end - 1) === 32) end -= 1;
    trimmed += text.slice(from, end);
    from = at + 1;
  }
  return `${trimmed}${text.slice(from)}`.replace(/^\n+/, "").trimEnd();
}
