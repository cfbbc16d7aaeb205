import { z } from "zod";

/** What an edit changed, in sentences: those that stand no more and those that are new, each in the order of its text. */
export const differenceSchema = z.object({
  removed: z.array(z.string()),
  added: z.array(z.string()),
  /** False when there was more than is listed. */
  isWhole: z.boolean(),
});
/** What an edit changed, in sentences. */
export type Difference = z.infer<typeof differenceSchema>;

const between = { reportId: z.string(), originalId: z.string() };

/** That one report is a later version, a copy or a translation of another that is held. */
export const tieSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("version"),
    ...between,
    /** The version before it, which counts no more; the first is the original. */
    previousId: z.string(),
    /** 2, 3, 4 … */
    number: z.number().int().min(2),
    /** What shows that both are one document: the sender's own id, or the address. */
    basis: z.enum(["id", "address"]),
    difference: differenceSchema,
  }),
  z.object({
    kind: z.literal("copy"),
    ...between,
    /** Of the shorter text's words, in threes, the share that both have, 0 to 1. */
    containment: z.number(),
  }),
  z.object({ kind: z.literal("translation"), ...between }),
]);
/** That one report is a later version, a copy or a translation of another that is held. */
export type Tie = z.infer<typeof tieSchema>;
