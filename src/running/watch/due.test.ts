import { expect, it } from "vitest";
import { nextDue } from "./due.ts";

it.each([
  [{ everyMinutes: 15, failures: 0, after: null }, "2020-01-01T00:15:00.000Z"],
  [{ everyMinutes: 15, failures: 3, after: null }, "2020-01-01T02:00:00.000Z"],
  [{ everyMinutes: 15, failures: 99, after: null }, "2020-01-02T00:00:00.000Z"],
  [{ everyMinutes: 15, failures: 1, after: 3600 }, "2020-01-01T01:00:00.000Z"],
  [{ everyMinutes: 15, failures: 1, after: 9_999_999 }, "2020-01-02T00:00:00.000Z"],
])("is due by its pause, its failures and its server's word: %o", (due, at) => {
  expect(nextDue("2020-01-01T00:00:00.000Z", due)).toBe(at);
});
