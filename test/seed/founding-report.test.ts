import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Coding, Report } from "../../src/model/index.ts";
import { code } from "../../src/coding/index.ts";
import { read } from "../../src/reading/index.ts";
import { loadResources } from "../../src/resources/index.ts";

const text = readFileSync("examples/idlib-2019-12-27.txt", "utf8");
const form = text.indexOf("Leave a Reply");
const resources = loadResources();

function coded(publishedAt: string | null): Coding {
  const setAside =
    form < 0 ? [] : [{ span: { start: form, end: text.length }, kind: "reply-form" as const }];
  const report: Report = {
    id: "r",
    title: null,
    language: "en",
    publishedAt,
    source: null,
    url: null,
    text,
    setAside,
  };
  return code(read(report, resources), "vigil 0.1.0");
}

const coding = coded("2019-12-27");
const speakerOf = (figure: Coding["figures"][number] | undefined) =>
  figure?.attribution.at(-1)?.speaker?.name;

it("counts about 80 killed and more than 40,000 displaced, as the Observatory says", () => {
  const killed = coding.figures.find((figure) => figure.best === 80);
  const displaced = coding.figures.find((figure) => figure.low === 40_000);
  expect(killed).toMatchObject({
    kind: "killed",
    approximate: true,
    scope: "period",
    modality: "actual",
  });
  expect(displaced).toMatchObject({ kind: "displaced", strict: true, high: null, scope: "period" });
  expect(speakerOf(killed)).toBe("Syrian Observatory for Human Rights");
  expect(speakerOf(displaced)).toBe("Syrian Observatory for Human Rights");
});

it("names no initiator for the 80 killed: the report names none", () => {
  const killed = coding.figures.find((figure) => figure.best === 80);
  const event = coding.events.find((candidate) => candidate.id === killed?.eventId);
  expect(event?.roles.initiator).toEqual([]);
});

it("keeps the toll of the war, the inhabitants and the aid that was to come apart from the incident", () => {
  const scopeOf = (number: number) =>
    coding.figures.find((figure) => (figure.best ?? figure.low) === number)?.scope;
  expect(scopeOf(370_000)).toBe("cumulative");
  expect(scopeOf(3_000_000)).toBe("stock");
  expect(coding.figures.find((figure) => figure.best === 4_000_000)).toMatchObject({
    kind: "aid-recipients",
    modality: "possible",
  });
});

it.each([
  ["ceasefire", "announced"],
  ["ceasefire", "violation-alleged"],
  ["ceasefire", "sought"],
  ["control", "taken"],
  ["control", "held"],
  ["measure", "vetoed"],
  ["access", "may-end"],
] as const)("finds the condition %s, stage %s", (kind, stage) => {
  expect(coding.conditions).toContainEqual(expect.objectContaining({ kind, stage }));
});

it("takes nothing from the reply form", () => {
  const spans = [
    ...coding.figures.map((figure) => figure.span),
    ...coding.events.flatMap((event) => event.spans),
  ];
  expect(form).toBeGreaterThan(0);
  expect(spans.every((span) => span.end <= form)).toBe(true);
});

it("dates nothing by the calendar when the day of publication is not known", () => {
  const times = coded(null).events.flatMap((event) => event.time ?? []);
  const relative = times.filter((time) => /tuesday|thursday|december/i.test(time.text));
  expect(relative).not.toEqual([]);
  expect(relative.filter((time) => time.start !== null)).toEqual([]);
});
