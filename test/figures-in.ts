import { code } from "../src/coding/index.ts";
import type { Figure } from "../src/model/index.ts";
import { read } from "../src/reading/index.ts";
import { loadResources } from "../src/resources/index.ts";
import { plainReport } from "./plain-report.ts";

const resources = loadResources();

/** The figures that coding finds in a text. */
export function figuresIn(text: string): Figure[] {
  return code(read(plainReport(text), resources), "vigil 0.1.0").figures;
}

/** "killed 12", "injured 3+", in text order; a part is marked with "<", what comes on top with "&". */
export function shownFigures(text: string): string[] {
  return figuresIn(text).map(({ kind, low, best, relations }) => {
    const mark = { "part-of": " <", "in-addition-to": " &", revises: " !", restates: " =" };
    const relation = relations[0] === undefined ? "" : mark[relations[0].kind];
    return `${kind} ${best ?? `${low ?? ""}+`}${relation}`;
  });
}
