import { problem, type Problem, type Visibility } from "../../model/index.ts";
import type { Item, Metadata } from "../input.ts";
import { paragraphsOf, unstated } from "../article-draft.ts";
import type { IntakeFormat } from "./format.ts";

/** What a column may be used for. */
export const columnUses = [
  "text",
  "title",
  "id",
  "publishedAt",
  "source",
  "url",
  "language",
] as const;
/** What a column may be used for. */
export type ColumnUse = (typeof columnUses)[number];
/** Names of columns by their use; case does not matter. */
export type ColumnMap = Partial<Readonly<Record<ColumnUse, string>>>;

/** A table: CSV or TSV, a report a row. */
export const table: IntakeFormat = {
  name: "table (CSV)",
  mediaTypes: ["text/csv", "text/tab-separated-values"],
  extensions: ["csv", "tsv"],
  recognises: (head) => {
    const [first = "", second] = head.replace(/^\uFEFF/, "").split(/\r?\n/);
    if (second === undefined) return false;
    const columns = first.split(delimiterOf(first)).map(folded);
    return columns.length >= 3 && layouts.some((layout) => layout.fits(new Set(columns)));
  },
};

interface Layout {
  fits(columns: ReadonlySet<string>): boolean;
  /** Candidates by use, best first. */
  readonly columns: Partial<Readonly<Record<ColumnUse, readonly string[]>>>;
  /** Restricted where the makers' terms forbid to publish rows again. */
  readonly visibility?: Visibility;
}

const has =
  (...names: string[]) =>
  (columns: ReadonlySet<string>): boolean =>
    names.every((name) => columns.has(name));

/** @source the exports of ACLED, of UCDP GED, and of Uwazi's tables; docs/formats.md */
const layouts: readonly Layout[] = [
  {
    // ACLED
    fits: has("event_date", "sub_event_type", "actor1", "notes"),
    columns: {
      text: ["notes"],
      id: ["event_id_cnty", "data_id"],
      source: ["source"],
    },
    visibility: "restricted",
  },
  {
    // UCDP GED
    fits: has("type_of_violence", "dyad_name", "source_headline", "best"),
    columns: {
      text: ["source_headline"],
      id: ["id", "relid"],
      source: ["source_office"],
      publishedAt: ["source_date"],
    },
  },
  {
    // Uwazi
    fits: (columns) =>
      columns.has("title") &&
      columns.has("template") &&
      ["documents", "attachments", "published", "creation date"].some((name) => columns.has(name)),
    columns: {
      text: ["text", "description", "summary", "narrative", "body", "descripción", "resumen"],
      title: ["title"],
      publishedAt: ["date", "date published", "publication date", "fecha"],
      source: ["source", "author", "fuente"],
      url: ["url", "link", "source url"],
      language: ["language"],
    },
  },
  {
    // reports
    fits: (columns) =>
      ["text", "body", "content", "notes", "description"].some((name) => columns.has(name)),
    columns: {
      text: ["text", "body", "content", "notes", "description"],
      title: ["title", "headline"],
      id: ["id"],
      publishedAt: ["publishedat", "published_at", "published", "date", "pubdate"],
      source: ["source", "publisher", "outlet"],
      url: ["url", "link", "source_url"],
      language: ["language", "lang"],
    },
  },
];

/** How the columns of one table are used. */
export interface TablePlan {
  readonly columns: ColumnMap;
  readonly visibility: Visibility;
  readonly problems: readonly Problem[];
}

/**
 * Plans how a table's columns are used: as given, else by the export it is recognised as.
 *
 * @returns no text column, and a problem that says how to name one, where none is known; every unused column is named
 */
export function planTable(columns: readonly string[], given: ColumnMap): TablePlan {
  const byName = new Map(columns.map((column) => [folded(column), column]));
  const layout = layouts.find((one) => one.fits(new Set(byName.keys())));
  const used: Partial<Record<ColumnUse, string>> = {};
  for (const use of columnUses) {
    const names = given[use] === undefined ? (layout?.columns[use] ?? []) : [given[use]];
    const name = names.find((one) => byName.has(folded(one)));
    if (name !== undefined) used[use] = byName.get(folded(name)) ?? name;
  }
  return {
    columns: used,
    visibility: layout?.visibility ?? "public",
    problems: problemsOf(columns, given, used),
  };
}

function problemsOf(columns: readonly string[], given: ColumnMap, used: ColumnMap): Problem[] {
  const lacking = columnUses.flatMap((use) => {
    const wanted = given[use];
    return wanted === undefined || used[use] !== undefined ? [] : [noColumn(wanted, columns)];
  });
  if (used.text === undefined) return [...lacking, noText(columns)];
  const unmapped = columns.filter((column) => !Object.values(used).includes(column));
  return unmapped.length === 0 ? lacking : [...lacking, unused(unmapped)];
}

/** Makes an item of a row: the whole row is kept, its text and what is known of it are mapped. */
export function itemOfRow(
  row: Readonly<Record<string, string>>,
  line: number,
  plan: TablePlan,
): Item {
  const cell = (use: ColumnUse): string | null => {
    const value = row[plan.columns[use] ?? ""]?.trim() ?? "";
    return value === "" ? null : value;
  };
  const metadata: Partial<Metadata> = {
    id: cell("id"),
    // A column may hold a list of dates, one a source: then none is the report's.
    publishedAt: /[;|]/.test(cell("publishedAt") ?? "") ? null : cell("publishedAt"),
    source: cell("source"),
    url: cell("url"),
    title: cell("title"),
    language: cell("language"),
    visibility: plan.visibility,
  };
  return {
    name: `:${line}`,
    content: JSON.stringify(row),
    mediaType: "application/json",
    metadata,
    article: { ...unstated, blocks: paragraphsOf(cell("text") ?? "") },
    problems: [],
  };
}

/** Gives the character that parts the cells of a table's first line. */
export function delimiterOf(line: string): "," | "\t" | ";" | "|" {
  const marks = ["\t", ";", "|", ","] as const;
  return marks.reduce((best, mark) =>
    line.split(mark).length > line.split(best).length ? mark : best,
  );
}

function folded(column: string): string {
  return column.trim().replace(/^"|"$/g, "").toLowerCase();
}

function noColumn(wanted: string, columns: readonly string[]): Problem {
  const message = `There is no column "${wanted}"; the table has ${shown(columns)}.`;
  return problem("intake/unmapped", message);
}

function noText(columns: readonly string[]): Problem {
  const message = `No column of the table is known to hold text: name one with --column text=NAME. It has ${shown(columns)}.`;
  return problem("intake/unmapped", message);
}

function unused(columns: readonly string[]): Problem {
  const message = `Columns kept with each row and read by nothing: ${shown(columns)}.`;
  return problem("intake/unmapped", message);
}

function shown(columns: readonly string[]): string {
  return columns
    .map((column) => column.slice(0, 60))
    .join(", ")
    .slice(0, 1500);
}
