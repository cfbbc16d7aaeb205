import { geoArea, geoContains } from "d3-geo";
import { describe, expect, it } from "vitest";
import { loadBoundaries } from "./boundaries.ts";

const boundaries = loadBoundaries();

describe("the shipped outlines", () => {
  it.each([
    ["SY.12", 36.63, 35.93, "Idlib"],
    ["UA.05", 37.8, 48.0, "Donetsk"],
    ["BF.12", -0.03, 14.03, "the Sahel region of Burkina Faso"],
    ["PS.GZ", 34.34, 31.35, "the Gaza Strip"],
    ["SD.55", 25.35, 13.63, "North Darfur"],
  ])("%s holds %f, %f: %s", (code, longitude, latitude) => {
    const outline = boundaries.admin1(code)!;
    expect(geoContains(outline, [longitude, latitude])).toBe(true);
    expect(geoContains(outline, [longitude + 20, latitude])).toBe(false);
  });

  it("draws Crimea with Ukraine, by its ISO code", () => {
    expect(boundaries.admin1("UA.11")?.properties.countryCode).toBe("UA");
  });

  it("gives a province newer than the outlines its former province's area, marked as approximate", () => {
    expect(boundaries.admin1("CD.17")?.properties).toEqual({
      countryCode: "CD",
      admin1Code: "CD.17",
      isApproximate: true,
    });
    expect(boundaries.admin1("SY.12")?.properties.isApproximate).toBe(false);
  });

  it("winds every ring so that no outline covers the rest of the globe", () => {
    const { features } = boundaries.countries;
    expect(features.filter((outline) => geoArea(outline) > Math.PI)).toEqual([]);
    expect(boundaries.provincesOf("SY").filter((outline) => geoArea(outline) > 0.1)).toEqual([]);
  });

  it("lists a country's provinces", () => {
    const codes = boundaries.provincesOf("SY").map(({ properties }) => properties.admin1Code);
    expect(codes).toEqual(expect.arrayContaining(["SY.12", "SY.09", "SY.08"]));
    expect(boundaries.provincesOf("ZZ")).toEqual([]);
  });

  it("has every country that is in the news, and no outline for an unknown code", () => {
    for (const code of ["SY", "UA", "SD", "PS", "IL", "YE", "MM", "CD", "XK", "US"]) {
      expect(boundaries.country(code), code).toBeDefined();
    }
    expect(boundaries.country("ZZ")).toBeUndefined();
    expect(boundaries.admin1("SY.99")).toBeUndefined();
  });
});
