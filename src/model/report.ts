import { z } from "zod";
import { spanSchema } from "./span.ts";

/** What sort of page furniture a set-aside span is. */
export const furnitureKinds = [
  "reply-form",
  "navigation",
  "share",
  "cookie-note",
  "newsletter",
  "related",
  "caption",
  "byline",
  "advertisement",
  "other",
] as const;

/** Who may see a report: everybody, or those who work on it until a reviewer releases it. */
export const visibilities = ["public", "restricted"] as const;
/** Who may see a report. */
export type Visibility = (typeof visibilities)[number];

/** A piece of a web page that is not its article. */
export const leftOutSchema = z.object({
  kind: z.enum(furnitureKinds),
  /** Its words, a line for each box; of a long one the beginning. */
  text: z.string(),
  /** Where it stands, in UTF-16 code units of the raw bytes as decoded. */
  raw: spanSchema,
});
/** A piece of a web page that is not its article. */
export type LeftOut = z.infer<typeof leftOutSchema>;

/** One document that says something happened. */
export const reportSchema = z.object({
  /** From the content: equal bytes, source and address give an equal id. */
  id: z.string(),
  title: z.string().nullable(),
  /** ISO 639-1; null when it could not be told. */
  language: z.string().nullable(),
  /** ISO instant or day as given; null when unknown, and then relative times stay unresolved. */
  publishedAt: z.string().nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  text: z.string(),
  /** Left out, it is public. Nothing of a restricted report leaves by pages, feeds or exports before it is released. */
  visibility: z.enum(visibilities).optional(),
  /** Page furniture: kept in the text, never read. */
  setAside: z.array(z.object({ span: spanSchema, kind: z.enum(furnitureKinds) })),
  /** Furniture of a web page that is not in the text; left out where there is none. */
  leftOut: z.array(leftOutSchema).optional(),
});
/** One document that says something happened. */
export type Report = z.infer<typeof reportSchema>;
