import { brotliCompressSync, constants } from "node:zlib";
import { columnNames } from "../src/resources/columns.ts";
import { hashOf } from "../src/resources/fold-hash.ts";
import { foldKeys } from "../src/text/index.ts";
import type { Row } from "./rows.ts";

function deltas(values: readonly number[]): Buffer {
  const bytes: number[] = [];
  let last = 0;
  for (const value of values) {
    const difference = value - last;
    last = value;
    let zigzag = ((difference << 1) ^ (difference >> 31)) >>> 0;
    while (zigzag > 0x7f) {
      bytes.push((zigzag & 0x7f) | 0x80);
      zigzag >>>= 7;
    }
    bytes.push(zigzag);
  }
  return Buffer.from(bytes);
}

function planes(values: readonly number[]): Buffer {
  return Buffer.from([...values.map((v) => v & 0xff), ...values.map((v) => v >> 8)]);
}

function codes(values: readonly string[]): { table: string[]; at: number[] } {
  const table = [...new Set(values)];
  const index = new Map(table.map((value, i) => [value, i]));
  return { table, at: values.map((value) => index.get(value) ?? 0) };
}

function logPopulation(population: number): number {
  return population < 1 ? 0 : Math.max(1, Math.min(255, Math.round(34 * Math.log10(population))));
}

const milli = (degrees: number): number => Math.round(degrees * 1000);

function compare(a: Row, b: Row): number {
  const byText = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return (
    byText(a.country, b.country) ||
    byText(a.admin1, b.admin1) ||
    a.idKind - b.idKind ||
    a.id - b.id ||
    a.latitude - b.latitude ||
    byText(a.names[0] ?? "", b.names[0] ?? "")
  );
}

/** Gives each row's number: GeoNames' own, or where its text id stands among the text ids. */
function ids(rows: readonly Row[]): number[] {
  let next = 0;
  return rows.map((row) => (row.idKind === 2 ? next++ : row.id));
}

/** Packs rows into a places file; the same rows give the same bytes. */
export function encodePlaces(unsorted: readonly Row[], made: string): Buffer {
  const rows = unsorted.toSorted(compare);
  const names = rows.flatMap((row) => row.names);
  const country = codes(rows.map((row) => row.country));
  const admin1 = codes(rows.map((row) => row.admin1));
  const feature = codes(rows.map((row) => row.feature));
  const hashes = names.map((name) => hashOf(foldKeys(name)[2]));
  const columns = {
    country: planes(country.at),
    admin1: planes(admin1.at),
    feature: Buffer.from(feature.at),
    population: Buffer.from(rows.map((row) => logPopulation(row.population))),
    idKind: Buffer.from(rows.map((row) => row.idKind)),
    id: deltas(ids(rows)),
    textId: Buffer.from(
      rows
        .filter((row) => row.idKind === 2)
        .map((row) => row.textId)
        .join("\n"),
    ),
    latitude: deltas(rows.map((row) => milli(row.latitude))),
    longitude: deltas(rows.map((row) => milli(row.longitude))),
    hash: planes(hashes.map((hash) => hash & 0xffff)),
    check: Buffer.from(hashes.map((hash) => hash >> 16)),
    names: Buffer.from(rows.map((row) => row.names.join("\t")).join("\n") + "\n"),
  };
  const header = {
    made,
    count: rows.length,
    nameCount: names.length,
    countries: country.table,
    admin1: admin1.table,
    features: feature.table,
    lengths: Object.fromEntries(columnNames.map((name) => [name, columns[name].length])),
  };
  const raw = Buffer.concat([
    Buffer.from(`${JSON.stringify(header)}\n`),
    ...columnNames.map((name) => columns[name]),
  ]);
  return brotliCompressSync(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  });
}
