import { expect, it } from "vitest";
import { plainReport } from "../../test/plain-report.ts";
import { ucdpOf, type UcdpCoding } from "../codebook/index.ts";
import { read } from "../reading/index.ts";
import { loadResources } from "../resources/index.ts";
import { code } from "./index.ts";

const resources = loadResources();

function ucdpIn(text: string): UcdpCoding[] {
  const coding = code(read(plainReport(text), resources), "vigil 0.1.0");
  return coding.events
    .filter(({ type }) => type === "ASSAULT")
    .map((event) => ucdpOf(event, coding));
}

const exactly = (number: number) => ({ low: number, best: number, high: number });

it.each([
  ["Rebels attacked an army checkpoint, killing five soldiers.", 1],
  ["The army killed six rebels near Hama.", 1],
  ["Islamic State militants killed nine fighters of a rival militia.", 2],
  ["Militants killed 12 villagers near the town.", 3],
  ["Government forces killed three civilians in Daraa.", 3],
])("decides the type of violence by the kinds of the parties: %s", (text, type) => {
  expect(ucdpIn(text)).toContainEqual(expect.objectContaining({ type, undecided: null }));
});

it.each([
  ["Twelve people were killed in a bombing.", "doer-not-named"],
  ["Rebels attacked an army checkpoint.", "nobody-said-to-have-died"],
  ["Rebels threatened to kill 12 soldiers.", "not-told-as-happened"],
  ["The driver killed three policemen.", "doer-not-organised"],
  ["Gunmen kidnapped two aid workers near Aleppo.", "not-violence"],
])("abstains and says why: %s", (text, undecided) => {
  expect(ucdpIn(text)).toContainEqual(expect.objectContaining({ type: null, undecided }));
});

it.each([
  [
    "The army killed six rebels near Hama.",
    { b: exactly(6), civilians: exactly(0), total: exactly(6) },
  ],
  [
    "Rebels attacked an army checkpoint, killing five soldiers and two civilians.",
    { b: exactly(5), civilians: exactly(2), unknown: exactly(0), total: exactly(7) },
  ],
  [
    "Militants killed 12 people, including four civilians, in an attack on the village.",
    { civilians: exactly(4), unknown: exactly(8), total: exactly(12) },
  ],
  [
    "Gunmen killed between 10 and 15 people in the town.",
    { unknown: { low: 10, best: 10, high: 15 } },
  ],
])("puts the dead into columns that sum to the total: %s", (text, deaths) => {
  const found = ucdpIn(text).map((coding) => coding.deaths);
  expect(found).toContainEqual(expect.objectContaining(deaths));
  for (const { a, b, civilians, unknown, total } of found)
    expect(a.best + b.best + civilians.best + unknown.best).toBe(total.best);
});

it("says what the columns cannot hold", () => {
  expect(ucdpIn("Militants killed at least 12 villagers.")[0]?.lost).toEqual(["open-upper-bound"]);
  expect(ucdpIn("Militants killed dozens of villagers.")[0]?.lost).toContain("vague-number");
  expect(ucdpIn("Militants killed 12 villagers.")[0]?.lost).toEqual([]);
});

it.each([
  "The war has killed 370,000 people since 2011. Militants attacked a village.",
  "The attack killed nobody, the army said.",
])("counts no dead of a war, and none where none died: %s", (text) => {
  for (const { deaths } of ucdpIn(text)) expect(deaths.total).toEqual(exactly(0));
});
