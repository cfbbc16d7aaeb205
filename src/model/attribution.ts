import { z } from "zod";
import { mentionSchema } from "./mention.ts";
import { spanSchema } from "./span.ts";
import { timeSchema } from "./time.ts";

/** What a speaker does by speaking. */
export const speechActs = [
  "states",
  "reports",
  "estimates",
  "accuses",
  "admits",
  "claims-responsibility",
  "denies",
  "confirms",
  "corrects",
  "retracts",
  "doubts",
  "cannot-verify",
  "declines",
  "demands",
  "promises",
  "threatens",
] as const;
/** What a speaker does by speaking. */
export type SpeechAct = (typeof speechActs)[number];

/** One step of the chain of who said it to whom. */
export const attributionStepSchema = z.object({
  speaker: mentionSchema.nullable(),
  identity: z.enum(["named", "office", "group", "anonymous", "unstated"]),
  act: z.enum(speechActs),
  form: z.enum(["direct", "indirect", "statement"]),
  /** The words that show the speaking: "said", "according to", "tweeted". */
  cue: z.string().nullable(),
  /** From the speaker's first word to the cue's last, or the other way round. */
  span: spanSchema,
  /** When it was said, not when it happened. */
  time: timeSchema.nullable(),
  knowledge: z.enum(["witnessed", "documented", "told", "unstated"]),
});
/** One step of the chain of who said it to whom. */
export type AttributionStep = z.infer<typeof attributionStepSchema>;

/** The whole chain, outermost speaker first; the last is the origin. Empty: the report itself says it. */
export const attributionSchema = z.array(attributionStepSchema);
/** The whole chain, outermost speaker first; the last is the origin. */
export type Attribution = z.infer<typeof attributionSchema>;
