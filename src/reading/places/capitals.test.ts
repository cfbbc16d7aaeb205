import { describe, expect, it } from "vitest";
import { startsCapital } from "./capitals.ts";

describe("startsCapital", () => {
  it.each([
    "Idlib",
    "Élysée",
    "Ǆelo",
    "al-Bab",
    "el-Fasher",
    "d'Ivoire",
    "d’Ivoire",
    "‘Ayn",
    "ʿAyn",
  ])("takes %s for a word with a capital", (form) => expect(startsCapital(form)).toBe(true));

  it.each(["idlib", "élan", "al-bab", "re-Elected", "e-Mail", "a'", "12", "-", "'", ""])(
    "leaves alone %j",
    (form) => expect(startsCapital(form)).toBe(false),
  );
});
