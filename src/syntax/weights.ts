/** Scores by place: as codes of eight bits in use, floating while they are learnt. */
export type Weights = Uint8Array | Float32Array;
/** Three scores a row: as codes, packed into one number, in use; floating, with one column to spare, while they are learnt. */
export type RowWeights = Int32Array | Float32Array;

/** The largest code of a weight. */
export const LARGEST_CODE = 127;
/** Columns of a row of floating weights: the three that count and one to spare. */
export const STRIDE = 4;

/** Gives the weight that a code stands for. */
export function decode(code: number): number {
  return code * Math.abs(code);
}

/**
 * The weight of each code, by the code's eight bits as an unsigned number. A code is the signed square root of the
 * weight, so that small weights keep their differences; linear codes of eight bits cost half a point of accuracy.
 */
export const weightOfCode = Int16Array.from({ length: 256 }, (_, code) =>
  decode((code << 24) >> 24),
);

/** Gives codes in memory that threads share. They stay codes: half the memory is half the misses of the cache. */
export function sharedCodes(codes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(codes.length));
  shared.set(codes);
  return shared;
}

/** Gives rows of three codes, each row packed into one number: one look into memory brings all three. */
export function packRows(codes: Uint8Array): Int32Array {
  const rows = new Int32Array(new SharedArrayBuffer(4 * Math.floor(codes.length / 3)));
  let at = 0;
  for (let row = 0; row < rows.length; row += 1) {
    rows[row] = (codes[at] ?? 0) | ((codes[at + 1] ?? 0) << 8) | ((codes[at + 2] ?? 0) << 16);
    at += 3;
  }
  return rows;
}
