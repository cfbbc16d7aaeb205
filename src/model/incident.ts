import { z } from "zod";
import { estimateSchema } from "./claim.ts";
import { eventTypes } from "./event.ts";
import { mentionSchema } from "./mention.ts";
import { placeSchema } from "./place.ts";

/** Where review stands. */
export const reviewStatuses = ["unreviewed", "confirmed", "disputed", "retracted"] as const;

/** Points at one coded event of one coding. */
export const eventRefSchema = z.object({
  reportId: z.string(),
  coder: z.string(),
  eventId: z.string(),
});
/** Points at one coded event of one coding. */
export type EventRef = z.infer<typeof eventRefSchema>;

/** That an event belongs to an incident, with the machine's confidence and a reason a person can read. */
export const linkSchema = z.object({
  id: z.string(),
  incidentId: z.string(),
  event: eventRefSchema,
  confidence: z.number().min(0).max(1),
  reason: z.string(),
});
/** That an event belongs to an incident. */
export type Link = z.infer<typeof linkSchema>;

/** The record of one happening (single) or of many over an area or period (aggregate). */
export const incidentSchema = z.object({
  id: z.string(),
  collectionId: z.string(),
  shape: z.enum(["single", "aggregate"]),
  type: z.enum(eventTypes),
  mode: z.string().nullable(),
  /** A line without private names: "Shelling in Idlib province, since 16 December 2019". */
  title: z.string(),
  place: placeSchema.nullable(),
  /** ISO prefixes, inclusive; null when open or unknown. */
  start: z.string().nullable(),
  end: z.string().nullable(),
  /** Actors said to act and to be acted on, over all tellings, each once. */
  initiators: z.array(mentionSchema),
  targets: z.array(mentionSchema),
  status: z.enum(reviewStatuses),
  reports: z.number().int(),
  namedOrigins: z.number().int(),
  estimates: z.array(estimateSchema),
});
/** The record of one happening or of many over an area or period. */
export type Incident = z.infer<typeof incidentSchema>;
