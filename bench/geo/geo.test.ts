import { expect, it } from "vitest";
import { distanceKm } from "./distance.ts";
import { trNews } from "./geo.ts";

const record = {
  id: "r1",
  text: "Fighting in Homs and near Hama.",
  toponyms: [
    { start: 12, end: 16, phrase: "Homs", lat: 34.73, lon: 36.71 },
    { start: 26, end: 30, phrase: "Hama", lat: 35.13, lon: 36.76 },
  ],
};
const homs = { start: 12, end: 16, phrase: "Homs", placeId: "gn:1", lat: 34.7, lon: 36.7 };
const nearHama = { start: 21, end: 30, phrase: "near Hama", placeId: null, lat: null, lon: null };

it("counts equal and overlapping spans apart", () => {
  const sum = trNews.tally(record, { toponyms: [homs, nearHama] });
  expect(sum).toMatchObject({ exact: 1, found: 2, loose: 2, guesses: 2, gold: 2 });
});

it("counts a name without a place as located wrongly", () => {
  const sum = trNews.tally(record, { toponyms: [homs, nearHama] });
  expect(sum).toMatchObject({ located: 2, resolved: 1, within25: 1, within161: 1 });
});

it("leaves out what the set does not count as a toponym", () => {
  const literal = { ...record.toponyms[0]!, type: "Literal_Expression" };
  expect(trNews.tally({ ...record, toponyms: [literal] }, { toponyms: [] })["gold"]).toBe(0);
});

it("measures great-circle kilometres", () => {
  expect(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 1 })).toBeCloseTo(111.2, 0);
  expect(distanceKm({ lat: 0, lon: 179.9 }, { lat: 0, lon: -179.9 })).toBeCloseTo(22.2, 0);
});
