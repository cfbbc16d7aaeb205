import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reading, Report, Span } from "../model/index.ts";
import { loadResources } from "../resources/index.ts";
import { read } from "./read.ts";

const resources = loadResources();

function reportOf(text: string, given: Partial<Report> = {}): Report {
  return {
    id: "r",
    title: null,
    language: "en",
    publishedAt: "2019-12-27",
    source: null,
    url: null,
    text,
    setAside: [],
    ...given,
  };
}

const text = [
  "Rebels Lose A Town",
  'Twelve people were killed on Thursday, the ministry said. "We will go on," it added.',
  "Leave a Reply\nYour email address will not be published.\n53 + = 54",
].join("\n\n");

function spansOf(reading: Reading): Span[] {
  const { sentences, mentions, places, times, quantities, speeches } = reading;
  return [
    ...[sentences, mentions, places, times, quantities].flatMap((list) =>
      list.map(({ span }) => span),
    ),
    ...speeches.map(({ content }) => content),
    ...speeches.flatMap(({ attribution }) => attribution.map(({ span }) => span)),
  ];
}

describe("reading a report", () => {
  it("numbers paragraphs and knows the heading", () => {
    const { sentences } = read(reportOf(text), resources);
    expect(sentences.slice(0, 3).map(({ paragraph, isHeading }) => [paragraph, isHeading])).toEqual(
      [
        [0, true],
        [1, false],
        [1, false],
      ],
    );
  });

  it("reads nothing in what is set aside", () => {
    const start = text.indexOf("Leave");
    const reading = read(
      reportOf(text, { setAside: [{ span: { start, end: text.length }, kind: "reply-form" }] }),
      resources,
    );
    expect(spansOf(reading).filter(({ end }) => end > start)).toEqual([]);
  });

  it("says of every time that hangs on an unknown day that it is unresolved", () => {
    const { times, problems } = read(reportOf(text, { publishedAt: null }), resources);
    expect(times).toMatchObject([{ text: "Thursday", basis: "unresolved", start: null }]);
    expect(problems.filter(({ code }) => code === "reading/unresolved-time")).toMatchObject([
      { span: times[0]?.span },
    ]);
  });

  it.each([
    ["Am Montag wurden in der Stadt zwölf Menschen getötet, wie das Ministerium mitteilte.", null],
    ["Doce personas murieron el lunes.", "es"],
  ])("leaves a report in another language unread, with a problem: %s", (words, language) => {
    const reading = read(reportOf(words, { language }), resources);
    expect(reading.sentences).toEqual([]);
    expect(reading.problems).toMatchObject([{ code: "reading/unknown-language" }]);
  });

  it("takes a text whose language nobody told for English when its words are", () => {
    expect(read(reportOf(text, { language: null }), resources).sentences.length).toBeGreaterThan(2);
  });

  it("gives spans inside the text and lists in order, whatever the text", () => {
    const pieces = fc.constantFrom(
      "He said ",
      '"',
      "“We go on.”",
      ", according to ",
      "12 ",
      "on Monday ",
      "since 2011",
      "\n\n",
      "killed ",
      "of ",
      "\ud800",
      "\u0000",
      "ة",
      "(",
      "-",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (any) => {
        const reading = read(reportOf(any), resources);
        for (const { start, end } of spansOf(reading)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(any.length);
          expect(start).toBeLessThanOrEqual(end);
        }
        for (const list of [
          reading.sentences,
          reading.mentions,
          reading.places,
          reading.times,
          reading.quantities,
        ]) {
          const starts = list.map(({ span }) => span.start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
        }
      }),
      { numRuns: 150, seed: 20191227 },
    );
  });
});
