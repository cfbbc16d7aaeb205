import { expect, it } from "vitest";
import { plainReport } from "../../../test/plain-report.ts";
import { read } from "../../reading/index.ts";
import { loadResources } from "../../resources/index.ts";
import { code } from "../code.ts";

const resources = loadResources();

function figures(text: string) {
  const report = plainReport(text, { publishedAt: null });
  return code(read(report, resources), "test").figures;
}

it.each([
  ["About 400 people fled their homes after the shelling.", "displaced", "fled"],
  ["Some 240 people were relocated to another district.", "displaced", "relocated"],
  ["More than 300 families were evacuated before the storm.", "evacuated", "evacuated"],
])("says with its word how those counted were displaced: %s", (text, kind, manner) =>
  expect(figures(text)).toMatchObject([{ kind, manner: { value: manner, text: manner } }]),
);

it("gives no manner to the killed", () =>
  expect(figures("The shelling killed 12 people.")).toMatchObject([
    { kind: "killed", manner: null },
  ]));
