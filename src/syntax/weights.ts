/** Scores by place: as codes of eight bits in use, floating while they are learnt. */
export type Weights = Uint8Array | Float32Array;
/** Three scores a row: as codes of five bits, packed into one number, in use; floating, with one column to spare, while they are learnt. */
export type RowWeights = Uint16Array | Float32Array;

/** The largest code of a weight. */
export const LARGEST_CODE = 127;
/** The largest code of a weight in a row of three. */
export const LARGEST_ROW_CODE = 15;
/** Bits of a code in a row of three. */
export const ROW_BITS = 5;
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

/** The weight of each code of five bits: rows are looked up at random, and half the memory is worth more than fine steps. */
export const weightOfRowCode = Int16Array.from({ length: 32 }, (_, code) =>
  decode((code << 27) >> 27),
);

/** Gives codes in memory that threads share. They stay codes: half the memory is half the misses of the cache. */
export function sharedCodes(codes: Uint8Array): Uint8Array {
  const shared = new Uint8Array(new SharedArrayBuffer(codes.length));
  shared.set(codes);
  return shared;
}

/** Gives rows of three codes in memory that threads share, from the two bytes of each row, the low one first. */
export function sharedRows(bytes: Uint8Array): Uint16Array {
  const rows = new Uint16Array(new SharedArrayBuffer(2 * Math.floor(bytes.length / 2)));
  for (let row = 0; row < rows.length; row += 1) {
    rows[row] = (bytes[2 * row] ?? 0) | ((bytes[2 * row + 1] ?? 0) << 8);
  }
  return rows;
}
