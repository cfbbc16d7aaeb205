/** Scores by row and column; 16-bit in use, floating while they are learnt. */
export type Weights = Int16Array | Float32Array;

/** The largest code of a weight. */
export const LARGEST_CODE = 127;

/**
 * Gives weights from their codes. A code is the signed square root of the weight, so that small weights keep their
 * differences; linear codes of eight bits cost half a point of accuracy.
 *
 * @param codes - `width` codes a row
 * @param width - columns that are stored
 * @param stride - columns that are kept in memory, at least `width`; the others are 0
 */
export function decodeWeights(codes: Uint8Array, width: number, stride: number): Int16Array {
  const rows = Math.floor(codes.length / width);
  const weights = new Int16Array(rows * stride);
  const values = new Int16Array(256);
  for (let code = 0; code < 256; code += 1) {
    const signed = (code << 24) >> 24;
    values[code] = signed * Math.abs(signed);
  }
  if (width === stride) {
    for (let at = 0; at < codes.length; at += 1) weights[at] = values[codes[at] ?? 0] ?? 0;
    return weights;
  }
  let from = 0;
  for (let row = 0; row < rows; row += 1) {
    const to = row * stride;
    for (let column = 0; column < width; column += 1) {
      weights[to + column] = values[codes[from + column] ?? 0] ?? 0;
    }
    from += width;
  }
  return weights;
}
