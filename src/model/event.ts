import { z } from "zod";
import { attributionSchema } from "./attribution.ts";
import { mentionSchema } from "./mention.ts";
import { modalities } from "./modality.ts";
import { placeSchema } from "./place.ts";
import { spanSchema } from "./span.ts";
import { timeSchema } from "./time.ts";

/** The sixteen event types of PLOVER 2.0. */
export const eventTypes = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;
/** One of the sixteen event types of PLOVER 2.0. */
export type EventType = (typeof eventTypes)[number];

/** What actors do in an event, as the text says; a role accuses nobody. */
export const rolesSchema = z.object({
  initiator: z.array(mentionSchema),
  supporter: z.array(mentionSchema),
  target: z.array(mentionSchema),
  affected: z.array(mentionSchema),
});
/** What actors do in an event, as the text says. */
export type Roles = z.infer<typeof rolesSchema>;

/** One occurrence as one report tells it. */
export const codedEventSchema = z.object({
  /** e1, e2 … in text order. */
  id: z.string(),
  type: z.enum(eventTypes),
  /** The codebook's finer kind; null when none is stated. */
  mode: z.string().nullable(),
  contexts: z.array(z.string()),
  trigger: spanSchema,
  /** One per telling: the smallest clause with the trigger and its arguments. */
  spans: z.array(spanSchema).min(1),
  roles: rolesSchema,
  /** The weapon or means, in the report's words; `kind` is the codebook's class of weapon, null for other means. */
  instrument: z
    .object({ text: z.string(), span: spanSchema, kind: z.string().nullable() })
    .nullable(),
  places: z.array(placeSchema),
  time: timeSchema.nullable(),
  modality: z.enum(modalities),
  /** What a denial denies; null when the event denies nothing. */
  denies: z.enum(["occurrence", "responsibility", "harm", "status", "figure"]).nullable(),
  /** Ids of the events, figures and conditions that a denial, demand or accusation is about. */
  about: z.array(z.string()),
  attribution: attributionSchema,
  /** Ids of the figures that belong to it. */
  figures: z.array(z.string()),
  /** 0 to 1, the machine's only. */
  confidence: z.number().min(0).max(1),
});
/** One occurrence as one report tells it. */
export type CodedEvent = z.infer<typeof codedEventSchema>;
