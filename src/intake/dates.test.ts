import { expect, it } from "vitest";
import { checkedDate, dayOfAddress, daysIn } from "./dates.ts";

it.each([
  ["27. Dezember 2019", "2019-12-27"],
  ["27 décembre 2019", "2019-12-27"],
  ["27 de diciembre de 2019", "2019-12-27"],
  ["27 grudnia 2019", "2019-12-27"],
  ["27 декабря 2019 г.", "2019-12-27"],
  ["27 كانون الأول 2019", "2019-12-27"],
  ["Freitag, 27. Dez. 2019", "2019-12-27"],
])("reads the day %s", (text, day) => {
  expect(checkedDate(text)).toBe(day);
});

it.each(["12 listopada 2019", "30 Februar 2019", "27 Nonsense 2019", "27 December 20119"])(
  "refuses %s",
  (text) => expect(checkedDate(text)).toBeNull(),
);

it.each([
  ["Published 27 December 2019, 10:30", ["27 December 2019"]],
  ["27.12.2019 | updated 02.01.2020", ["27.12.2019", "02.01.2020"]],
  ["On December 27, 2019", ["December 27, 2019"]],
  ["2019-12-27", ["2019-12-27"]],
  ["1.27.12.2019.5 and 31.02.2019 and 12/2019", []],
])("finds the days in: %s", (line, days) => expect(daysIn(line)).toEqual(days));

it.each([
  ["https://example.org/2019/12/27/shelling", "2019-12-27"],
  ["https://example.org/news/2019-12-27-shelling.html", "2019-12-27"],
  ["https://example.org/news/2019/13/27/shelling", null],
  ["https://example.org/item/120191227", null],
  ["https://example.org/2019/12/shelling", null],
])("finds the day in the address %s", (address, day) => expect(dayOfAddress(address)).toBe(day));
