import { z } from "zod";
import { unknownMetadata, type Metadata } from "../intake/index.ts";
import { problem, visibilities, type Problem } from "../model/index.ts";

const text = z.string().max(2000).nullable().optional();

/** One line of a folder's `metadata.jsonl`. */
const fileLineSchema = z.object({
  file: z.string().min(1),
  publishedAt: text,
  source: text,
  url: text,
  title: text,
  language: text,
  translationOf: text,
  wholeText: z.boolean().optional(),
  visibility: z.enum(visibilities).optional(),
});

/** One report as a line of a `.jsonl` file or of standard input. */
const reportLineSchema = z
  .object({
    id: z.union([z.string(), z.number()]).nullable().optional(),
    text: z.string().optional(),
    html: z.string().optional(),
    publishedAt: text,
    source: text,
    url: text,
    title: text,
    language: text,
    translationOf: text,
    visibility: z.enum(visibilities).optional(),
  })
  .refine((line) => line.text !== undefined || line.html !== undefined, {
    message: 'it has neither "text" nor "html"',
  });

/** A report line with its document. */
export interface ReportLine {
  readonly content: string;
  readonly mediaType: string;
  readonly metadata: Metadata;
}

/** Reads one line of a folder's `metadata.jsonl`: which file it is of, and what it says; a problem when it is none. */
export function readFileLine(
  line: string,
  where: string,
): { file: string; metadata: Metadata } | Problem {
  const parsed = parseLine(line, fileLineSchema);
  if (typeof parsed === "string") return problem("intake/bad-metadata", `${where}: ${parsed}.`);
  const { file, ...rest } = parsed;
  return { file, metadata: metadataOf({ ...rest, id: null }) };
}

/** Reads one report line; a problem when it is not one. */
export function readReportLine(line: string, name: string): ReportLine | Problem {
  const parsed = parseLine(line, reportLineSchema);
  if (typeof parsed === "string") return problem("intake/bad-json", `${name}: ${parsed}.`);
  const { text: plain, html, id, ...rest } = parsed;
  return {
    content: html ?? plain ?? "",
    mediaType: html === undefined ? "text/plain" : "text/html",
    metadata: metadataOf({ ...rest, id: id === undefined || id === null ? null : String(id) }),
  };
}

/** Gives `under` with every value that `over` knows put in its place. */
export function overlay(under: Metadata, over: Partial<Metadata>): Metadata {
  return {
    id: over.id ?? under.id,
    publishedAt: over.publishedAt ?? under.publishedAt,
    source: over.source ?? under.source,
    url: over.url ?? under.url,
    title: over.title ?? under.title,
    language: over.language ?? under.language,
    wholeText: over.wholeText ?? under.wholeText,
    translationOf: over.translationOf ?? under.translationOf,
    ...restrictedIn(under, over),
  };
}

/** Nothing makes public what anything restricts. */
function restrictedIn(
  ...said: readonly { readonly visibility?: Metadata["visibility"] | undefined }[]
): Pick<Metadata, "visibility"> {
  return said.some(({ visibility }) => visibility === "restricted")
    ? { visibility: "restricted" }
    : {};
}

function metadataOf(line: { [Key in keyof Metadata]?: Metadata[Key] | undefined }): Metadata {
  return {
    id: line.id ?? null,
    publishedAt: line.publishedAt ?? null,
    source: line.source ?? null,
    url: line.url ?? null,
    title: line.title ?? null,
    language: line.language ?? null,
    wholeText: line.wholeText ?? unknownMetadata.wholeText,
    translationOf: line.translationOf ?? null,
    ...restrictedIn(line),
  };
}

/** Gives the line's value, or in words what is wrong with it. */
function parseLine<Value>(line: string, schema: z.ZodType<Value>): Value | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "it is not JSON";
  }
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const where = issue?.path.join(".") ?? "";
  return `${where === "" ? "" : `"${where}": `}${issue?.message ?? "it has another shape"}`;
}
