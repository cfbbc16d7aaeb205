import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { foldKeys } from "../src/text/index.ts";
import { admin1CodeOf, readAdmin1Names, readNaturalEarth, type NaturalEarthUnit } from "./admin.ts";

/** Countries of units to which Natural Earth gives no ISO code. */
const countryByUnit: Readonly<Record<string, string>> = {
  Somaliland: "SO",
  "Northern Cyprus": "CY",
  Kosovo: "XK",
  "Western Sahara": "EH",
};

interface Outline {
  readonly properties: NaturalEarthUnit & { admin: string; geonunit: string };
  readonly geometry: unknown;
}

const key = (name: string | null): string => foldKeys(name ?? "")[1];

/** Gives the admin-1 code of a unit: its own, or that of the region or nation it is part of (France, Italy, Burkina Faso). */
function codeOf(
  unit: Outline["properties"],
  names: ReadonlyMap<string, string>,
  codeByName: ReadonlyMap<string, string>,
): string | null {
  const own = admin1CodeOf(unit, names);
  if (own !== undefined) return own;
  const country = unit.iso_a2;
  return (
    codeByName.get(`${country}|${key(unit.region)}`) ??
    codeByName.get(`${country}|${key(unit.geonunit)}`) ??
    null
  );
}

function countryOf(
  { iso_a2, admin, geonunit }: Outline["properties"],
  code: string | null,
): string {
  if (code !== null) return code.slice(0, 2);
  if (/^[A-Z]{2}$/.test(iso_a2)) return iso_a2;
  return countryByUnit[geonunit] ?? countryByUnit[admin] ?? "";
}

function readOutlines(
  packages: string,
): { properties: Record<string, string>; geometry: unknown }[] {
  const names = readAdmin1Names(packages);
  const codeByName = new Map(
    [...names].map(([code, name]) => [
      `${code.slice(0, 2)}|${key(name.replace(/ Region$/, ""))}`,
      code,
    ]),
  );
  return (readNaturalEarth(packages) as Outline[]).map(({ properties, geometry }) => {
    const code = codeOf(properties, names, codeByName);
    const country = countryOf(properties, code);
    return {
      type: "Feature",
      properties: { code: code ?? properties.iso_3166_2, country },
      geometry,
    };
  });
}

/** Makes data/boundaries/outlines.topo.json.br: units merged by code, countries merged from them, simplified together. */
export function buildBoundaries(packages: string, percent: string): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), "vigil-boundaries-"));
  const input = path.join(folder, "admin1.json");
  const output = path.join(folder, "outlines.json");
  writeFileSync(
    input,
    JSON.stringify({ type: "FeatureCollection", features: readOutlines(packages) }),
  );
  const mapshaper = path.join(packages, "mapshaper/bin/mapshaper");
  const steps = `-simplify weighted ${percent} keep-shapes -dissolve code copy-fields=country -rename-layers admin1 -dissolve country + name=countries -o target=admin1,countries format=topojson quantization=50000`;
  execFileSync(
    process.execPath,
    ["--max-old-space-size=4000", mapshaper, input, ...steps.split(" "), output],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  const raw = readFileSync(output);
  return brotliCompressSync(raw, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}
