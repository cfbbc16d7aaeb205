import { expect, it } from "vitest";
import { plainReport } from "../../test/plain-report.ts";
import { read } from "../reading/index.ts";
import { loadResources } from "../resources/index.ts";
import { code } from "./index.ts";

const resources = loadResources();

/** The word of each event of a text with the words of its time. */
function timesIn(text: string): string[] {
  const report = plainReport(text, { publishedAt: "2025-11-02" });
  return code(read(report, resources), "vigil 0.1.0").events.map(
    ({ time, trigger }) => `${text.slice(trigger.start, trigger.end)} ${time?.text ?? "-"}`,
  );
}

it("gives the time of what is told in a clause to that alone", () => {
  const text = "The army blamed the rebels, saying the group had shelled the town in July.";
  expect(timesIn(text)).toEqual(["blamed -", "shelled July"]);
});

it("gives a deed the time beside it", () => {
  expect(timesIn("Rebels shelled the town on Friday.")).toEqual(["shelled Friday"]);
});
