import { analyse } from "chardet";

const sampleBytes = 65_536;
const leastConfidence = 25;
/** How much surer the best guess must be than the next. */
const lead = 1.2;

/** Gives a sample from the first byte beyond ASCII on, without marks of a page: they say nothing of its language. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = Math.max(
    0,
    bytes.findIndex((byte) => byte > 127),
  );
  const sample = new Uint8Array(sampleBytes);
  let length = 0;
  let isMark = false;
  for (let at = first; at < bytes.length && at < first + 4 * sampleBytes; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x3c) isMark = true;
    if (!isMark && length < sampleBytes) sample[length++] = byte;
    if (byte === 0x3e) isMark = false;
  }
  return sample.subarray(0, length);
}

/** Gives the charset that bytes look like by their letters; null when none is clearly likelier than the others. */
export function likelyCharset(bytes: Uint8Array): string | null {
  const [best, next] = analyse(sampleOf(bytes));
  if (best === undefined || best.confidence < leastConfidence) return null;
  return best.confidence >= lead * (next?.confidence ?? 0) ? best.name : null;
}
