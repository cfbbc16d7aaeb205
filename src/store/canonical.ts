import { createHash } from "node:crypto";

/**
 * Gives the one JSON text of a value: keys in order of UTF-16 code units, no white space, numbers as ECMAScript prints
 * them. Equal values give equal texts, whatever order their keys were set or read back in.
 *
 * @source RFC 8785 (JSON Canonicalization Scheme)
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(",")}}`;
}

/** Gives the SHA-256 of text (as UTF-8) or bytes, in 64 lower-case hex digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Gives the SHA-256 of a value's canonical JSON. */
export function hashOf(value: unknown): string {
  return sha256(canonical(value));
}

/**
 * Gives a copy that PostgreSQL can hold: in every text, NUL and unpaired surrogates become U+FFFD. Texts keep their
 * length in UTF-16 code units, so spans stay true.
 */
export function storable<Value>(value: Value): Value {
  if (typeof value === "string") return storableText(value) as Value;
  if (Array.isArray(value)) return value.map(storable) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [storableText(key), storable(member as unknown)]),
  ) as Value;
}

function storableText(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\uFFFD");
}
