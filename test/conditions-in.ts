import { code } from "../src/coding/index.ts";
import type { Condition, Mention, Place } from "../src/model/index.ts";
import { read } from "../src/reading/index.ts";
import { loadResources } from "../src/resources/index.ts";
import { plainReport } from "./plain-report.ts";

const resources = loadResources();

function listed(name: string, items: readonly (Mention | Place)[]): string {
  return items.length === 0 ? "" : ` ${name}=${items.map(({ text }) => text).join("+")}`;
}

/** A condition in a line: kind and stage, who with whom, who holds, who acts, the body, where and when. */
function lineOf(condition: Condition): string {
  const { kind, stage, parties, holder, by, body, places, time } = condition;
  return [
    `${kind}/${stage}`,
    listed("with", parties),
    listed("holder", holder),
    listed("by", by),
    listed("body", body === null ? [] : [body]),
    listed("at", places),
    time === null ? "" : ` on=${time.start ?? ""}..${time.end ?? ""}`,
  ].join("");
}

/** Gives the conditions that a sentence of Friday, 27 December 2019 tells, each in a line. */
export function conditionsIn(text: string): string[] {
  return code(read(plainReport(text), resources), "vigil 0.1.0").conditions.map(lineOf);
}
