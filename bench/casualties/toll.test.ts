import { describe, expect, it } from "vitest";
import { loadResources } from "../../src/resources/index.ts";
import { recordOf } from "../record.ts";
import { headlineToll, tollRange, tollsOf } from "./toll.ts";

const resources = loadResources();
const killedIn = (text: string) => tollsOf(recordOf(text, {}, resources), "killed");

describe("tolls", () => {
  it.each([
    ["Shelling killed 12 people, including four children, in Ariha on Monday.", 12],
    ["Dozens of people were killed in Ariha. A strike killed 31 people, doctors said.", 31],
    ["At least 12 people were killed when a bomb exploded in Ariha on Monday.", 12],
    ["Five children and four nurses were killed in Ariha. The strike killed 13 people.", 13],
    [
      "Dozens of people were killed in Ariha. Three men died on the road. The strike killed 31.",
      31,
    ],
    ["The wounded were taken to Ariha, three of whom died. The strike killed 31 people.", 31],
    ["A woman was killed in Ariha on Saturday. On Tuesday, 31 people were killed in Homs.", 1],
    ["A woman was killed in Ariha on Saturday. In all, 31 people were killed on Saturday.", 31],
  ])("leads with the whole in: %s", (text, low) => {
    expect(headlineToll(killedIn(text))?.low).toBe(low);
  });

  it.each([
    "More than 300,000 people have been killed in the war since 2011.",
    "The rebels threatened to kill 12 people in Ariha.",
    "Twelve people were wounded in Ariha.",
  ])("finds no killed in: %s", (text) => {
    expect(headlineToll(killedIn(text))).toBeNull();
  });

  it("ranges from the smallest low to the largest high of several claims", () => {
    const tolls = killedIn(
      "The doctors said 12 people were killed. The mayor said 15 were killed.",
    );
    expect(tollRange(tolls)).toEqual({ low: 12, high: 15 });
  });

  it("has no range where nobody is said to have been killed", () => {
    expect(tollRange(killedIn("Twelve people were wounded in Ariha."))).toBeNull();
  });
});
