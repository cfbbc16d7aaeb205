import { describe, expect, it } from "vitest";
import { loadResources } from "../../resources/index.ts";
import { isTitleCase, startsCapital } from "./capitals.ts";

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

describe("isTitleCase", () => {
  const { analyser } = loadResources();
  const tokensOf = (text: string) => analyser.analyse(text)[0]?.tokens ?? [];

  it.each(["Five Miners Killed In Blast Near Zarqul Town", "Rebels Shell Homs as Talks Begin"])(
    "takes for a headline: %s",
    (text) => expect(isTitleCase(tokensOf(text))).toBe(true),
  );

  it.each([
    "Jets struck Zarqul, Bezrat, Qarzal, Mirzuqa, Bariqa and Khattab.",
    "Troops entered the Tulip Housing Project.",
    "Two men were shot near the market on Monday.",
  ])("takes for no headline: %s", (text) => expect(isTitleCase(tokensOf(text))).toBe(false));
});
