import { expect, it } from "vitest";
import { findDates } from "./date-finder.ts";

const textsOf = (text: string): string[] =>
  findDates(text, { start: 0, end: text.length }, () => "").map(({ span }) =>
    text.slice(span.start, span.end),
  );

it.each([
  ["They met on 2019-12-16.", ["2019-12-16"]],
  ["They met in '89.", ["'89"]],
  ["Sundays are quiet.", ["Sundays"]],
  ["It began Sat., Oct. 26.", ["Sat., Oct. 26"]],
  ["It began in Sept. 2012.", ["Sept. 2012"]],
  ["The twenty-first century began.", ["The twenty-first century"]],
  ["It fell in summer 1950.", ["summer 1950"]],
  ["They left before Christmas Eve.", ["Christmas Eve"]],
  ["It was calm overnight.", ["overnight"]],
  ["They fled in the preceding weeks.", ["the preceding weeks"]],
  ["These days they stay.", ["These days"]],
  ["It went on for centuries.", ["centuries"]],
  ["It lasted half a day.", ["half a day"]],
  ["It lasted a couple of hours.", ["a couple of hours"]],
  ["They wait numerous months.", ["numerous months"]],
  ["They struck dozens of days ago.", ["dozens of days ago"]],
  ["Each week they meet.", ["Each week"]],
  ["They meet annually.", ["annually"]],
  ["Right now they talk.", ["Right now"]],
  ["They lost it in early May.", ["early May"]],
  ["They lost it at the outset of 2015.", ["the outset of 2015"]],
  ["The second half of 2015 was calm.", ["The second half of 2015"]],
  ["It struck at nightfall.", ["nightfall"]],
])("finds a time whatever word begins it: %s", (text, found) => {
  expect(textsOf(text)).toEqual(found);
});

it.each(["Soldiers shelled the town and its mills.", "The end was near.", "Very few came."])(
  "finds no time in: %s",
  (text) => {
    expect(textsOf(text)).toEqual([]);
  },
);
