import type { Precision } from "../model/index.ts";
import { writeTableLine } from "./gazetteer-table.ts";

// Populated places and units, and of the rest what reports of conflicts name.
const keptFeatures = new Set(
  (
    "CMP CMPRF CMPL CMPO AIRB AIRP AIRF AIRH MILB INSM BP BDGB BRDR CTRB DAM HSP HSPC MN MNO OILF OILR OILW PS PSN FT PRN RFC PRT HBR " +
    "ISL ISLS MT MTS PASS VAL PEN PLN DSRT STM LK RSV CNL GULF SEA STRT RGN AREA CTRF MSQE MNSTY SCH UNIV PRK"
  ).split(" "),
);
const leftOut = new Set([
  "PPLH",
  "PPLQ",
  "PPLW",
  "PPLCH",
  "ADM1H",
  "ADM2H",
  "ADM3H",
  "ADM4H",
  "ADMDH",
  "PCLH",
]);

interface Kind {
  readonly kind: string;
  readonly precision: Precision;
}

const kindByFeature: Readonly<Record<string, Kind>> = {
  ADM1: { kind: "admin1", precision: "admin1" },
  ADM2: { kind: "admin2", precision: "admin2" },
  ADM3: { kind: "admin2", precision: "admin2" },
  STM: { kind: "river", precision: "region" },
};
const kindByClass: Readonly<Record<string, Kind>> = {
  P: { kind: "settlement", precision: "settlement" },
  A: { kind: "admin2", precision: "admin2" },
  H: { kind: "region", precision: "region" },
  L: { kind: "region", precision: "region" },
  T: { kind: "region", precision: "region" },
  S: { kind: "site", precision: "point" },
};

function isKept(featureClass: string, feature: string): boolean {
  if (leftOut.has(feature)) return false;
  return featureClass === "P" || featureClass === "A" || keptFeatures.has(feature);
}

function kindOf(featureClass: string, feature: string): Kind {
  if (feature.startsWith("CMP")) return { kind: "camp", precision: "point" };
  return (
    kindByFeature[feature] ?? kindByClass[featureClass] ?? { kind: "site", precision: "point" }
  );
}

function namesOf(main: string, ascii: string, alternates: string): string[] {
  const names = [main, ascii, ...alternates.split(",")].map((name) =>
    name.replaceAll("|", " ").trim(),
  );
  return [...new Set(names)].filter((name) => name.length > 1 && !name.startsWith("http"));
}

function rowOf(line: string): string | null {
  const cells = line.split("\t");
  const at = (column: number): string => cells[column] ?? "";
  const [featureClass, feature, country] = [at(6), at(7), at(8)];
  const [latitude, longitude] = [Number(at(4)), Number(at(5))];
  if (cells.length < 15 || Number.isNaN(latitude + longitude))
    throw new Error("not a GeoNames line");
  if (!isKept(featureClass, feature)) return null;
  const { kind, precision } = kindOf(featureClass, feature);
  const names = namesOf(at(1), at(2), at(3));
  const [name = ""] = names;
  const admin1Code = at(10) === "" ? null : `${country}.${at(10)}`;
  const place = { longitude, latitude, precision, population: Number(at(14)) || 0, feature };
  const entry = {
    id: `gn:${at(0)}`,
    name,
    kind,
    countryCode: country || null,
    admin1Code,
    ...place,
  };
  return writeTableLine({ entry, names }, "GeoNames, CC BY 4.0");
}

/**
 * Turns lines of a GeoNames dump (`XX.txt`, `allCountries.txt`: 19 columns, tabs between) into lines of a gazetteer
 * table, one at a time: populated places, units, and such sites as camps, air bases, border posts, dams and hospitals.
 *
 * @param lines - of the file, in any order
 * @returns lines for a `.tsv` file to give to `loadGazetteer`; historical and abandoned places are left out
 * @throws Error naming the line that is not of the form
 */
export async function* importGeoNames(
  lines: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<string> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    let row: string | null;
    try {
      row = rowOf(line);
    } catch (cause) {
      throw new Error(`Line ${number} is not of the GeoNames form (19 columns, tabs between).`, {
        cause,
      });
    }
    if (row !== null) yield row;
  }
}
