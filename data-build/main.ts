import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readAdminUnits } from "./admin.ts";
import { buildBoundaries } from "./boundaries.ts";
import { encodePlaces } from "./encode.ts";
import { readCities500, readCitiesJson } from "./geonames.ts";

/** Makes data/gazetteer/places.br from the packages installed under `packages`. */
function buildPlaces(packages: string): void {
  const cities = readCities500(packages);
  const more = readCitiesJson(packages, cities);
  const units = readAdminUnits(packages, [...cities, ...more]);
  const rows = [...cities, ...more, ...units];
  const file = encodePlaces(rows, "GeoNames and Natural Earth");
  mkdirSync("data/gazetteer", { recursive: true });
  writeFileSync("data/gazetteer/places.br", file);
  console.log(`places.br: ${rows.length} entries, ${(file.length / 1e6).toFixed(2)} MB`);
}

/** Makes data/boundaries/outlines.topo.json.br. */
function buildOutlines(packages: string): void {
  const file = buildBoundaries(packages, "30%");
  mkdirSync("data/boundaries", { recursive: true });
  writeFileSync("data/boundaries/outlines.topo.json.br", file);
  console.log(`outlines.topo.json.br: ${(file.length / 1e6).toFixed(2)} MB`);
}

/** Runs the build; see docs/decisions/0012-places.md. */
export function main([packages = "node_modules", what = "all"]: readonly string[]): void {
  const folder = path.resolve(packages);
  if (what === "all" || what === "places") buildPlaces(folder);
  if (what === "all" || what === "boundaries") buildOutlines(folder);
}
