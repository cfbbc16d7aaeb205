import { describe, expect, it } from "vitest";
import { plainReport } from "../../test/plain-report.ts";
import { codebook } from "../codebook/index.ts";
import { eventTypes, type Coding, type Reading } from "../model/index.ts";
import { read } from "../reading/index.ts";
import { loadResources } from "../resources/index.ts";
import { code } from "./index.ts";

const resources = loadResources();

function readingOf(text: string): Reading {
  const report = plainReport(text);
  return read(report, resources);
}
const codingOf = (text: string): Coding => code(readingOf(text), "vigil 0.1.0");
const words = (coding: Coding, span: { start: number; end: number }) =>
  coding.report.text.slice(span.start, span.end);

describe.each(eventTypes)("%s", (type) => {
  it.each(codebook[type].yes.map((example) => [example.text, example.mode] as const))(
    "is found in: %s",
    (text, mode) => {
      const found = codingOf(text).events.filter((event) => event.type === type);
      expect(found).not.toHaveLength(0);
      if (mode !== null) expect(found.map((event) => event.mode)).toContain(mode);
    },
  );
  it.each(codebook[type].no)("is not told as actual in: %s", (text) => {
    const found = codingOf(text).events.filter(
      (event) => event.type === type && event.modality === "actual",
    );
    expect(found).toHaveLength(0);
  });
});

it.each([
  [
    "Gunmen killed at least 12 people in Baghdad on Monday.",
    { kind: "killed", low: 12, best: null, unit: "people" },
  ],
  ["The blast wounded 30 soldiers near Aleppo.", { kind: "injured", best: 30, unit: "people" }],
  [
    "More than 40,000 people have been displaced by the fighting.",
    { kind: "displaced", low: 40000, strict: true },
  ],
  ["A tribal leader was shot dead by gunmen on Sunday.", { kind: "killed", best: 1 }],
  [
    "The army said it had seized 320 square kilometers.",
    { kind: "area-taken", best: 320, unit: "km2" },
  ],
])("counts in: %s", (text, figure) => {
  expect(codingOf(text).figures).toContainEqual(expect.objectContaining(figure));
});

it.each([
  "Route 12 was closed on Monday.",
  "The 12-year-old school stands in Aleppo.",
  "The war began in 2011.",
])("counts nobody in: %s", (text) => {
  expect(codingOf(text).figures).toEqual([]);
});

it("tells a strike and those it killed as one event, with the number beside it", () => {
  const coding = codingOf(
    "Warplanes bombed a market in the town of Ariha, killing 12 civilians and wounding 30.",
  );
  const strikes = coding.events.filter((event) => event.type === "ASSAULT");
  expect(strikes).toHaveLength(1);
  expect(strikes[0]?.figures).toEqual(coding.figures.map((figure) => figure.id));
});

it("keeps what is demanded apart from what happened", () => {
  const coding = codingOf("The United Nations called on the army to stop killing civilians.");
  const killing = coding.events.find((event) => words(coding, event.trigger) === "killing");
  expect(killing?.modality).toBe("demanded");
  expect(coding.events.find((event) => event.type === "REQUEST")?.about).toContain(killing?.id);
});

it.each([
  ["The families demanded that the government free the prisoners.", "REQUEST", "government"],
  ["The rebels rejected the offer from the government.", "REJECT", "government"],
  ["The rebels rejected the offer of talks.", "REJECT", undefined],
])("names who is asked or answered in: %s", (text, type, target) => {
  const event = codingOf(text).events.find((candidate) => candidate.type === type);
  expect(event?.roles.target[0]?.text).toBe(target);
});

it.each([
  ["An official who asked not to be named said the army shelled the town.", 0],
  ["A source, asking to remain anonymous, said so.", 0],
  ["The reporter asked whether troops had killed civilians.", 0],
  ["The judge asked why the army shelled the town.", 0],
  ["The official asked them not to leave the town.", 1],
  ["The judge asked the army to say why it shelled the town.", 1],
])("takes asking for a request only where somebody is to do something: %s", (text, requests) => {
  const found = codingOf(text).events.filter((event) => event.type === "REQUEST");
  expect(found).toHaveLength(requests);
});

it.each([
  ["The general promised that his forces would release 12 prisoners.", 0],
  ["The general promised that his forces would attack the town.", 1],
  ["The general vowed to use force.", 1],
])("hears a threat of violence in no army's name: %s", (text, threats) => {
  const found = codingOf(text).events.filter((event) => event.type === "THREATEN");
  expect(found).toHaveLength(threats);
});

it("says of a denial what it denies", () => {
  const coding = codingOf("The army denied responsibility for the strike on the hospital.");
  expect(coding.events.find((event) => event.type === "REJECT")?.denies).toBe("responsibility");
});

it.each([
  ["No group has claimed responsibility for the attack.", 0],
  ["Nobody has claimed responsibility for the attack.", 0],
  ["The rebels did not claim responsibility for the attack.", 0],
  ["The rebels have claimed responsibility for the attack.", 1],
])("takes responsibility as claimed only where somebody claims it: %s", (claim, claims) => {
  const coding = codingOf(`An attack killed 15 civilians in Ariha. ${claim}`);
  const assaults = coding.events.filter((event) => event.type === "ASSAULT");
  const steps = assaults.flatMap((event) => event.attribution);
  expect(steps.filter((step) => step.act === "claims-responsibility")).toHaveLength(claims);
  expect(assaults.flatMap((event) => event.roles.initiator)).toHaveLength(claims);
});

it("makes no doer of who could not verify a deed", () => {
  const coding = codingOf("The monitor could not verify that aircraft had bombed the market.");
  const strikes = coding.events.filter((event) => event.type === "ASSAULT");
  expect(strikes.map((event) => event.modality)).not.toContain("actual");
  expect(strikes.flatMap((event) => event.roles.initiator.map(({ text }) => text))).not.toContain(
    "monitor",
  );
});

it("turns a fault into a problem and codes nothing", () => {
  const broken = {
    ...readingOf("Rebels shelled the town."),
    sentences: null,
  } as unknown as Reading;
  const coding = code(broken, "vigil 0.1.0");
  expect(coding.problems.map((problem) => problem.code)).toContain("coding/fault");
  expect(coding.events).toEqual([]);
});
