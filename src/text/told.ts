import type { Report } from "../model/index.ts";

/** Gives a report's text without what is set aside, as two texts are compared: a space stands for each gap. */
export function toldText({ text, setAside }: Pick<Report, "text" | "setAside">): string {
  const parts: string[] = [];
  let from = 0;
  for (const { span } of setAside.toSorted((a, b) => a.span.start - b.span.start)) {
    if (span.start > from) parts.push(text.slice(from, span.start));
    from = Math.max(from, span.end);
  }
  parts.push(text.slice(from));
  return parts.join(" ");
}
