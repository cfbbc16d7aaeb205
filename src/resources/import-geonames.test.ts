import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { shippedDataFolder } from "./data-folder.ts";
import { importGeoNames } from "./import-geonames.ts";
import { loadGazetteer } from "./load-gazetteer.ts";

function geoNamesLine(cells: Record<number, string>): string {
  return Array.from({ length: 19 }, (_, at) => cells[at] ?? "").join("\t");
}

const village = geoNamesLine({
  0: "172946",
  1: "Ḩazzānū",
  2: "Hazzanu",
  3: "Hazano,Hazanu,حزانو",
  4: "36.10",
  5: "36.75",
  6: "P",
  7: "PPL",
  8: "SY",
  10: "12",
  14: "9000",
});
const camp = geoNamesLine({
  0: "1",
  1: "Tent Camp",
  4: "36",
  5: "37",
  6: "S",
  7: "CMPRF",
  8: "SY",
});
const ruin = geoNamesLine({ 0: "2", 1: "Old Ruin", 4: "36", 5: "37", 6: "P", 7: "PPLH", 8: "SY" });
const hotel = geoNamesLine({
  0: "3",
  1: "Grand Hotel",
  4: "36",
  5: "37",
  6: "S",
  7: "HTL",
  8: "SY",
});

async function importAll(lines: string[]): Promise<string[]> {
  const rows: string[] = [];
  for await (const row of importGeoNames(lines)) rows.push(row);
  return rows;
}

it("keeps places, units and sites of conflicts, and leaves ruins and hotels out", async () => {
  const rows = await importAll([village, camp, ruin, "", hotel]);
  expect(rows.map((row) => row.split("\t").slice(0, 4).join(" "))).toEqual([
    "gn:172946 Ḩazzānū|Hazzanu|Hazano|Hazanu|حزانو settlement settlement",
    "gn:1 Tent Camp camp point",
  ]);
});

it("makes a table from which the gazetteer answers with the imported place", async () => {
  const table = path.join(mkdtempSync(path.join(tmpdir(), "vigil-gazetteer-")), "SY.tsv");
  writeFileSync(table, (await importAll([village, camp])).join("\n"));
  const gazetteer = loadGazetteer(path.join(shippedDataFolder(), "gazetteer"), [table]);
  expect(gazetteer.find("Hazano")[0]?.entry).toMatchObject({
    id: "gn:172946",
    admin1Code: "SY.12",
    population: 9000,
  });
  expect(gazetteer.byId("gn:1")?.kind).toBe("camp");
});

it("says which line is not of the form", async () => {
  await expect(importAll([village, "not a line"])).rejects.toThrow(
    "Line 2 is not of the GeoNames form",
  );
});
