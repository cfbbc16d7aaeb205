import { expect, it } from "vitest";
import { read } from "../../reading/index.ts";
import { loadResources } from "../../resources/index.ts";
import { code } from "../code.ts";

const resources = loadResources();

function figures(text: string) {
  const report = {
    id: "r",
    title: null,
    language: "en",
    publishedAt: null,
    source: null,
    url: null,
    text,
    setAside: [],
  };
  return code(read(report, resources), "test").figures;
}

it.each([
  ["About 400 people fled their homes after the shelling.", "displaced", "fled", "fled"],
  ["Some 240 people were relocated to another district.", "displaced", "relocated", "relocated"],
  [
    "More than 300 families were evacuated before the storm.",
    "evacuated",
    "evacuated",
    "evacuated",
  ],
])("says how those counted were displaced: %s", (text, kind, value, word) =>
  expect(figures(text)).toMatchObject([{ kind, manner: { value, text: word } }]),
);

it("gives no manner to the killed", () =>
  expect(figures("The shelling killed 12 people.")).toMatchObject([
    { kind: "killed", manner: null },
  ]));
