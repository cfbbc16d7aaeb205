import type { GazetteerEntry, Precision } from "../model/index.ts";
import type { Columns } from "./columns.ts";
import { hashOf } from "./fold-hash.ts";
import type { NameIndex } from "./packed-names.ts";

/** The packed file with its index; it may be sent to another thread, which then shares it. */
export interface PackedPlaces {
  readonly columns: Columns;
  readonly index: NameIndex;
}

/** A name of a place of the packed file. */
interface PackedName {
  /** Index of the place. */
  readonly row: number;
  readonly name: string;
  /** False for other languages' names and former ones. */
  readonly isMainName: boolean;
}

const units: Readonly<Record<string, Precision>> = { ADM1: "admin1", ADM2: "admin2" };

function inDegrees(thousandths: Int32Array, row: number): number {
  return (thousandths[row] ?? 0) / 1000;
}

/** Undoes the logarithm of the population column, within 4 %. */
function peopleOf(code: number): number {
  return code === 0 ? 0 : Math.round(10 ** (code / 34));
}

/** Places of the packed file, looked up in place: no object stands for an entry until it is asked for. */
export class PackedGazetteer {
  readonly #columns: Columns;
  readonly #index: NameIndex;
  readonly #decoder = new TextDecoder();

  constructor({ columns, index }: PackedPlaces) {
    this.#columns = columns;
    this.#index = index;
  }

  #named(name: number): PackedName {
    const row = this.#index.row[name] ?? 0;
    const start = this.#index.start[name] ?? 0;
    const end = (this.#index.start[name + 1] ?? 1) - 1;
    return {
      row,
      name: this.#decoder.decode(this.#columns.names.subarray(start, end)),
      isMainName: name === 0 || this.#index.row[name - 1] !== row,
    };
  }

  /** Gives the names whose phonetic key has the hash of `key`; whether the keys are equal is for the caller to see. */
  near(key: string): PackedName[] {
    const hash = hashOf(key);
    const bucket = hash & 0xffff;
    const [from, to] = [
      this.#index.bucketStart[bucket] ?? 0,
      this.#index.bucketStart[bucket + 1] ?? 0,
    ];
    const found: PackedName[] = [];
    for (let at = from; at < to; at++) {
      const name = this.#index.bucketName[at] ?? 0;
      if (this.#columns.check[name] === hash >> 16) found.push(this.#named(name));
    }
    return found;
  }

  /** Gives every name of one country's places. */
  namesIn(countryCode: string): PackedName[] {
    const code = this.#columns.header.countries.indexOf(countryCode);
    const found: PackedName[] = [];
    this.#index.row.forEach((row, name) => {
      if (this.#columns.country[row] === code) found.push(this.#named(name));
    });
    return found;
  }

  /** Gives the row of an id; undefined when no place has it. Looks through the file: not for inner loops. */
  rowOf(id: string): number | undefined {
    const { idKind, textIds } = this.#columns;
    const [scheme = "", ...rest] = id.split(":");
    const [kind, number] =
      scheme === "gn" ? [0, Number(rest[0])] : scheme === "cj" ? [1, 0] : [2, textIds.indexOf(id)];
    const row = this.#columns.id.findIndex(
      (value, at) =>
        value === number && idKind[at] === kind && (kind !== 1 || this.#idOf(at) === id),
    );
    return row < 0 ? undefined : row;
  }

  /** Gives the entries of capitals. */
  capitals(): GazetteerEntry[] {
    const { feature, header } = this.#columns;
    const code = header.features.indexOf("PPLC");
    const found: GazetteerEntry[] = [];
    feature.forEach((value, row) => {
      if (value === code) found.push(this.entryAt(row));
    });
    return found;
  }

  #idOf(row: number): string {
    const { idKind, id, latitude, longitude, textIds, country, header } = this.#columns;
    const number = id[row] ?? 0;
    if (idKind[row] === 0) return `gn:${number}`;
    if (idKind[row] === 2) return textIds[number] ?? "";
    const code = header.countries[country[row] ?? 0] ?? "";
    return `cj:${code}:${latitude[row] ?? 0}:${longitude[row] ?? 0}`;
  }

  #mainName(row: number): string {
    // Names are in the rows' order, so the first one of a row is found by halving.
    let low = 0;
    let high = this.#index.row.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#index.row[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return this.#named(low).name;
  }

  #code(table: readonly string[], column: ArrayLike<number>, row: number): string {
    return table[column[row] ?? 0] ?? "";
  }

  /** Gives the entry of a row. */
  entryAt(row: number): GazetteerEntry {
    const { header, ...columns } = this.#columns;
    const feature = this.#code(header.features, columns.feature, row);
    const admin1Code = this.#code(header.admin1, columns.admin1, row);
    const countryCode = this.#code(header.countries, columns.country, row);
    const precision = units[feature] ?? "settlement";
    return {
      id: this.#idOf(row),
      name: this.#mainName(row),
      kind: precision,
      countryCode,
      admin1Code: admin1Code === "" ? null : admin1Code,
      longitude: inDegrees(columns.longitude, row),
      latitude: inDegrees(columns.latitude, row),
      precision,
      population: peopleOf(columns.population[row] ?? 0),
      feature,
    };
  }
}
