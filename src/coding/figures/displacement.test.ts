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

it.each([
  [
    "The storm forced 300 people into evacuation shelters, and another man sought help.",
    "evacuated",
    "forced",
  ],
  ["Gunmen drove 300 people from their homes.", "fled", "drove"],
  [
    "More than 4,500 people left the city in one of the biggest evacuations yet.",
    "evacuated",
    "left",
  ],
  ["Half of it burned, and 500 of the 4,000 villagers had left.", "fled", "left"],
  [
    "The floods forced the evacuation of, according to officials, 300 people.",
    "evacuated",
    "evacuation",
  ],
  [
    "Some 310 people came to the town between 1 and 8 March from a province where they fled clashes.",
    "fled",
    "fled",
  ],
  [
    "Some 20 were hurt, while 1 000 were rendered homeless in the district.",
    "homeless",
    "homeless",
  ],
  ["Some 2,759 persons (around 460 of them children) became homeless.", "homeless", "homeless"],
])("says it by what the words around them tell: %s", (text, manner, word) =>
  expect(figures(text).map((figure) => figure.manner)).toContainEqual(
    expect.objectContaining({ value: manner, text: word }),
  ),
);

it.each([
  "The minister left the party in one of the biggest rows yet.",
  "The 12 villagers left the meeting early.",
  "The law forced 300 firms from the market.",
  "Some 12 guests left the hotel.",
])("counts nobody as displaced in: %s", (text) =>
  expect(figures(text).filter(({ kind }) => kind === "displaced" || kind === "evacuated")).toEqual(
    [],
  ),
);

it.each([
  ["The number of displaced families is estimated to be 349.", "families"],
  ["The number of displaced people is estimated to be 349.", "people"],
])("takes the unit from the noun of the total: %s", (text, unit) =>
  expect(figures(text)).toMatchObject([{ kind: "displaced", best: 349, unit }]),
);

it("gives no manner to the killed", () =>
  expect(figures("The shelling killed 12 people.")).toMatchObject([
    { kind: "killed", manner: null },
  ]));
