import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical, hashOf, storable } from "./canonical.ts";

describe("canonical JSON", () => {
  it("is what RFC 8785 prints for its example", () => {
    const example = {
      numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/",
      literals: [null, true, false],
    };
    expect(canonical(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it("is the same whatever order keys were set in, and when read back", () => {
    const keys = fc.uniqueArray(fc.string(), { maxLength: 8 });
    fc.assert(
      fc.property(keys, fc.jsonValue(), (names, value) => {
        const forward = Object.fromEntries(names.map((name) => [`k${name}`, value]));
        const backward = Object.fromEntries(names.toReversed().map((name) => [`k${name}`, value]));
        expect(canonical(backward)).toBe(canonical(forward));
        expect(hashOf(JSON.parse(JSON.stringify(forward)))).toBe(hashOf(forward));
      }),
    );
  });

  it("leaves out what is undefined, as JSON does", () => {
    expect(canonical({ b: undefined, a: 1 })).toBe('{"a":1}');
  });
});

describe("what PostgreSQL can hold", () => {
  it.each([
    ["NUL", "a\u0000b", "a\uFFFDb"],
    ["a high surrogate alone", "a\uD83Db", "a\uFFFDb"],
    ["a low surrogate alone", "a\uDE00b", "a\uFFFDb"],
    ["a pair the wrong way round", "\uDE00\uD83D", "\uFFFD\uFFFD"],
  ])("has no %s", (_, given, kept) => {
    expect(storable({ text: [given] })).toEqual({ text: [kept] });
  });

  it.each(["😀", "حلب", "line\nline\ttab", "\u0001\u001F"])("keeps %j as it is", (text) => {
    expect(storable(text)).toBe(text);
  });

  it("never changes the length of a text, so spans stay true", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(storable(text)).toHaveLength(text.length);
      }),
    );
  });
});
