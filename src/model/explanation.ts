import { z } from "zod";
import { spanSchema } from "./span.ts";

/** One value of a record, with the rule and the words that made it. */
export const explainedSchema = z.object({
  /** The event, figure or condition that has it: e1, f1, c1. */
  of: z.string(),
  /** Where it stands there: "roles.initiator[0]", "places[0].placeId". */
  field: z.string(),
  /** The value as text. */
  value: z.string(),
  /** Stable name of the rule, as in docs/rules.md; null when no rule left a note. */
  rule: z.string().nullable(),
  /** The words that show it; null with the rule. */
  span: spanSchema.nullable(),
  text: z.string().nullable(),
});
/** One value of a record, with the rule and the words that made it. */
export type Explained = z.infer<typeof explainedSchema>;

/** Why a record says what it says. */
export const explanationSchema = z.object({
  coder: z.string(),
  /** The report's id and title, as in the record. */
  report: z.object({ id: z.string(), title: z.string().nullable() }),
  /** In the order of the record: events, figures, conditions; a value that says that nothing is known has no line. */
  values: z.array(explainedSchema),
  problems: z.array(z.object({ code: z.string(), message: z.string() })),
});
/** Why a record says what it says. */
export type Explanation = z.infer<typeof explanationSchema>;
