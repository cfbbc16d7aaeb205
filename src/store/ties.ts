import type { Link, Report, Tie } from "../model/index.ts";
import { sha256 } from "./canonical.ts";
import { linksOfReports, originColumn } from "./links.ts";
import { insertRows, type Queryable } from "./sql.ts";

/** Most held reports that a new one is compared with, word for word. */
const mostAlike = 20;
/** Of a longer text the beginning is compared. */
const comparedLength = 200_000;

/** By what a report is found among those held. */
export interface Traits {
  /** Whole numbers of 32 bits; two texts that share much share some. */
  readonly sketch: readonly number[];
  readonly names: readonly { readonly basis: "id" | "address"; readonly name: string }[];
  /** Names by which another may say that it translates it. */
  readonly originals: readonly string[];
  /** Names that what it translates may have. */
  readonly translated: readonly string[];
}

/** A held report, as a new one is compared with it; of a long text the beginning. */
export interface HeldReport {
  readonly id: string;
  /** The report whose text it is, by its ties. */
  readonly originId: string;
  readonly text: string;
  readonly setAside: Report["setAside"];
}

/** The latest version of a document that bears one of a report's names. */
export interface Namesake extends HeldReport {
  readonly basis: "id" | "address";
  /** 1, 2, 3 … */
  readonly number: number;
  readonly firstId: string;
}

interface HeldRow {
  readonly report_id: string;
  readonly origin_id: string;
  readonly text: string;
  readonly set_aside: Report["setAside"];
}

/** A name's key: names may be longer than an index takes. */
function keyOf(name: string): string {
  return sha256(name).slice(0, 32);
}

const originalKey = (name: string): string => keyOf(`original ${name}`);
const translatesKey = (name: string): string => keyOf(`translates ${name}`);

function heldOf(row: HeldRow): HeldReport {
  return {
    id: row.report_id,
    originId: row.origin_id,
    text: row.text,
    setAside: row.set_aside,
  };
}

const heldColumns = `r.report_id, left(r.text, ${comparedLength}) as text, r.set_aside, ${originColumn}`;

async function alikeTo(
  on: Queryable,
  collectionId: string,
  { except, sketch }: { except: string; sketch: readonly number[] },
): Promise<HeldReport[]> {
  if (sketch.length === 0) return [];
  const { rows } = await on.query<HeldRow>(
    `select ${heldColumns} from (
       select s.collection_id, s.report_id,
         (select count(*) from unnest(s.keys) key where key = any($2::int[])) as shared
       from sketches s where s.collection_id = $1 and s.keys && $2::int[] and s.report_id <> $3
       order by shared desc, s.report_id limit $4) a
     join reports r using (collection_id, report_id)
     order by a.shared desc, r.recorded_at, r.report_id`,
    [collectionId, sketch, except, mostAlike],
  );
  return rows.map(heldOf);
}

interface NamesakeRow extends HeldRow {
  readonly key: string;
  readonly number: number;
  readonly first_id: string;
}

/** Gives the latest version of each document that bears one of the names, by their order. */
async function namesakesOf(
  on: Queryable,
  collectionId: string,
  { keys, except }: { keys: readonly string[]; except: string },
): Promise<NamesakeRow[]> {
  if (keys.length === 0) return [];
  const { rows } = await on.query<NamesakeRow>(
    `select * from (
       select distinct on (first_id) k.key, ${heldColumns}, r.recorded_at,
         coalesce((v.content->>'number')::int, 1) as number, coalesce(v.original_id, r.report_id) as first_id
       from report_keys k join reports r using (collection_id, report_id)
       left join ties v on v.collection_id = r.collection_id and v.report_id = r.report_id and v.kind = 'version'
       where k.collection_id = $1 and k.key = any($2) and k.report_id <> $3
       order by first_id, number desc, r.recorded_at desc, r.report_id) latest
     order by array_position($2, key), recorded_at desc, report_id`,
    [collectionId, keys, except],
  );
  return rows;
}

/** What is held that a report may be a copy, a later version or a translation of. */
export interface Kin {
  readonly alike: readonly HeldReport[];
  readonly namesakes: readonly Namesake[];
  readonly translated: HeldReport | null;
  /** Ids of reports that say they translate it and were tied to nothing yet. */
  readonly translators: readonly string[];
  /** Standing links of its own and of its namesakes. */
  readonly links: readonly Link[];
  /** What it was found to be tied to when it was recorded; null when it is new. */
  readonly own: readonly Tie[] | null;
}

/** Gives the reports that say they translate one of some names, and are tied to no original yet. */
async function translatorsOf(
  on: Queryable,
  collectionId: string,
  { originals, except }: { originals: readonly string[]; except: string },
): Promise<string[]> {
  if (originals.length === 0) return [];
  const { rows } = await on.query<{ report_id: string }>(
    `select distinct k.report_id from report_keys k
     where k.collection_id = $1 and k.key = any($2) and k.report_id <> $3 and not exists (
       select from ties t where t.collection_id = k.collection_id and t.report_id = k.report_id and t.kind = 'translation')
     order by k.report_id`,
    [collectionId, originals.map(translatesKey), except],
  );
  return rows.map((row) => row.report_id);
}

/** Gives what a report is of others, in the order found; null when there is no such report. */
async function ownTies(
  on: Queryable,
  collectionId: string,
  reportId: string,
): Promise<Tie[] | null> {
  const { rows } = await on.query<{ ties: Tie[] }>(
    `select coalesce((
       select jsonb_agg(content order by recorded_at, array_position(array['version', 'translation', 'copy'], kind),
         (content->>'containment')::float8 desc, original_id)
       from ties t where t.collection_id = r.collection_id and t.report_id = r.report_id), '[]') as ties
     from reports r where r.collection_id = $1 and r.report_id = $2`,
    [collectionId, reportId],
  );
  return rows[0]?.ties ?? null;
}

/** Gives what is held that a report may be tied to, by its traits. */
export async function kinOf(
  on: Queryable,
  collectionId: string,
  { reportId: except, traits }: { reportId: string; traits: Traits },
): Promise<Kin> {
  const alike = await alikeTo(on, collectionId, { except, sketch: traits.sketch });
  const names = new Map(traits.names.map(({ basis, name }) => [keyOf(name), basis]));
  const named = await namesakesOf(on, collectionId, { except, keys: [...names.keys()] });
  const namesakes = named.map((row) => ({
    ...heldOf(row),
    basis: names.get(row.key) ?? ("address" as const),
    number: row.number,
    firstId: row.first_id,
  }));
  const keys = traits.translated.flatMap((name) => [keyOf(name), originalKey(name)]);
  const [translated] = await namesakesOf(on, collectionId, { except, keys });
  const own = [except, ...namesakes.map(({ id }) => id)];
  return {
    alike,
    namesakes,
    translated: translated === undefined ? null : heldOf(translated),
    translators: await translatorsOf(on, collectionId, { except, originals: traits.originals }),
    links: await linksOfReports(on, collectionId, own),
    own: await ownTies(on, collectionId, except),
  };
}

/** Keeps the traits of a report that is new, by which later ones find it. */
export async function insertTraits(
  on: Queryable,
  { collectionId, reportId }: { collectionId: string; reportId: string },
  { sketch, names, originals, translated }: Traits,
): Promise<void> {
  const ids = { collection_id: collectionId, report_id: reportId };
  const keys = new Set([
    ...names.map(({ name }) => keyOf(name)),
    ...originals.map(originalKey),
    ...translated.map(translatesKey),
  ]);
  await insertRows(
    on,
    "report_keys",
    [...keys].map((key) => ({ ...ids, key })),
  );
  if (sketch.length > 0) await insertRows(on, "sketches", [{ ...ids, keys: sketch }]);
}

/** Keeps ties. */
export async function insertTies(
  on: Queryable,
  { collectionId, at }: { collectionId: string; at: string },
  ties: readonly Tie[],
): Promise<void> {
  const rows = ties.map((tie) => ({
    collection_id: collectionId,
    report_id: tie.reportId,
    kind: tie.kind,
    original_id: tie.originalId,
    content: tie,
    recorded_at: at,
  }));
  await insertRows(on, "ties", rows);
}

/** Gives the ties of a report, both ways: what it is of others, and what others are of it; in the order recorded. */
export async function tiesOfReport(
  on: Queryable,
  collectionId: string,
  reportId: string,
): Promise<Tie[]> {
  const { rows } = await on.query<{ content: Tie }>(
    `select content from ties where collection_id = $1 and (report_id = $2 or original_id = $2)
     order by recorded_at, report_id, kind, original_id`,
    [collectionId, reportId],
  );
  return rows.map((row) => row.content);
}
