import { z } from "zod";

/** One line of the append-only trail; `hash` covers everything else in it and the hash before. */
export const trailEntrySchema = z.object({
  collectionId: z.string(),
  /** 1, 2, 3 … within a collection. */
  number: z.number().int().positive(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  subjectId: z.string(),
  /** SHA-256, hex, of what was done; private content enters only as a salted commitment. */
  contentHash: z.string(),
  previousHash: z.string(),
  hash: z.string(),
});
/** One line of the append-only trail. */
export type TrailEntry = z.infer<typeof trailEntrySchema>;
