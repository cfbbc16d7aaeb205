import type { IncidentLine, ShownPlace } from "../../publishing/index.ts";

/** Something to show on a map: a place and how many incidents it stands for. */
export interface MapMark {
  readonly key: string;
  readonly place: ShownPlace;
  readonly count: number;
  readonly href: string;
  readonly title: string;
}

function keyOf(place: ShownPlace): string {
  if (place.shape === "dot") return `dot ${place.longitude ?? ""} ${place.latitude ?? ""}`;
  return `area ${place.admin1Code ?? place.countryCode ?? ""}`;
}

/** Gathers incidents by place: one mark a place; those without a place that can be drawn are left out. */
export function marksOf(lines: readonly IncidentLine[]): MapMark[] {
  const marks = new Map<string, MapMark>();
  for (const { id, place, title } of lines) {
    if (place === null || place.shape === "none") continue;
    const key = keyOf(place);
    const known = marks.get(key);
    marks.set(
      key,
      known === undefined
        ? { key, place, count: 1, href: `/incidents/${id}`, title }
        : {
            ...known,
            count: known.count + 1,
            href: "/incidents",
            title: `${known.count + 1} incidents`,
          },
    );
  }
  return [...marks.values()];
}
