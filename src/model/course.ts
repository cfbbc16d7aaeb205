import { z } from "zod";
import { conditionSchema, conditionKinds } from "./condition.ts";

/** One condition as one report tells it, in the life of a course. */
export const courseStepSchema = z.object({
  reportId: z.string(),
  coder: z.string(),
  publishedAt: z.string().nullable(),
  condition: conditionSchema,
  reason: z.string(),
});
/** One condition as one report tells it, in the life of a course. */
export type CourseStep = z.infer<typeof courseStepSchema>;

/** The life of one ceasefire, one front, one measure or one access route: to conditions what an incident is to events. */
export const courseSchema = z.object({
  id: z.string(),
  collectionId: z.string(),
  kind: z.enum(conditionKinds),
  title: z.string(),
  /** By the time the step speaks of, else by publication. */
  steps: z.array(courseStepSchema),
});
/** The life of one ceasefire, front, measure or access route. */
export type Course = z.infer<typeof courseSchema>;
