import type { Coding, Incident, Place, Time } from "../model/index.ts";
import { cellOf, dayBeside, FAR_AHEAD, firstDay, lastDay } from "./dates.ts";
import type { Queryable } from "./sql.ts";

/** How many days apart two tellings of one happening may date it and still be compared. */
const REACH_DAYS = 10;
/** What lasts longer is no single happening: only aggregates are compared with it. */
const SINGLE_DAYS = 31;

interface Range {
  readonly from: string;
  readonly to: string;
  readonly is_long: boolean;
}

interface Ground {
  /** One-degree squares, each place's own and those around it. */
  readonly cells: readonly number[];
  readonly placeIds: readonly string[];
  readonly names: readonly string[];
  readonly countries: readonly string[];
  /** Countries of places that may hold others: provinces, countries, regions. */
  readonly wideCountries: readonly string[];
}

const wide: ReadonlySet<Place["precision"]> = new Set(["admin1", "country", "region"]);

function cellsAround({ longitude, latitude }: Place): number[] {
  if (longitude === null || latitude === null) return [];
  return [-1, 0, 1].flatMap((north) =>
    [-1, 0, 1].map((east) => {
      const beside = ((longitude + east + 540) % 360) - 180;
      return cellOf(beside, Math.min(89.9, Math.max(-90, latitude + north)));
    }),
  );
}

function groundOf(places: readonly Place[]): Ground {
  const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
  const countriesOf = (some: readonly Place[]): string[] =>
    unique(some.flatMap((place) => place.countryCode ?? []));
  return {
    cells: unique(places.flatMap(cellsAround)),
    placeIds: unique(places.flatMap((place) => place.placeId ?? [])),
    names: unique(places.map((place) => place.name.toLowerCase())),
    countries: countriesOf(places),
    wideCountries: countriesOf(places.filter((place) => wide.has(place.precision))),
  };
}

function rangeOf(time: Time | null, publishedAt: string | null): Range[] {
  if (time === null || time.basis === "unresolved") return [];
  const first = firstDay(time.start) ?? firstDay(time.end);
  if (first === null) return [];
  const isOpen = time.end === null && time.relation === "since";
  const open = lastDay(publishedAt) ?? FAR_AHEAD;
  const last = isOpen ? open : (lastDay(time.end) ?? lastDay(time.start) ?? first);
  const isLong = last > dayBeside(first, SINGLE_DAYS);
  const to = last === FAR_AHEAD ? last : dayBeside(last, REACH_DAYS);
  return [{ from: dayBeside(first, -REACH_DAYS), to, is_long: isLong }];
}

function rangesOf({ events, figures, report }: Coding): Range[] {
  const times = [
    ...events.map((event) => event.time),
    ...figures.map((figure) => figure.countedOver),
  ];
  return times.flatMap((time) => rangeOf(time, report.publishedAt));
}

/**
 * Gives the incidents that a coding's events and figures may belong to: near one of its places (aggregates: in one of
 * its countries) and near one of its times; and those that some reports, itself or its earlier version, are linked to. First held first.
 */
export async function incidentsNear(
  on: Queryable,
  collectionId: string,
  { coding, reportIds }: { coding: Coding; reportIds: readonly string[] },
): Promise<Incident[]> {
  const ranges = rangesOf(coding);
  const places = [...coding.events, ...coding.figures].flatMap((item) => item.places);
  const ground = groundOf(places);
  const earliest = ranges.map((range) => range.from).sort()[0] ?? FAR_AHEAD;
  const { rows } = await on.query<{ content: Incident }>(
    `with near as (
       select i.incident_id from incidents i
       where i.collection_id = $1 and i.last_on >= $2::date
         and (i.cell = any($3) or i.place_id = any($4) or i.place_name = any($5)
           or (i.shape = 'aggregate' and i.country_code = any($6)) or i.country_code = any($7))
         and exists (
           select from jsonb_to_recordset($8::jsonb) as range ("from" date, "to" date, is_long boolean)
           where coalesce(i.start_on, i.end_on, '0001-01-01') <= range."to" and i.last_on >= range."from"
             and (i.shape = 'aggregate' or not range.is_long))
       union
       select l.incident_id from links l
       where l.collection_id = $1 and l.report_id = any($9) and l.undone_at is null)
     select i.content from incidents i
     where i.collection_id = $1 and i.incident_id in (select incident_id from near) order by i.number`,
    [
      ...[collectionId, earliest, ground.cells, ground.placeIds, ground.names],
      ...[ground.countries, ground.wideCountries, JSON.stringify(ranges), reportIds],
    ],
  );
  return rows.map((row) => row.content);
}
