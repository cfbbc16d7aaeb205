import { z } from "zod";
import { attributionSchema } from "./attribution.ts";
import { mentionSchema } from "./mention.ts";
import { placeSchema } from "./place.ts";
import { spanSchema } from "./span.ts";
import { timeSchema } from "./time.ts";

/** The stages each kind of condition may be in. */
export const conditionStages = {
  ceasefire: [
    "sought",
    "announced",
    "in-force",
    "violation-alleged",
    "violation-denied",
    "extended",
    "rejected",
    "lapsed",
  ],
  control: ["held", "taken", "lost", "contested"],
  measure: ["proposed", "adopted", "vetoed", "expired", "may-expire"],
  access: ["granted", "restricted", "may-end", "ended"],
} as const;
/** ceasefire, control, measure or access. */
export type ConditionKind = keyof typeof conditionStages;
/** The kinds of condition. */
export const conditionKinds = ["ceasefire", "control", "measure", "access"] as const;
const allStages = [
  ...conditionStages.ceasefire,
  ...conditionStages.control,
  ...conditionStages.measure,
  ...conditionStages.access,
] as const;

/** A claimed state of affairs. */
export const conditionSchema = z.object({
  /** c1, c2 … in text order. */
  id: z.string(),
  kind: z.enum(conditionKinds),
  stage: z.enum(allStages),
  parties: z.array(mentionSchema),
  holder: z.array(mentionSchema),
  body: mentionSchema.nullable(),
  by: z.array(mentionSchema),
  /** What it is about, in the report's words: "cross-border relief deliveries". */
  subject: z.object({ text: z.string(), span: spanSchema }).nullable(),
  places: z.array(placeSchema),
  time: timeSchema.nullable(),
  attribution: attributionSchema,
  spans: z.array(spanSchema).min(1),
});
/** A claimed state of affairs: a ceasefire, control, a measure, access. */
export type Condition = z.infer<typeof conditionSchema>;
