import type { Columns } from "./columns.ts";

const bucketCount = 0x10000;
const tab = 0x09;
const lineEnd = 0x0a;

/** Where the names of the packed file stand, and which share a bucket of the hash; threads share it. */
export interface NameIndex {
  /** Where each name begins in `names`; one more than there are names. */
  readonly start: Uint32Array;
  /** The place of each name. */
  readonly row: Uint32Array;
  /** Where each bucket begins in `bucketName`; one more than there are buckets. */
  readonly bucketStart: Uint32Array;
  readonly bucketName: Uint32Array;
}

function sharedColumn(count: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(4 * count));
}

function readNames(names: Uint8Array, start: Uint32Array, row: Uint32Array): void {
  let name = 0;
  let place = 0;
  for (let at = 0; at < names.length; at++) {
    const byte = names[at];
    if (byte !== tab && byte !== lineEnd) continue;
    row[name++] = place;
    start[name] = at + 1;
    if (byte === lineEnd) place++;
  }
}

// A counting sort: names of one bucket end up side by side, in the file's order.
function fillBuckets(hash: Uint16Array, start: Uint32Array, bucketName: Uint32Array): void {
  for (const bucket of hash) start[bucket + 1] = (start[bucket + 1] ?? 0) + 1;
  for (let i = 0; i < bucketCount; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const next = start.slice();
  hash.forEach((bucket, name) => {
    const slot = next[bucket] ?? 0;
    bucketName[slot] = name;
    next[bucket] = slot + 1;
  });
}

/** Indexes the names of a places file. */
export function indexNames({ header: { nameCount }, names, hash }: Columns): NameIndex {
  const index = {
    start: sharedColumn(nameCount + 1),
    row: sharedColumn(nameCount),
    bucketStart: sharedColumn(bucketCount + 1),
    bucketName: sharedColumn(nameCount),
  };
  readNames(names, index.start, index.row);
  fillBuckets(hash, index.bucketStart, index.bucketName);
  return index;
}
