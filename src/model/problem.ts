import { z } from "zod";
import { problemCodes } from "./problems.ts";
import { spanSchema, type Span } from "./span.ts";

/** Trouble in the input, as a value that a person sees; bugs and broken machinery throw instead. */
export const problemSchema = z.object({
  code: z.enum(problemCodes),
  message: z.string(),
  span: spanSchema.nullable(),
});
/** Trouble in the input: what was found, where, and what to do. */
export type Problem = z.infer<typeof problemSchema>;

/**
 * Makes a problem.
 *
 * @param code - one of the codes of docs/problems.md
 * @param message - what was found, where, and what to do
 * @param span - the words it is about; null when it is about the whole report
 */
export function problem(code: Problem["code"], message: string, span: Span | null = null): Problem {
  return { code, message, span };
}
