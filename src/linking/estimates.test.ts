import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Estimate, Figure, Incident } from "../model/index.ts";
import { type Said, claim, strike, estimates, bounds } from "../../test/samples/claims.ts";
import { mention } from "../../test/samples/codings.ts";
import { estimatesOf } from "./estimates.ts";
import { setAside } from "./set-asides.ts";

describe("an estimate", () => {
  it.each<[string, Said[], ReturnType<typeof bounds>]>([
    [
      "one number",
      [{ by: "A", figure: { best: 80 } }],
      { low: 80, best: 80, high: 80, isOpen: false },
    ],
    [
      "a number with only a low",
      [{ by: "A", figure: { low: 40_000, strict: true } }],
      { low: 40_000, best: null, high: 40_000, isOpen: true },
    ],
    [
      "a low, a number and a number of three origins",
      [
        { by: "A", figure: { low: 12 } },
        { by: "B", figure: { best: 19 } },
        { by: "C", figure: { best: 15 } },
      ],
      { low: 12, best: 15, high: 19, isOpen: true },
    ],
    [
      "an even count of numbers: the lower of the middle two",
      [
        { by: "A", figure: { best: 10 } },
        { by: "B", figure: { best: 20 } },
      ],
      { low: 10, best: 10, high: 20, isOpen: false },
    ],
    [
      "a range and an upper bound",
      [
        { by: "A", figure: { low: 10, high: 15 } },
        { by: "B", figure: { high: 20 } },
      ],
      { low: 10, best: null, high: 20, isOpen: false },
    ],
    [
      "nobody, said by somebody",
      [
        { by: "A", figure: { best: 0 } },
        { by: "B", figure: { best: 3 } },
      ],
      { low: 0, best: 0, high: 3, isOpen: false },
    ],
  ])("holds %s", (_, said, expected) => {
    expect(bounds(said)).toEqual(expected);
  });

  it("counts named origins, and bodies of one side once", () => {
    const [found] = estimates([
      { by: "org:sohr", figure: { best: 15 } },
      { by: "org:sohr", figure: { best: 15 } },
      { by: "force:SY-army", figure: { best: 4 } },
      { by: "org:SY-health", figure: { best: 5 } },
      { by: "a medic", figure: { best: 9 }, identity: "anonymous" },
    ]) as [Estimate];
    expect([found.reports, found.namedOrigins]).toEqual([5, 2]);
  });

  it("keeps children apart from all that were killed", () => {
    const found = estimates([
      { by: "A", figure: { best: 15 } },
      { by: "A", figure: { best: 4, of: { age: "child", text: "children" } } },
    ]);
    expect(found.map(({ part, best }) => [part, best])).toEqual([
      ["all", 15],
      ["children", 4],
    ]);
  });

  it("gives the whole beside civilians where not all claims tell the status", () => {
    const found = estimates([
      { by: "A", figure: { low: 12 } },
      { by: "B", figure: { best: 19 } },
      { by: "C", figure: { best: 15, of: { status: "civilian" } } },
    ]);
    expect(found.map(({ status, low, best, high }) => [status, low, best, high])).toEqual([
      ["unknown", 12, 15, 19],
      ["civilian", 15, 15, 15],
    ]);
  });

  it("has lows of 0 for civilians and fighters where one says all were the one and another the other", () => {
    const found = estimates([
      { by: "A", figure: { best: 15, of: { status: "civilian" } } },
      { by: "B", figure: { best: 15, of: { status: "direct-participant" } } },
    ]);
    expect(found.map(({ status, low, best }) => [status, low, best])).toEqual([
      ["unknown", 15, 15],
      ["civilian", 0, 15],
      ["direct-participant", 0, 15],
    ]);
  });

  it("adds civilians and fighters of one origin to its whole, never those of two", () => {
    const found = estimates([
      { by: "A", figure: { best: 10, of: { status: "civilian" } } },
      { by: "B", figure: { best: 12, of: { status: "civilian" } } },
      { by: "B", figure: { best: 3, of: { status: "armed-forces" } } },
    ]);
    // The two claims of B stand in two reports here, so they are not one telling and are not added.
    expect(found[0]).toMatchObject({ status: "unknown", low: 3, high: 12 });
  });
});

describe("any claims", () => {
  const sane = fc
    .tuple(fc.nat(500), fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 6 }))
    .map(([a, b, c, shape]): Partial<Figure> => {
      const [low = 0, best = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
      return {
        low: shape === 1 || shape === 4 ? low : null,
        best: shape === 2 || shape === 5 ? best : null,
        high: shape === 3 || shape === 4 ? high : null,
        ...(shape === 6 ? { low: 24, rule: "dozens=24" } : {}),
      };
    });
  const said = fc.record({
    by: fc.constantFrom("A", "B", "org:sohr", "force:SY-army"),
    on: fc.constantFrom("2020-01-08", "2020-01-09", "2020-01-12"),
    status: fc.constantFrom<Figure["of"]["status"]>("unknown", "civilian", "direct-participant"),
    figure: sane,
  });
  const initiators: Incident["initiators"] = [mention("army", "force:SY-army")];

  it("give low ≤ best ≤ high, the same in any order", () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 8 }), fc.nat(), (many, seed) => {
        const claims = many.map(({ by, on, status, figure: given }) =>
          claim({ by, on, figure: { ...given, of: { status } } }),
        );
        const context = { ...strike, initiators };
        const turned = claims.map((_, at) => claims[(at + seed) % claims.length]!).reverse();
        const found = estimatesOf(setAside(claims, context));
        expect(estimatesOf(setAside(turned, context))).toEqual(found);
        for (const { low, best, high } of found) {
          if (low !== null && best !== null) expect(low).toBeLessThanOrEqual(best);
          if (best !== null) expect(best).toBeLessThanOrEqual(high ?? -1);
          if (low !== null) expect(low).toBeLessThanOrEqual(high ?? -1);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
