import { describe, expect, it } from "vitest";
import { comparedOf, isCopy, likenessOf, sketchOf } from "./index.ts";

const wire = [
  "At least twelve people were killed on Monday when warplanes struck a vegetable market in the northern town,",
  "a monitoring group with a network of sources on the ground said. Rescue workers pulled survivors from collapsed",
  "shops until nightfall, and two clinics nearby asked for blood. The army did not comment at once on the strike, the",
  "third in a week on a place where farmers gather to sell before dawn. Aid agencies warned that families who had fled",
  "earlier fighting were camped beside the road with neither tents nor clean water, and that winter was near.",
].join(" ");

const otherWire = [
  "Shelling on the outskirts of the port killed nine dockers early on Tuesday, according to their union, which called a",
  "strike for the following day. Witnesses said the rounds came from hills that rebels have held since spring. A",
  "spokesman for the governor blamed a breakaway brigade and promised an inquiry, while hospital staff spoke of dozens",
  "of wounded lying in corridors. Ships bound for the harbour were told to wait at sea until the quays were searched.",
].join(" ");

const sameHappening = [
  "Air raids hit the market of the town in the north on Monday and left twelve dead, said an observer organisation.",
  "People dug with their hands for those under the rubble. Doctors in both local hospitals reported that stocks of blood",
  "were running out. It was the third bombing there within seven days; officers gave no statement. Relief groups said",
  "displaced households along the highway lacked shelter and drinking water as the cold season drew closer.",
].join(" ");

const words = wire.split(" ");
const everyFifth = words.map((word, at) => (at % 5 === 2 ? "elsewhere" : word)).join(" ");
const areCopies = (one: string, other: string): boolean =>
  isCopy(likenessOf(comparedOf(one), comparedOf(other)));
const share = (one: string, other: string): number => {
  const keys = new Set(sketchOf(other));
  return sketchOf(one).filter((key) => keys.has(key)).length;
};

const copies: [string, string][] = [
  ["itself", wire],
  ["with other punctuation, case and accents", wire.toUpperCase().replace(/[.,]/g, " –")],
  ["cut to its first half", words.slice(0, 45).join(" ")],
  ["with another headline", `Dawn raid leaves many dead, monitors say\n\n${wire}`],
  ["with every fifth word rewritten", everyFifth],
  ["stitched to another wire", `${otherWire}\n\n${wire}`],
  ["its sentences in another order", wire.split(". ").reverse().join(". ")],
];

describe("a copy", () => {
  it.each(copies)("is the text %s", (_, text) => {
    expect(areCopies(wire, text)).toBe(true);
    expect(areCopies(text, wire)).toBe(true);
    expect(share(wire, text)).toBeGreaterThan(0);
  });

  it.each([
    ["another report", otherWire],
    ["another report on the same happening", sameHappening],
    ["a text that shares a formula", `${otherWire} A monitoring group with a network of sources.`],
    ["nothing", ""],
    ["punctuation alone", "... – !"],
  ])("is not %s", (_, text) => {
    expect(areCopies(wire, text)).toBe(false);
    expect(areCopies(text, wire)).toBe(false);
  });

  it("is found in scripts without spaces, letter by letter", () => {
    const report = "周一黎明前军机轰炸北部城镇一处菜市场造成至少十二人死亡救援人员说";
    expect(areCopies(report, `新闻：${report}。`)).toBe(true);
    expect(share(report, `新闻：${report}。`)).toBeGreaterThan(0);
  });
});

it("measures what two texts have in common", () => {
  const one = comparedOf("one two three four five");
  expect(likenessOf(one, comparedOf("two three four five six seven"))).toEqual({
    shared: 2,
    resemblance: 2 / 5,
    containment: 2 / 3,
  });
  expect(likenessOf(comparedOf(""), comparedOf(""))).toEqual({
    shared: 0,
    resemblance: 0,
    containment: 0,
  });
});

describe("a sketch", () => {
  it("is the same for one text always", () => {
    expect(sketchOf("Shelling killed four.")).toEqual(sketchOf("shelling KILLED four"));
    // Stored sketches are compared with new ones: other keys would need all of them made anew.
    expect(sketchOf("Shelling killed four.").slice(0, 3)).toEqual([
      -83_903_837, -2_045_244_356, -1_421_911_338,
    ]);
  });

  it("has no keys for a text without words", () => {
    expect(sketchOf(" … ")).toEqual([]);
  });

  it("holds whole numbers of 32 bits, each once, and no more for a book than for its beginning", () => {
    const book = Array.from({ length: 60_000 }, (_, at) => `word${at}`).join(" ");
    const keys = sketchOf(book);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => key === (key | 0))).toBe(true);
    expect(sketchOf(`${book} and more`)).toEqual(keys);
  });

  it("shares nothing with that of an unlike text", () => {
    expect(share(wire, otherWire)).toBe(0);
  });
});
