import { problem, type Problem } from "../model/index.ts";
import { likelyCharset } from "./charset-guess.ts";
import { cp1252Characters } from "./windows-1252.ts";

/** A document's text with the charset it was read in. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly problems: readonly Problem[];
}

const byteOrderMarks = [
  { charset: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { charset: "utf-16le", bytes: [0xff, 0xfe] },
  { charset: "utf-16be", bytes: [0xfe, 0xff] },
];

/** First bytes of kinds of file that are never text. */
const binaryMarks: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // %PDF-
  [0x50, 0x4b, 0x03, 0x04], // zip
  [0x1f, 0x8b], // gzip
  [0x89, 0x50, 0x4e, 0x47], // png
  [0xff, 0xd8, 0xff], // jpeg
  [0x47, 0x49, 0x46, 0x38], // gif
  [0x7f, 0x45, 0x4c, 0x46], // elf
  [0xd0, 0xcf, 0x11, 0xe0], // old office
];

const sampleBytes = 4096;

/**
 * Reads bytes as text: byte order mark, else UTF-8 where it is valid, else the declared charset, else the one its letters look
 * like, else windows-1252.
 *
 * @param declared - charset named by a header or by the page itself; null when none is
 * @returns the text without byte order mark; a problem when the charset had to be guessed or bytes were lost
 */
export function decode(bytes: Uint8Array, declared: string | null): Decoded {
  const mark = byteOrderMarks.find((entry) => startsWith(bytes, entry.bytes));
  if (mark !== undefined) return lenient(bytes.subarray(mark.bytes.length), mark.charset);
  const wide = withoutMark(bytes);
  if (wide !== null) return lenient(bytes, wide);
  const text = strict(bytes, "utf-8");
  if (text !== null) return { text, charset: "utf-8", problems: [] };
  const named = declared === null ? null : decoderFor(declared);
  if (named !== null && named !== "utf-8") return lenient(bytes, named);
  return guess(bytes, declared);
}

/**
 * Finds the charset that is declared: with the media type, else in a page's first kilobyte; null when none is.
 *
 * @param mediaType - as a server sent it, "text/html; charset=windows-1256"
 * @source HTML standard: the transport layer goes before the page
 */
export function declaredCharset(bytes: Uint8Array, mediaType: string | null = null): string | null {
  const sent = /;\s*charset\s*=\s*["']?([\w:-]{1,40})/i.exec(mediaType ?? "")?.[1];
  if (sent !== undefined) return sent.toLowerCase();
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024));
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w:-]{1,40})/i.exec(head)?.[1]?.toLowerCase() ?? null
  );
}

/** Says whether bytes are no text at all: a known binary kind, or many control bytes. */
export function isBinary(bytes: Uint8Array): boolean {
  if (binaryMarks.some((mark) => startsWith(bytes, mark))) return true;
  if (byteOrderMarks.some((entry) => startsWith(bytes, entry.bytes))) return false;
  if (withoutMark(bytes) !== null) return false;
  const sample = bytes.subarray(0, sampleBytes);
  let control = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 27)) control += 1;
  return control > Math.max(8, sample.length / 10);
}

/** Gives utf-16le or utf-16be when every other byte of plain text is zero; null otherwise. */
function withoutMark(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, sampleBytes) & ~1;
  if (length < 8) return null;
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (odd > length * 0.35 && even < length * 0.02) return "utf-16le";
  if (even > length * 0.35 && odd < length * 0.02) return "utf-16be";
  return null;
}

/** Mostly UTF-8 with a few broken sequences stays UTF-8; of anything else the letters say which charset is likeliest. */
function guess(bytes: Uint8Array, declared: string | null): Decoded {
  const utf8 = new TextDecoder("utf-8").decode(bytes);
  const lost = utf8.split("\uFFFD").length - 1;
  const kept = (utf8.match(/[^\p{ASCII}\uFFFD]/gu) ?? []).length;
  const because =
    declared === null ? "no charset is declared" : `the declared charset is "${declared}"`;
  if (kept > lost) {
    const message = `${lost} broken sequences in otherwise valid UTF-8, shown as U+FFFD: capture the document again if you can.`;
    return { text: utf8, charset: "utf-8", problems: [problem("intake/wrong-charset", message)] };
  }
  const charset = decoderFor(likelyCharset(bytes) ?? "") ?? "windows-1252";
  const message = `The bytes are not UTF-8 and ${because}: read as ${charset}. Check the letters beyond ASCII, or declare the charset.`;
  return {
    text: decodeAs(bytes, charset, false),
    charset,
    problems: [problem("intake/wrong-charset", message)],
  };
}

function lenient(bytes: Uint8Array, charset: string): Decoded {
  const exact = strict(bytes, charset);
  if (exact !== null) return { text: exact, charset, problems: [] };
  const text = decodeAs(bytes, charset, false);
  const message = `Some bytes are not valid ${charset} and show as U+FFFD: capture the document again if you can.`;
  return { text, charset, problems: [problem("intake/wrong-charset", message)] };
}

function decodeAs(bytes: Uint8Array, charset: string, fatal: boolean): string {
  const text = new TextDecoder(charset, { fatal }).decode(bytes);
  if (charset !== "windows-1252") return text;
  // Some releases of Node decode windows-1252 as Latin-1 and leave these bytes as control characters.
  return text.replace(
    /[\u0080-\u009F]/g,
    (byte) => cp1252Characters[byte.charCodeAt(0) - 0x80] ?? byte,
  );
}

function strict(bytes: Uint8Array, charset: string): string | null {
  try {
    return decodeAs(bytes, charset, true);
  } catch {
    return null;
  }
}

/** Gives the name a decoder knows a charset by; null when it knows none. */
function decoderFor(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
