import { z } from "zod";
import { spanSchema } from "./span.ts";

/** What sort of actor a mention names. */
export const actorKinds = [
  "state",
  "government",
  "armed-force",
  "armed-group",
  "organisation",
  "office",
  "person",
  "population",
  "unknown",
] as const;

/** What a mention names: an actor, or a thing that is struck, taken or set up. */
export const mentionKinds = [...actorKinds, "infrastructure", "weapon"] as const;

/** A span that names an actor or a thing acted on; `name` and `actorId` are the actor it was resolved to, also for "he" or "Ankara". */
export const mentionSchema = z.object({
  text: z.string(),
  span: spanSchema,
  /** Id in data/actors; null when the actor is not listed or not sure. */
  actorId: z.string().nullable(),
  /** The actor's name in full; the words themselves when nothing fuller is known. */
  name: z.string(),
  kind: z.enum(mentionKinds),
  /** ISO 3166-1 alpha-2 of the country the actor belongs to. */
  countryCode: z.string().nullable(),
  /** The codebook's finer class where the words name one: of people (protester, police …), infrastructure (medical, military …) or weapons. */
  class: z.string().optional(),
});
/** A span that names an actor or a thing acted on. */
export type Mention = z.infer<typeof mentionSchema>;
