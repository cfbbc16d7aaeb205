import { z } from "zod";

/** A score that somebody published on the same data. */
export const peerScoreSchema = z.object({
  name: z.string(),
  value: z.number(),
  /** What is to be known to compare: "all 22 documents". */
  note: z.string().optional(),
});
/** A score that somebody published on the same data. */
export type PeerScore = z.infer<typeof peerScoreSchema>;

/** One measure of how well Vigil reads, on texts that other people annotated. */
export const scoreSchema = z.object({
  /** From 0 to 1, or in the measure's own unit. */
  value: z.number(),
  /** The middle 95 % of bootstrap samples of records. */
  low: z.number(),
  high: z.number(),
  /** How many annotated items it rests on. */
  n: z.number().int(),
  measuredOn: z.string(),
  /** Name and version of the coder that was measured. */
  coder: z.string(),
  peers: z.array(peerScoreSchema),
  isLowerBetter: z.boolean(),
});
/** One measure of how well Vigil reads. */
export type Score = z.infer<typeof scoreSchema>;

/** A set of annotated texts with its scores by measure. */
export const scoredSetSchema = z.object({
  title: z.string(),
  scores: z.record(z.string(), scoreSchema),
});
/** A set of annotated texts with its scores by measure. */
export type ScoredSet = z.infer<typeof scoredSetSchema>;
