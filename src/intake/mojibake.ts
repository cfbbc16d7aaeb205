import { applied, type Edit } from "./edits.ts";
import { cp1252Characters } from "./windows-1252.ts";

/** A text in which UTF-8 that had been read as windows-1252 or Latin-1 is read as what it is. */
export interface Repaired {
  readonly text: string;
  /** What was changed, by rounds, as text may have been misread more than once; none where nothing was. */
  readonly rounds: readonly (readonly Edit[])[];
}

/** One character of UTF-8 as it was misread. */
interface Misread {
  readonly words: string;
  readonly point: number;
}

interface Run {
  readonly start: number;
  readonly words: string;
  /** The characters that it is the UTF-8 of; null where it is not UTF-8 from end to end. */
  readonly misread: readonly Misread[] | null;
}

const byteOf = new Map<string, number>(
  Array.from({ length: 128 }, (_, at) => [String.fromCharCode(0x80 + at), 0x80 + at]),
);
Array.from(cp1252Characters).forEach((character, at) => byteOf.set(character, 0x80 + at));
const anyHigh = [...byteOf.keys()].join("");
const highRuns = new RegExp(`[${anyHigh}]+`, "gu");
/** A text without a first byte that another follows holds nothing to repair. */
const suspicion = new RegExp(`[\\u00C2-\\u00F4][${anyHigh}]`, "u");

/** A run of so many was never meant as it stands, when two of them at least end in no letter. */
const certainLength = 3;
const fewestMarks = 2;
/** From so many runs that are certain on, a text all of whose runs can be read so was misread as a whole. */
const certainRuns = 3;
/** What writers put right behind any word: marks and dashes; and letters, which go on with it. */
const mayFollowWord = /[\u00A0\u00AD«»‹›‘’‚“”„–—…•·ŠŒŽšœžŸƒµªº]/u;
/** The same, and what marks a name or a note. */
const mayFollowCapital = /[\u00A0\u00AD«»‹›‘’‚“”„–—…•·ŠŒŽšœžŸƒµªº†‡™©®°¹²³]/u;
/** First bytes of the letters of Western and Central European languages, and of Cyrillic, as misread. */
const commonFirst = /^[ÂÃÄÅÐÑ]/u;

/**
 * Repairs double encoding where it is certain, and leaves every other text as it is: only runs of high characters that are
 * UTF-8 from end to end, and that nobody writes as they stand.
 *
 * Repairing what was repaired changes nothing.
 */
export function repairMojibake(text: string): Repaired {
  const rounds: (readonly Edit[])[] = [];
  let repaired = text;
  // Each round makes the text shorter.
  while (suspicion.test(repaired)) {
    const edits = editsOf(repaired);
    if (edits.length === 0) break;
    rounds.push(edits);
    repaired = applied(repaired, edits);
  }
  return { text: repaired, rounds };
}

function editsOf(text: string): Edit[] {
  const runs = [...text.matchAll(highRuns)].map(({ 0: words, index: start }): Run => ({
    start,
    words,
    misread: misreadIn(words),
  }));
  const certain = runs.filter((run) => isCertain(run, text));
  const isWhole = certain.length >= certainRuns && runs.every(({ misread }) => misread !== null);
  return (isWhole ? runs : certain).map(({ start, words, misread }) => ({
    start,
    end: start + words.length,
    words: pointsOf(misread ?? []),
  }));
}

function pointsOf(misread: readonly Misread[]): string {
  return misread.map(({ point }) => String.fromCodePoint(point)).join("");
}

/** Reads a run as UTF-8; null where it is none, or stands for what is no character. */
function misreadIn(words: string): Misread[] | null {
  const found: Misread[] = [];
  for (let at = 0; at < words.length;) {
    const first = byteOf.get(words.charAt(at)) ?? 0;
    const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    const own = words.slice(at, at + length);
    const point = pointOf(first, own);
    if (first < 0xc2 || first > 0xf4 || own.length < length || point === null) return null;
    found.push({ words: own, point });
    at += length;
  }
  return found;
}

const smallest: Readonly<Record<number, number>> = { 2: 0x80, 3: 0x800, 4: 0x10000 };

function pointOf(first: number, words: string): number | null {
  let point = first & (0xff >> (words.length + 1));
  for (const character of words.slice(1)) {
    const byte = byteOf.get(character) ?? 0;
    if ((byte & 0xc0) !== 0x80) return null;
    point = (point << 6) | (byte & 0x3f);
  }
  if (point < (smallest[words.length] ?? 0) || point > 0x10ffff) return null;
  return /[\p{Cc}\p{Cn}\p{Co}\p{Cs}]/u.test(String.fromCodePoint(point)) ? null : point;
}

function isCertain({ start, words, misread }: Run, text: string): boolean {
  if (misread === null) return false;
  const marks = misread.filter((one) => !/\p{L}$/u.test(one.words)).length;
  if (misread.length >= certainLength && marks >= fewestMarks) return true;
  if (misreadIn(pointsOf(misread)) !== null) return true;
  let before = text.charAt(start - 1);
  let end = start;
  return misread.every((one) => {
    end += one.words.length;
    const after = end < start + words.length ? "" : text.charAt(end);
    const found = isCertainAlone(one, before, after);
    before = String.fromCodePoint(one.point);
    return found;
  });
}

function isCertainAlone({ words, point }: Misread, before: string, after: string): boolean {
  if (words.length === 4) return true;
  if (words.length === 3) return isMarkMisread(point);
  const second = words.charAt(1);
  if (/[\u0080-\u009F]/u.test(second)) return true;
  if (!commonFirst.test(words)) return false;
  // No word goes on with a capital after a small letter: neither with this one, nor with what it would be read as.
  if (/\p{Ll}/u.test(before)) return !/\p{Lu}/u.test(String.fromCodePoint(point));
  const isLatin = /^[ÂÃ]/u.test(words);
  // No word is one of these letters with such a sign.
  if (isLatin && !/\p{L}/u.test(before)) return !mayFollowWord.test(second);
  return !mayFollowCapital.test(second) && (isLatin || /\p{Ll}/u.test(after));
}

/** Quotation marks, dashes, currency and letter-like signs, which are "â€" and the like, and what marks order or loss of bytes. */
function isMarkMisread(point: number): boolean {
  return (
    (point >= 0x2000 && point <= 0x206f) ||
    (point >= 0x20a0 && point <= 0x20cf) ||
    (point >= 0x2100 && point <= 0x213f) ||
    point === 0xfeff ||
    point === 0xfffd
  );
}
