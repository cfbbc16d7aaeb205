import type { Draft } from "../input.ts";
import { unwrap } from "../wrapping.ts";
import type { IntakeFormat } from "./format.ts";

/** Plain text, also a page that was flattened to text. Takes whatever no other format recognises. */
export const plainText = {
  name: "plain text",
  mediaTypes: ["text/plain"],
  extensions: ["txt", "text"],
  recognises: () => true,
  draft: (text: string): Draft => ({
    title: null,
    source: null,
    url: null,
    language: null,
    dates: [],
    blocks: [{ text: unwrap(text), kind: "paragraph", at: { start: 0, end: text.length } }],
    problems: [],
  }),
} satisfies IntakeFormat;
