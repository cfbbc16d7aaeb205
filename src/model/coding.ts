import { z } from "zod";
import { conditionSchema } from "./condition.ts";
import { codedEventSchema } from "./event.ts";
import { figureSchema } from "./figure.ts";
import { problemSchema } from "./problem.ts";
import { reportSchema } from "./report.ts";

/** All that one coder version made of one report; printed, it is the coded record. */
export const codingSchema = z.object({
  /** "vigil 0.1.0" */
  coder: z.string(),
  report: reportSchema,
  events: z.array(codedEventSchema),
  figures: z.array(figureSchema),
  conditions: z.array(conditionSchema),
  problems: z.array(problemSchema),
});
/** All that one coder version made of one report. */
export type Coding = z.infer<typeof codingSchema>;
