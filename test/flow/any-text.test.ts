import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openIntakeTools } from "../../src/capture/index.ts";
import { code } from "../../src/coding/index.ts";
import { takeIn, unknownMetadata } from "../../src/intake/index.ts";
import type { Coding, Reading, Span } from "../../src/model/index.ts";
import { read } from "../../src/reading/index.ts";
import { loadResources } from "../../src/resources/index.ts";

const resources = loadResources();
const tools = await openIntakeTools();

/** What news is made of and what breaks programs, to be put together in any way. */
const pieces =
  "Idlib |Aleppo, |Syria |the army |President Assad |Gen. |Ahmed Hassan |he |who |that |and |or |said |says |killed |wounded |were killed |people |12 |1,000 |ten to fifteen |dozens of |at least |70% |2019 |on Thursday |last week |in |of |by |\"|“|”|'|’s |«|»|(|)|[|]|,|.|: |; | – |-|\n|\n\n|\t|KILLED |UN |U.N. |Mr. |not |no |ceasefire |vetoed |controls |km² |https://a.b/c |قتل |دمشق |伊德利卜|Київ |İ|ß|ﬁ|e\u0301|\u0001|\u200b|\u202e|\ud83d\ude00|\ud800|\udc00|\ufeff".split(
    "|",
  );
const phrases = fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((all) => all.join(""));
const runs = fc
  .tuple(fc.constantFrom(...pieces), fc.integer({ min: 1, max: 400 }), phrases)
  .map(([piece, count, rest]) => piece.repeat(count) + rest);
const anyText = fc.oneof(
  phrases,
  runs,
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
);

interface Coded {
  readonly text: string;
  readonly reading: Reading;
  readonly coding: Coding;
}

/** Takes a text through all stages up to its coding; null where there is nothing to read in it. */
function coded(raw: string): Coded | null {
  const bytes = new TextEncoder().encode(raw);
  const metadata = { ...unknownMetadata, publishedAt: "2019-12-27", language: "en" };
  const input = { bytes, sha256: "", name: "any", mediaType: "text/plain", metadata };
  const { report } = takeIn({ ...input, article: null, problems: [] }, tools);
  if (report === null) return null;
  const reading = read(report, resources);
  return { text: report.text, reading, coding: code(reading, "vigil test") };
}

const isSpan = (value: object): value is Span =>
  "start" in value && typeof value.start === "number";

/** Every object of a value, however deep, once. */
function* objectsOf(value: unknown): Generator<object> {
  if (typeof value !== "object" || value === null) return;
  yield value;
  for (const below of Object.values(value)) yield* objectsOf(below);
}

/** The spans of a value that do not lie in the text. */
const strays = (value: unknown, text: string): Span[] =>
  [...objectsOf(value)]
    .filter(isSpan)
    .filter(({ start, end }) => !(0 <= start && start <= end && end <= text.length));

/** The words that are not those at their span. */
const misquotes = (value: unknown, text: string): object[] =>
  [...objectsOf(value)].filter((one) => {
    if (!("text" in one && "span" in one)) return false;
    const { start, end } = one.span as Span;
    return text.slice(start, end) !== one.text;
  });

/** The starts of each list, which is in text order. */
function startsOf({ reading, coding }: Coded): Record<string, number[]> {
  const { sentences, mentions, places, times, quantities, speeches } = reading;
  const starts = (items: readonly { span: Span }[]): number[] =>
    items.map(({ span }) => span.start);
  return {
    sentences: starts(sentences),
    tokens: sentences.flatMap(({ tokens }) => tokens.map(({ start }) => start)),
    mentions: starts(mentions),
    places: starts(places),
    times: starts(times),
    quantities: starts(quantities),
    speeches: speeches.map(({ content }) => content.start),
    events: coding.events.map(({ trigger }) => trigger.start),
    figures: starts(coding.figures),
    conditions: coding.conditions.map(({ spans }) => spans[0]?.start ?? -1),
  };
}

const disordered = (lists: Record<string, number[]>): string[] =>
  Object.entries(lists)
    .filter(([, starts]) => starts.some((start, at) => start < (starts[at - 1] ?? 0)))
    .map(([name]) => name);

describe("any text whatever", () => {
  it("has every span inside it, every quoted word at its span, and every list in its order", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const found = coded(raw);
        if (found === null) return;
        const { text, reading, coding } = found;
        expect(strays([reading, coding], text)).toEqual([]);
        expect(misquotes([reading, coding], text)).toEqual([]);
        expect(disordered(startsOf(found))).toEqual([]);
        expect(coding.problems.filter((one) => one.code === "coding/fault")).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("is read up to a bound, and a problem points at the rest", () => {
    const found = coded(`At least 12 people were killed in Idlib. ${"x".repeat(600_000)}`);
    const { text, coding } = found!;
    const rest = coding.problems.find((one) => one.code === "reading/too-long")?.span;
    expect(rest).toEqual({ start: 500_000, end: text.length });
    expect(coding.figures.map(({ low }) => low)).toEqual([12]);
  });
});
