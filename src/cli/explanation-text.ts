import { rules, type RuleName } from "../codebook/index.ts";
import type { Explained, Explanation } from "../model/index.ts";

/** Longest words of the report that are shown in full, in UTF-16 code units. */
const LONGEST_WORDS = 60;

function quoted({ text, span }: Explained): string {
  if (text === null || span === null) return "";
  const line = text.replace(/\s+/g, " ");
  const words = line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS - 1)}…` : line;
  return `"${words}" (${span.start}-${span.end})`;
}

function cell(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
}

function lineOf(value: Explained): string {
  const { field, rule } = value;
  const shown = [
    cell(field, 26),
    cell(value.value, 28),
    cell(rule ?? "no note", 26),
    quoted(value),
  ];
  return `  ${shown.join("  ")}`.trimEnd();
}

/** What each rule that is named in an explanation goes by, each once. */
function legend(values: readonly Explained[]): string[] {
  const named = new Set(values.flatMap(({ rule }) => rule ?? []));
  const known = Object.keys(rules).filter((rule) => named.has(rule)) as RuleName[];
  return known.map((rule) => `  ${cell(rule, 30)}  ${rules[rule]}`);
}

/** Gives an explanation as text for a terminal: a block for each event, figure and condition, then what the rules go by. */
export function explanationText({ report, coder, values, problems }: Explanation): string {
  const blocks: string[] = [];
  let last = "";
  for (const value of values) {
    if (value.of !== last) blocks.push("", value.of);
    last = value.of;
    blocks.push(lineOf(value));
  }
  return [
    `${report.title ?? report.id} (${coder})`,
    ...problems.map(({ code, message }) => `${code}: ${message}`),
    ...blocks,
    ...(values.length === 0 ? ["", "Nothing was coded."] : ["", "Rules", ...legend(values)]),
  ].join("\n");
}
