import { expect, it } from "vitest";
import type { Coding } from "../model/index.ts";
import { idlibCoding, idlibIncident, idlibLink } from "../../test/pages/idlib.ts";
import { fewActors } from "../../test/pages/records.ts";
import {
  createMasker,
  estimateView,
  incidentView,
  mayShow,
  reportView,
  sourcesOf,
  statementViews,
} from "./index.ts";

const restricted: Coding = {
  ...idlibCoding,
  report: { ...idlibCoding.report, visibility: "restricted" },
};
const masking = createMasker(fewActors).over([restricted]);

it("shows the same report when it is public", () => {
  expect(mayShow(idlibCoding.report)).toBe(true);
  expect(reportView(idlibCoding, masking, true)?.paragraphs.length).toBeGreaterThan(5);
});

it("has no page for a restricted report", () => {
  expect(mayShow(restricted.report)).toBe(false);
  expect(reportView(restricted, masking, true)).toBeNull();
});

it("quotes nothing of a restricted report on an incident's page, nor its title or source", () => {
  const record = { incident: idlibIncident, links: [idlibLink], codings: [restricted] };
  const view = incidentView(record, masking);
  expect(view.tellings).toEqual([]);
  expect(JSON.stringify(view)).not.toContain(restricted.report.title);
  for (const estimate of idlibIncident.estimates) {
    const { claims } = estimateView(estimate, sourcesOf([restricted], masking));
    expect(claims.map(({ quote, reportTitle }) => [quote, reportTitle])).toEqual(
      claims.map(() => [[], "Untitled report"]),
    );
  }
});

it("lists no statement of a restricted report", () => {
  const [event] = idlibCoding.events;
  const accusation = { ...event!, type: "ACCUSE" as const };
  const { report, coder } = restricted;
  const told = [{ reportId: report.id, coder, eventId: accusation.id }];
  const codingOf = (coding: Coding): Coding => ({ ...coding, events: [accusation] });
  expect(statementViews(told, [codingOf(idlibCoding)], masking)).toHaveLength(1);
  expect(statementViews(told, [codingOf(restricted)], masking)).toEqual([]);
});
