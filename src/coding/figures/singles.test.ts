import { describe, expect, it } from "vitest";
import { figuresIn, shownFigures as shown } from "../../../test/figures-in.ts";

describe("people of headlines, which drop articles", () => {
  it.each([
    ["Civilian killed, 3 injured in attacks on Ariha", ["killed 1", "injured 3"]],
    ["14 August 2016 Civilian killed, 3 injured in attacks", ["killed 1", "injured 3"]],
    ["Child Killed 20 People Injured in Attacks on Ariha", ["killed 1", "injured 20"]],
    ["Bomb kills woman, wounds 25 in Ariha", ["killed 1", "injured 25"]],
    ["Ariha: Rebel commander killed by mine", ["killed 1"]],
  ])("are counted in: %s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    ["Soldier killed 3 civilians in market", ["killed 3"]],
    ["The story of how a civilian killed time in Ariha.", []],
    ["Smoking kills people in Ariha.", []],
  ])("are not counted in: %s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("one person that no number counts", () => {
  it.each([
    ["A Muslim cleric has been shot dead by two gunmen.", "A Muslim cleric"],
    ["The police confirmed the murder of a councillor.", "a councillor"],
    ["Gunmen killed the head of the council at his home.", "the head of the council"],
  ])("is a figure of one: %s", (text, words) => {
    expect(figuresIn(text)).toMatchObject([{ kind: "killed", best: 1, words }]);
  });

  it.each([
    "The plan was killed by the committee.",
    "The government killed the deal on Monday.",
    "The death of his father in 1990 was a blow.",
    "The army was wounded in its pride.",
    "The rules hurt one candidate.",
  ])("is nobody in: %s", (text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});

describe("bare plurals", () => {
  it.each([
    ["Two civilians were killed and others were wounded in a strike.", ["killed 2", "injured 2+"]],
    ["Injuries were reported after a strike on a house.", ["injured 2+"]],
    ["A strike hit the camp, injuring civilians.", ["injured 2+"]],
    ["One man was killed and a number of others were wounded.", ["killed 1", "injured 2+"]],
    ["Civilians were reported killed in the shelling of the port.", ["killed 2+"]],
    ["An unknown number of civilians were killed in a strike on a house.", ["killed 2+"]],
  ])("are at least two: %s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
    expect(figuresIn(text).at(-1)?.rule).toBe("plural=2");
  });

  it.each([
    "Guns kill people.",
    "Killing people is a crime.",
    "No injuries were reported after the strike.",
    "Some 30 militiamen and policemen were killed in the town.",
    "Some 82 percent of those murdered were killed by neighbours.",
  ])("count nobody in: %s", (text) => {
    expect(figuresIn(text).filter(({ rule }) => rule === "plural=2")).toEqual([]);
  });
});

describe("a name before its verb", () => {
  it.each([
    [
      "Omar Aoun (36 years old) was killed along with his three children.",
      ["killed 1", "killed 3 &"],
    ],
    ["On July 24th, Nader Abdul Karim (Abu Omar), was killed in the market.", ["killed 1"]],
    ["A 64-year-old woman was killed in the strike.", ["killed 1"]],
  ])("is one person: %s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each(["The Kyoto Protocol was killed by the senate.", "New York was hurt by the storm."])(
    "is nobody in: %s",
    (text) => {
      expect(figuresIn(text)).toEqual([]);
    },
  );
});
