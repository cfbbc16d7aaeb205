import { z } from "zod";

/** What a reviewer may do. */
export const decisionKinds = [
  "confirm",
  "merge",
  "split",
  "correct",
  "discount",
  "retract",
  "release-name",
  "publish-reply",
  "reject-reply",
  "release-report",
  "withhold-report",
] as const;

/** One act of one reviewer. */
export const decisionSchema = z.object({
  id: z.string(),
  collectionId: z.string(),
  kind: z.enum(decisionKinds),
  /** What it is about: an incident, a claim, a link, a reply or a report. */
  subjectId: z.string(),
  author: z.string(),
  reason: z.string(),
  decidedAt: z.string(),
});
/** One act of one reviewer. */
export type Decision = z.infer<typeof decisionSchema>;
