import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainReport } from "../../../test/plain-report.ts";
import type { Place } from "../../model/index.ts";
import { loadResources } from "../../resources/index.ts";
import { findPlaces } from "./places.ts";

const { analyser, gazetteer } = loadResources();

function places(text: string): Place[] {
  const report = plainReport(text, { publishedAt: null });
  const search = { report, sentences: analyser.analyse(text), mentions: [], gazetteer };
  return findPlaces(search).places;
}

it("gives spans inside any text, in order", () => {
  const word = fc.constantFrom(
    "Idlib",
    "of",
    "-",
    "the",
    "province",
    "St.",
    ",",
    "Syria",
    "al",
    "Street",
    "\uD800",
    "’s",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), (words) => {
      const any = words.join(" ");
      let last = 0;
      for (const place of places(any)) {
        expect(any.slice(place.span.start, place.span.end)).toBe(place.text);
        expect(place.span.start).toBeGreaterThanOrEqual(last);
        last = place.span.end;
      }
    }),
    { numRuns: 150 },
  );
});

describe("the founding report", () => {
  const text = readFileSync(
    new URL("../../../examples/idlib-2019-12-27.txt", import.meta.url),
    "utf8",
  );
  it("tells of Idlib the province, wherever it is named", () => {
    const idlib = places(text).filter((place) => place.text === "Idlib");
    expect(idlib.length).toBeGreaterThan(6);
    expect(new Set(idlib.map(({ placeId }) => placeId))).toEqual(new Set(["ne:SY-ID"]));
  });

  it("has exact words at every span, in order", () => {
    const found = places(text);
    found.forEach((place, at) => {
      expect(text.slice(place.span.start, place.span.end)).toBe(place.text);
      expect(place.span.start).toBeGreaterThanOrEqual(found[at - 1]?.span.end ?? 0);
    });
  });
});
