import { brotliDecompressSync } from "node:zlib";

/** What stands at the head of a places file: code tables and the length of each column in bytes. */
export interface ColumnHeader {
  readonly made: string;
  readonly count: number;
  readonly nameCount: number;
  readonly countries: readonly string[];
  readonly admin1: readonly string[];
  readonly features: readonly string[];
  readonly lengths: Readonly<Record<ColumnName, number>>;
}

/** The columns of a places file, in order. */
export const columnNames = [
  "country",
  "admin1",
  "feature",
  "population",
  "idKind",
  "id",
  "textId",
  "latitude",
  "longitude",
  "hash",
  "check",
  "names",
] as const;
type ColumnName = (typeof columnNames)[number];

/** Entries of the places file as parallel arrays that threads share; row i of each is entry i. */
export interface Columns {
  readonly header: ColumnHeader;
  readonly country: Uint16Array;
  readonly admin1: Uint16Array;
  readonly feature: Uint8Array;
  /** 34 times the decimal logarithm, rounded; 0 when unknown. */
  readonly population: Uint8Array;
  /** 0 GeoNames number, 1 made from country and coordinates, 2 text. */
  readonly idKind: Uint8Array;
  /** The GeoNames number, or an index into `textIds`. */
  readonly id: Uint32Array;
  readonly textIds: readonly string[];
  /** Thousandths of a degree. */
  readonly latitude: Int32Array;
  readonly longitude: Int32Array;
  /** Low 16 bits of the hash of each name's phonetic key. */
  readonly hash: Uint16Array;
  /** High 8 bits of the same. */
  readonly check: Uint8Array;
  /** Names as UTF-8: a line an entry, tabs between the names of one. */
  readonly names: Uint8Array;
}

/** Reads unsigned variable-length numbers, seven bits a byte, as zigzag differences from the one before. */
function readDeltas(bytes: Uint8Array, count: number): Int32Array {
  const out = new Int32Array(new SharedArrayBuffer(4 * count));
  let at = 0;
  let last = 0;
  for (let i = 0; i < count; i++) {
    let value = 0;
    let shift = 0;
    let byte = 0x80;
    while (byte & 0x80) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      shift += 7;
    }
    last += (value >>> 1) ^ -(value & 1);
    out[i] = last;
  }
  return out;
}

/** Copies bytes to where threads share them; a view would keep the whole decompressed file alive. */
function sharedCopy(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

/** Joins a plane of low bytes and one of high bytes. */
function readPlanes(bytes: Uint8Array, count: number): Uint16Array {
  const out = new Uint16Array(new SharedArrayBuffer(2 * count));
  for (let i = 0; i < count; i++) out[i] = (bytes[i] ?? 0) | ((bytes[count + i] ?? 0) << 8);
  return out;
}

/**
 * Reads a places file: a line of JSON (the header), then the columns, all compressed with Brotli.
 *
 * @throws Error when the file is not one
 */
export function readColumns(file: Uint8Array): Columns {
  const raw = brotliDecompressSync(file);
  const headEnd = raw.indexOf(0x0a);
  const header = JSON.parse(raw.toString("utf8", 0, headEnd)) as ColumnHeader;
  const parts = {} as Record<ColumnName, Uint8Array>;
  let at = headEnd + 1;
  for (const name of columnNames) {
    parts[name] = sharedCopy(raw.subarray(at, at + header.lengths[name]));
    at += header.lengths[name];
  }
  const { count, nameCount } = header;
  return {
    header,
    country: readPlanes(parts.country, count),
    admin1: readPlanes(parts.admin1, count),
    feature: parts.feature,
    population: parts.population,
    idKind: parts.idKind,
    id: new Uint32Array(readDeltas(parts.id, count).buffer),
    textIds: new TextDecoder().decode(parts.textId).split("\n"),
    latitude: readDeltas(parts.latitude, count),
    longitude: readDeltas(parts.longitude, count),
    hash: readPlanes(parts.hash, nameCount),
    check: parts.check,
    names: parts.names,
  };
}
