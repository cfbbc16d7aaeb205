import { geoBounds, geoCentroid, geoMercator, geoNaturalEarth1, geoPath } from "d3-geo";
import type { GeoProjection } from "d3-geo";
import type { Boundaries, Outline } from "./boundaries.ts";
import type { MapMark } from "./marks.ts";

/** A map as paths and points of an SVG picture. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  readonly areas: readonly { mark: MapMark; path: string; x: number; y: number }[];
  readonly dots: readonly { mark: MapMark; x: number; y: number; radius: number }[];
}

/** Of a picture, in user units. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** West, south, east, north, in degrees. */
type Box = readonly [number, number, number, number];

const inset = 14;
/** A map never shows less than this many degrees: one town alone would stand on empty ground. */
const leastSpan = 3.5;
/** Wider than this, the whole world is shown. */
const widestSpan = 110;

function outlineOf(boundaries: Boundaries, mark: MapMark): Outline | null {
  const { admin1Code, countryCode, shape } = mark.place;
  if (shape !== "area") return null;
  if (admin1Code !== null) return boundaries.admin1(admin1Code) ?? null;
  return boundaries.country(countryCode ?? "") ?? null;
}

const knownBoxes = new WeakMap<Outline, Box>();

/** The box around an outline, found once; one that crosses the antimeridian has its west beyond its east. */
function boxAround(outline: Outline): Box {
  const known = knownBoxes.get(outline);
  if (known !== undefined) return known;
  const [[west, south], [east, north]] = geoBounds(outline);
  const box: Box = [west, south, east, north];
  knownBoxes.set(outline, box);
  return box;
}

function isNear(outline: Outline, seen: Box | null): boolean {
  if (seen === null) return true;
  const [west, south, east, north] = boxAround(outline);
  return west > east || (west < seen[2] && east > seen[0] && south < seen[3] && north > seen[1]);
}

function boxOf(mark: MapMark, outline: Outline | null): Box | null {
  if (outline !== null) return boxAround(outline);
  const { longitude, latitude } = mark.place;
  return longitude === null || latitude === null
    ? null
    : [longitude, latitude, longitude, latitude];
}

function union(boxes: readonly Box[]): Box | null {
  const [first, ...rest] = boxes;
  if (first === undefined) return null;
  return rest.reduce<Box>(
    (a, b) => [
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[2], b[2]),
      Math.max(a[3], b[3]),
    ],
    first,
  );
}

function widened([west, south, east, north]: Box): Box {
  const padX = Math.max((leastSpan - (east - west)) / 2, (east - west) * 0.35);
  const padY = Math.max((leastSpan - (north - south)) / 2, (north - south) * 0.35);
  return [west - padX, Math.max(-80, south - padY), east + padX, Math.min(80, north + padY)];
}

/** What a map over some boxes shows at least; null for the whole world. */
function viewOf(boxes: readonly Box[]): Box | null {
  const box = union(boxes);
  return box === null || box[0] > box[2] || box[2] - box[0] > widestSpan ? null : widened(box);
}

function projectionFor(box: Box | null, { width, height }: Size): GeoProjection {
  const extent: [[number, number], [number, number]] = [
    [inset, inset],
    [width - inset, height - inset],
  ];
  if (box === null) return geoNaturalEarth1().fitExtent(extent, { type: "Sphere" });
  const [west, south, east, north] = box;
  const corners: [number, number][] = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ];
  return geoMercator()
    .rotate([-(west + east) / 2, 0])
    .fitExtent(extent, { type: "MultiPoint", coordinates: corners })
    .clipExtent([
      [-1, -1],
      [width + 1, height + 1],
    ]);
}

/** What a picture shows, its corners read back into degrees. */
function seenBy(projection: GeoProjection, { width, height }: Size): Box | null {
  const low = projection.invert?.([0, height]) ?? null;
  const high = projection.invert?.([width, 0]) ?? null;
  if (low === null || high === null || low[0] > high[0]) return null;
  return [low[0], low[1], high[0], high[1]];
}

const drawn = new WeakMap<Boundaries, Map<string, Drawing>>();
/** How many maps are remembered: outlines take tens of milliseconds to project. */
const mostDrawn = 300;

/** Draws marks on the outlines around them: coarse places as areas, settlements as dots. Remembers what it drew. */
export function drawMap(boundaries: Boundaries, marks: readonly MapMark[], size: Size): Drawing {
  const known = drawn.get(boundaries) ?? new Map<string, Drawing>();
  drawn.set(boundaries, known);
  const key = JSON.stringify([size, marks]);
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= mostDrawn) known.clear();
  const drawing = draw(boundaries, marks, size);
  known.set(key, drawing);
  return drawing;
}

function draw(boundaries: Boundaries, marks: readonly MapMark[], size: Size): Drawing {
  const { width, height } = size;
  const placed = marks.map((mark) => ({ mark, outline: outlineOf(boundaries, mark) }));
  // A whole country among towns would make the towns too small to tell apart: the map keeps to the towns.
  const fine = placed.filter(
    ({ mark }) => mark.place.admin1Code !== null || mark.place.shape === "dot",
  );
  const boxes = (fine.length > 0 ? fine : placed)
    .map(({ mark, outline }) => boxOf(mark, outline))
    .filter((box) => box !== null);
  const view = viewOf(boxes);
  const projection = projectionFor(view, size);
  const path = geoPath(projection).digits(1);
  const seen = view === null ? null : seenBy(projection, size);
  const near = [...new Set(marks.map(({ place }) => place.countryCode ?? ""))];
  const join = (outlines: readonly Outline[]): string =>
    outlines.map((outline) => path(outline) ?? "").join("");
  return {
    width,
    height,
    land: join(boundaries.countries.features.filter((outline) => isNear(outline, seen))),
    borders: join(
      near
        .flatMap((code) => boundaries.provincesOf?.(code) ?? [])
        .filter((outline) => isNear(outline, seen)),
    ),
    areas: placed.flatMap(({ mark, outline }) => {
      if (outline === null) return [];
      const centre = path.centroid(outline);
      const [x, y] = Number.isFinite(centre[0])
        ? centre
        : (projection(geoCentroid(outline)) ?? centre);
      return [{ mark, path: path(outline) ?? "", x, y }];
    }),
    dots: placed.flatMap(({ mark }) => {
      const { longitude, latitude, shape } = mark.place;
      const point =
        shape === "dot" && longitude !== null && latitude !== null
          ? projection([longitude, latitude])
          : null;
      if (point === null) return [];
      return [{ mark, x: point[0], y: point[1], radius: 4.5 + 2 * Math.sqrt(mark.count - 1) }];
    }),
  };
}
