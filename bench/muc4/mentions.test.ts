import { describe, expect, it } from "vitest";
import type { Mention } from "../../src/model/index.ts";
import {
  bare,
  individualOf,
  isHuman,
  isShortForm,
  isThing,
  nameOf,
  organisationOf,
  wholeOf,
} from "./mentions.ts";

/** A mention of some words of a text. */
function mentionOf(text: string, words: string, known: Partial<Mention> = {}): Mention {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  const plain = { text: words, name: words, span, actorId: null, countryCode: null } as const;
  return { ...plain, kind: "armed-group", ...known };
}

describe("the phrases of the task's fills", () => {
  it.each([
    ["A GROUP OF ARMED MEN FLED", "ARMED MEN", ["GROUP OF ARMED MEN"]],
    ["THREE HEAVILY ARMED MEN FLED", "ARMED MEN", ["THREE HEAVILY ARMED MEN"]],
    ["THE REBELS FLED", "REBELS", ["REBELS"]],
    ["A REBEL ATTACK BEGAN", "REBEL", []],
    ["TWO MILITARY HELICOPTERS FLED", "MILITARY HELICOPTERS", []],
    ["SUSPECTED URBAN COMMANDOS FLED", "SUSPECTED URBAN COMMANDOS", ["URBAN COMMANDOS"]],
  ])("give who acted in: %s", (text, words, found) => {
    expect(individualOf(mentionOf(text, words), text)).toEqual(found);
  });

  it.each([
    [
      "RED FRONT URBAN GUERRILLAS FLED",
      "RED FRONT URBAN GUERRILLAS",
      "Red Front Movement",
      "RED FRONT",
    ],
    ["MEMBERS OF THE RED FRONT FLED", "MEMBERS OF THE RED FRONT", "Red Front", "RED FRONT"],
    ["THE ARMED FORCES FLED", "ARMED FORCES", "National army", "ARMED FORCES"],
    ["THE RED\nFRONT FLED", "RED\nFRONT", "Red Front", "RED FRONT"],
    [
      "MEMBERS OF THE ARMY OF RED LIBERATION FLED",
      "MEMBERS OF THE ARMY OF RED LIBERATION",
      "Red Army",
      "ARMY OF RED LIBERATION",
    ],
  ])("give the body in: %s", (...[text, words, name, found]) => {
    const mention = mentionOf(text, words, { actorId: "group:red", name });
    expect(organisationOf(mention, text)).toEqual([found]);
  });

  it.each(["AIR FORCE", "DRUG MAFIAS", "DEATH SQUADS"])(
    "take a body described by what it is for no individual: %s",
    (words) => {
      const text = `THE ${words} FLED`;
      expect(individualOf(mentionOf(text, words), text)).toEqual([]);
      expect(organisationOf(mentionOf(text, words), text)).toEqual([words]);
    },
  );

  it.each([
    ["THE OFFICE [AS RECEIVED] OF THE MAYOR", "OFFICE OF THE MAYOR"],
    ["HEADQUARTERS OF THE RED UNION (RU)", "HEADQUARTERS OF THE RED UNION"],
    ["ONE OF THE VEHICLES", "VEHICLES"],
    ["A NUMBER OF ITS POSTS", "POSTS"],
    ["UNDETERMINED NUMBER OF POSTS", "POSTS"],
    ["DOZENS OF HOMES", "HOMES"],
    ["CITY OF LIMA", "CITY OF LIMA"],
  ])("leave out what only counts or explains: %s", (phrase, found) => {
    expect(bare(phrase)).toBe(found);
  });

  it.each([
    ["REDUN [RED WORKERS UNION] WAS BOMBED", "REDUN", true],
    ["THE RED WORKERS UNION (REDUN) WAS BOMBED. REDUN SAID", "REDUN", true],
    ["ROJAS WAS SHOT", "ROJAS", false],
    ["PEDRO ROJAS WAS SHOT", "PEDRO ROJAS", false],
  ])("tell short forms of bodies from surnames: %s", (text, words, isShort) => {
    expect(isShortForm(mentionOf(text, words, { kind: "unknown" }), text)).toBe(isShort);
  });

  it.each([
    ["A TOWN WAS ATTACKED", "TOWN", "infrastructure", false],
    ["THE CITY BANK WAS ATTACKED", "CITY BANK", "infrastructure", true],
    ["THE OFFICE OF THE MINISTER WAS ATTACKED", "OFFICE OF THE MINISTER", "government", true],
    ["THE GOVERNMENT WAS ATTACKED", "GOVERNMENT", "government", false],
    ["MEMBERS OF A PARTY WERE ATTACKED", "MEMBERS OF A PARTY", "organisation", false],
  ] as const)(
    "tell things that are struck from places and people: %s",
    (...[text, words, kind, is]) => {
      expect(isThing(mentionOf(text, words, { kind }))).toBe(is);
    },
  );

  it.each([
    ["TWO NUNS WERE ATTACKED", "NUNS", "population", true],
    ["SOLDIERS WERE ATTACKED", "SOLDIERS", "armed-force", true],
    ["THE ARMY WAS ATTACKED", "ARMY", "armed-force", false],
    ["REBELS WERE ATTACKED", "REBELS", "armed-group", false],
    ["PERU WAS ATTACKED", "PERU", "state", false],
    ["A HELICOPTER WAS ATTACKED", "HELICOPTER", "armed-force", false],
  ] as const)(
    "tell human targets from bodies and illegal groups: %s",
    (...[text, words, kind, is]) => {
      expect(isHuman(mentionOf(text, words, { kind }))).toBe(is);
    },
  );

  it.each([
    ["JUDGE PEDRO ROJAS", "PEDRO ROJAS"],
    ["CHILEAN STUDENT PEDRO ROJAS", "PEDRO ROJAS"],
    ["OLD PEDRO ROJAS", "PEDRO ROJAS"],
  ])("give the name alone in: %s", (words, name) => {
    expect(nameOf(mentionOf(words, words, { kind: "person" }), words)).toBe(name);
  });

  it.each([
    ["WINDOWS OF THE BANK", "BANK"],
    ["BANK", "BANK"],
    ["WINDOWS", null],
  ])("give the whole of: %s", (phrase, whole) => expect(wholeOf(phrase)).toBe(whole));
});
