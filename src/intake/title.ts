import type { Report } from "../model/index.ts";
import { linesOf } from "./furniture/lines.ts";

const longestTitle = 250;

/**
 * Gives the first line of a text when it stands as its heading.
 *
 * A heading is short, does not end in a full stop, is no furniture, and has something under it.
 *
 * @returns the line's words; null when the text begins with running text
 */
export function headingOf(text: string, setAside: Report["setAside"]): string | null {
  const lines = linesOf(text.slice(0, 20_000)).filter(
    (line) =>
      !setAside.some(({ span }) => span.start <= line.span.start && line.span.end <= span.end),
  );
  const [first, second] = lines;
  if (first === undefined || second === undefined || first.text.length > longestTitle) return null;
  return /[.…:;,][”"’')\]]*$/.test(first.text) ? null : first.text;
}
