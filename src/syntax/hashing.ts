/** Gives a 32-bit hash of a string's units from `start` to `end`. @source FNV-1a, offset and prime of the 32-bit variant */
export function hashUnits(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return scatter(hash);
}

/** Gives a 32-bit hash of a whole string. */
export function hashString(text: string): number {
  return hashUnits(text, 0, text.length);
}

/** Spreads the bits of a 32-bit number. @source MurmurHash3's finaliser */
export function scatter(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** Gives one 32-bit number for two that are well spread already; order matters. */
export function join2(a: number, b: number): number {
  return Math.imul(a ^ (b << 13) ^ (b >>> 19), 0x9e3779b1) + Math.imul(b, 0x85ebca77);
}

/** Gives one 32-bit number for three that are well spread already; order matters. */
export function join3(a: number, b: number, c: number): number {
  return join2(join2(a, b), c);
}
