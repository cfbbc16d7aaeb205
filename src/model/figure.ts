import { z } from "zod";
import { attributionSchema } from "./attribution.ts";
import { mentionSchema } from "./mention.ts";
import { modalities } from "./modality.ts";
import { placeSchema } from "./place.ts";
import { spanSchema } from "./span.ts";
import { timeSchema } from "./time.ts";

/** What a figure counts; none is ever read as another. */
export const figureKinds = [
  "killed",
  "injured",
  "killed-or-injured",
  "missing",
  "dead-or-missing",
  "bodies-found",
  "neutralised",
  "detained",
  "abducted",
  "released",
  "displaced",
  "evacuated",
  "returned",
  "besieged",
  "in-need",
  "aid-recipients",
  "population",
  "area-taken",
  "share-controlled",
  "strikes",
  "destroyed",
] as const;
/** What a figure counts. */
export type FigureKind = (typeof figureKinds)[number];

/** Causes of death and injury. @source SDG indicator 16.1.2, minimum breakdown */
export const causes = [
  "heavy-weapons",
  "planted-explosives",
  "small-arms",
  "incendiary",
  "cbrn",
  "electromagnetic",
  "less-lethal",
  "denial-of-objects",
  "accident",
  "other",
  "unknown",
] as const;

/** How people were displaced, or what became of their homes: a finer kind of `displaced`, `evacuated` and `destroyed`. */
export const manners = [
  "displaced",
  "fled",
  "evacuated",
  "relocated",
  "sheltered",
  "in-camp",
  "homeless",
  "destroyed",
  "partly-destroyed",
  "uninhabitable",
] as const;
/** How people were displaced, or what became of their homes. */
export type Manner = (typeof manners)[number];

/** Whom a figure counts, in the report's words, with what is said of them. */
export const countedSchema = z.object({
  text: z.string(),
  status: z.enum([
    "civilian",
    "other-protected",
    "armed-forces",
    "direct-participant",
    "mixed",
    "unknown",
  ]),
  /** Who says that status; null when the report itself does or nobody. */
  statusBy: mentionSchema.nullable(),
  sex: z.enum(["man", "woman", "mixed", "unknown"]),
  age: z.enum(["adult", "child", "mixed", "unknown"]),
  /** journalist, medical, aid-worker … */
  roles: z.array(z.string()),
  join: z.enum(["single", "union"]),
});
/** Whom a figure counts, in the report's words, with what is said of them. */
export type Counted = z.infer<typeof countedSchema>;

/** A number that one origin claims. */
export const figureSchema = z.object({
  /** f1, f2 … in text order. */
  id: z.string(),
  kind: z.enum(figureKinds),
  /** How they were displaced or what became of homes, with the word that says so; null for other kinds. */
  manner: z.object({ value: z.enum(manners), text: z.string(), span: spanSchema }).nullable(),
  of: countedSchema,
  measure: z.enum(["total", "increment", "reduction"]),
  low: z.number().nullable(),
  best: z.number().nullable(),
  high: z.number().nullable(),
  /** "more than", "nearly": the bound itself is excluded. */
  strict: z.boolean(),
  approximate: z.boolean(),
  /** people, households, families (never converted), km2, percent, buildings … */
  unit: z.string(),
  /** The number's words, "more than 40,000 people". */
  words: z.string(),
  /** The rule that gave a vague plural its low, "dozens=24"; null for stated numbers. */
  rule: z.string().nullable(),
  scope: z.enum(["incident", "period", "cumulative", "stock"]),
  /** What span of time the number covers. */
  countedOver: timeSchema.nullable(),
  /** When its origin gave it. */
  asOf: timeSchema.nullable(),
  places: z.array(placeSchema),
  /** Who did it to them or who holds it, where the words say so. */
  actor: mentionSchema.nullable(),
  modality: z.enum(modalities),
  causation: z.enum(["direct", "indirect", "unknown"]),
  cause: z.enum(causes),
  relations: z.array(
    z.object({
      kind: z.enum(["part-of", "in-addition-to", "revises", "restates"]),
      figureId: z.string(),
    }),
  ),
  attribution: attributionSchema,
  eventId: z.string().nullable(),
  span: spanSchema,
});
/** A number that one origin claims. */
export type Figure = z.infer<typeof figureSchema>;
