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
const leastSpan = 3;
/** Wider than this, the whole world is shown. */
const widestSpan = 110;

function outlineOf(boundaries: Boundaries, mark: MapMark): Outline | null {
  const { admin1Code, countryCode, shape } = mark.place;
  if (shape !== "area") return null;
  const province = boundaries.provinces.find(({ code }) => code === admin1Code);
  const country = boundaries.countries.find(({ code }) => code === countryCode);
  return province?.outline ?? (admin1Code === null ? (country?.outline ?? null) : null);
}

function boxOf(mark: MapMark, outline: Outline | null): Box | null {
  if (outline !== null) {
    const [[west, south], [east, north]] = geoBounds(outline);
    return [west, south, east, north];
  }
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

function projectionFor(box: Box | null, width: number, height: number): GeoProjection {
  const extent: [[number, number], [number, number]] = [
    [inset, inset],
    [width - inset, height - inset],
  ];
  if (box === null || box[2] - box[0] > widestSpan)
    return geoNaturalEarth1().fitExtent(extent, { type: "Sphere" });
  const [west, south, east, north] = widened(box);
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

/** Draws marks on the outlines around them: coarse places as areas, settlements as dots. */
export function drawMap(boundaries: Boundaries, marks: readonly MapMark[], size: Size): Drawing {
  const { width, height } = size;
  const placed = marks.map((mark) => ({ mark, outline: outlineOf(boundaries, mark) }));
  const boxes = placed
    .map(({ mark, outline }) => boxOf(mark, outline))
    .filter((box) => box !== null);
  const projection = projectionFor(union(boxes), width, height);
  const path = geoPath(projection).digits(1);
  const near = new Set(marks.map(({ place }) => place.countryCode));
  const join = (outlines: readonly Outline[]): string =>
    outlines.map((outline) => path(outline) ?? "").join("");
  return {
    width,
    height,
    land: join(boundaries.countries.map(({ outline }) => outline)),
    borders: join(
      boundaries.provinces
        .filter(({ countryCode }) => near.has(countryCode))
        .map(({ outline }) => outline),
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
