import type { IntakeFormat } from "./format.ts";

/** Report lines: one JSON object a line, with its text or HTML. */
export const reportLines: IntakeFormat = {
  name: "report lines",
  mediaTypes: ["application/jsonl", "application/x-ndjson"],
  extensions: ["jsonl", "ndjson"],
  recognises: (head) =>
    /^\s*\{.{0,1900}"(?:text|html)"\s*:\s*"/s.test(head) && !/^\s*\{\s*\n/.test(head),
};
