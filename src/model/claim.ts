import { z } from "zod";
import { figureSchema } from "./figure.ts";

/** Who first said something, as far as the report tells. Two claims with equal keys have one origin. */
export const originSchema = z.object({
  /** Actor id when listed, else a folded name, else "unnamed:" and the report's id. */
  key: z.string(),
  name: z.string(),
  /** Unnamed origins are never independent of each other. */
  isNamed: z.boolean(),
  /** The side it speaks for, an actor id; bodies of one side are never independent of each other. */
  sideId: z.string().nullable(),
});
/** Who first said something, as far as the report tells. */
export type Origin = z.infer<typeof originSchema>;

/** One figure of one report with its origin, as it stands in one incident. */
export const claimSchema = z.object({
  reportId: z.string(),
  coder: z.string(),
  publishedAt: z.string().nullable(),
  figure: figureSchema,
  origin: originSchema,
  /** Why it is shown but sets neither low nor best; null when it counts. */
  setAside: z
    .enum([
      "superseded",
      "party-claim",
      "vague-beside-number",
      "first-day",
      "discounted",
      "not-actual",
    ])
    .nullable(),
});
/** One figure of one report with its origin, as it stands in one incident. */
export type Claim = z.infer<typeof claimSchema>;

/** What we hold of a figure over all origins, per kind, status and causation. */
export const estimateSchema = z.object({
  kind: figureSchema.shape.kind,
  status: figureSchema.shape.of.shape.status,
  causation: figureSchema.shape.causation,
  scope: figureSchema.shape.scope,
  unit: z.string(),
  /** Whom it counts of all that suffered, "children" or "journalist"; "all", or absent, for everyone. */
  part: z.string().optional(),
  low: z.number().nullable(),
  /** Always a number that somebody said; null when nobody stated one. */
  best: z.number().nullable(),
  high: z.number().nullable(),
  /** True when any claim states only a low: nobody has bounded it above. */
  isOpen: z.boolean(),
  approximate: z.boolean(),
  strict: z.boolean(),
  reports: z.number().int(),
  namedOrigins: z.number().int(),
  claims: z.array(claimSchema),
});
/** What we hold of a figure over all origins. */
export type Estimate = z.infer<typeof estimateSchema>;
