import { z } from "zod";
import { spanSchema } from "./span.ts";

/** When something is said to be so. Dates are ISO prefixes whose length is their precision; `end` is inclusive. */
export const timeSchema = z.object({
  text: z.string(),
  span: spanSchema,
  /** ISO prefix: 2019, 2019-12, 2019-12-16; null when unresolved or open. */
  start: z.string().nullable(),
  end: z.string().nullable(),
  relation: z.enum(["on", "since", "until", "during", "before", "after"]),
  /** instant: some moment within; throughout: all of it. */
  extent: z.enum(["instant", "throughout"]),
  basis: z.enum(["stated", "implied", "unresolved"]),
});
/** When something is said to be so. */
export type Time = z.infer<typeof timeSchema>;
