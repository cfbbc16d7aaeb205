import path from "node:path";
import { describe, expect, it } from "vitest";
import { shippedDataFolder } from "./data-folder.ts";
import { loadGazetteer } from "./load-gazetteer.ts";

const gazetteer = loadGazetteer(path.join(shippedDataFolder(), "gazetteer"));
const find = (name: string, countries?: string[]) => gazetteer.find(name, countries);

describe("the shipped gazetteer", () => {
  it.each([
    ["Syria", "iso:SY", "country"],
    ["U.S.", "iso:US", "country"],
    ["Idlib", "gn:169389", "settlement"],
    ["Idlib", "ne:SY-ID", "admin1"],
    ["Eastern Ghouta", "vg:SY-eastern-ghouta", "region"],
    ["Donbas", "vg:UA-donbas", "region"],
    ["Robotyne", "vg:UA-robotyne", "settlement"],
    ["Masisi", "vg:CD-masisi", "settlement"],
    ["Rural Damascus", "ne:SY-RD", "admin1"],
    ["West Kordofan", "ne:SD-GK", "admin1"],
    ["Ituri", "ne:CD-IT", "admin1"],
    ["Gaza", "ne:PS-GZZ", "admin1"],
  ])("knows %s as %s", (name, id, precision) => {
    const hit = find(name).find(({ entry }) => entry.id === id);
    expect(hit).toMatchObject({ tier: 0, entry: { precision } });
  });

  it.each([
    ["Maaret al-Noman", "Maarat al-Numan", ["SY"]],
    ["Deir al-Zour", "Deir ez-Zor", ["SY"]],
    ["Kharkov", "Kharkiv", ["UA"]],
    ["Kafr Nabl", "Kafranbel", ["SY"]],
    ["Одеса", "Odesa", ["UA"]],
  ])("finds %s, spelt otherwise, as %s", (name, main, countries) => {
    expect(find(name, countries).some(({ entry }) => entry.name.startsWith(main))).toBe(true);
  });

  it("gives the strictest tier first and says whether the name is the main one", () => {
    const hits = find("Kharkov");
    expect(hits[0]).toMatchObject({ tier: 0, isMainName: false });
    expect(hits.map(({ tier }) => tier)).toEqual(hits.map(({ tier }) => tier).toSorted());
  });

  it("tries the consonant skeleton inside a known country only", () => {
    const skeleton = (countries: string[]) =>
      find("Kefr Nebil", countries).filter(({ tier }) => tier === 3);
    expect(skeleton([])).toEqual([]);
    expect(skeleton(["SY"]).every(({ entry }) => entry.countryCode === "SY")).toBe(true);
    expect(skeleton(["SY"])).not.toEqual([]);
  });

  it.each(["", "x", "Qwrtzpl", "\uD800", "7", "  "])("finds nothing for %j", (name) => {
    expect(find(name).filter(({ tier }) => tier === 0 && name.trim().length < 2)).toEqual([]);
  });

  it.each(["gn:169389", "iso:SY", "ne:SY-ID", "vg:UA-donbas"])("gives the entry of %s", (id) => {
    expect(gazetteer.byId(id)?.id).toBe(id);
  });

  it("gives the entry of a place that has coordinates for an id", () => {
    const hit =
      find("Tsarychanka").find(({ entry }) => entry.id.startsWith("cj:")) ?? find("Syria")[0]!;
    expect(gazetteer.byId(hit.entry.id)).toEqual(hit.entry);
  });

  it("knows no entry of a foreign id", () => {
    expect(gazetteer.byId("gn:0")).toBeUndefined();
    expect(gazetteer.byId("nonsense")).toBeUndefined();
  });

  it.each([
    ["SY", "Damascus"],
    ["SO", "Mogadishu"],
    ["UA", "Kyiv"],
  ])("gives the capital of %s", (code, name) => {
    expect(gazetteer.capitalOf(code)?.name).toBe(name);
  });

  it("gives no capital of what has none", () => {
    expect(gazetteer.capitalOf("XX")).toBeUndefined();
  });
});
