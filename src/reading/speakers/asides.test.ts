import { describe, expect, it } from "vitest";
import { plainReport } from "../../../test/plain-report.ts";
import { loadResources } from "../../resources/index.ts";
import { read } from "../read.ts";

const resources = loadResources();

/** Who says which words: "speaker: words", in text order. */
function said(text: string): string[] {
  const report = plainReport(text);
  return read(report, resources).speeches.map(
    ({ content, attribution }) =>
      `${attribution.map(({ speaker }) => speaker?.text ?? "-").join(" > ")}: ${text.slice(content.start, content.end)}`,
  );
}

describe("a speaker behind or inside what he says", () => {
  it.each([
    [
      "Fighters killed 15 soldiers near Aleppo, the group wrote on Telegram.",
      ["the group: Fighters killed 15 soldiers near Aleppo"],
    ],
    [
      "Rebels shelled the airport, the army said in a statement carried by SANA.",
      ["army: Rebels shelled the airport"],
    ],
    [
      "At least 22 people were killed on Saturday and Sunday a monitor said.",
      ["a monitor: At least 22 people were killed on Saturday and Sunday"],
    ],
    [
      "The rest of the dead were fighters from the north the Observatory said.",
      ["the Observatory: The rest of the dead were fighters from the north"],
    ],
    [
      "Nine miners, the foreman told reporters, were buried by the blast.",
      ["the foreman: Nine miners", "the foreman: were buried by the blast"],
    ],
    [
      "The bridge was destroyed, noted the mayor of the town.",
      ["the mayor of the town: The bridge was destroyed"],
    ],
    [
      "A blast killed nine people, police and a doctor said.",
      ["police: A blast killed nine people"],
    ],
    [
      "Shells hit a school with many children, a resident, a rights group and media reports said.",
      ["resident: Shells hit a school with many children"],
    ],
    [
      "Nine people died in the camp, the ministry's spokesman, Omar al-Haddad, said.",
      ["ministry: Nine people died in the camp"],
    ],
    [
      "At least 31 people were killed, local authorities report.",
      ["local authorities: At least 31 people were killed"],
    ],
    [
      "A guard for the mill, Omar Haddad, said another 11 people, among them a child, were hurt.",
      ["A guard for the mill: another 11 people, among them a child, were hurt"],
    ],
    ["Save the Children said two of its staff died.", ["Save the Children: two of its staff died"]],
  ])("is found in: %s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it("does not take on a clause that is joined to what he says", () => {
    expect(said("Two soldiers were killed, the army said, and schools were closed.")).toEqual([
      "army: Two soldiers were killed",
    ]);
  });

  it.each([
    [
      "Nine people died in a blast which officials said was caused by gas.",
      ["officials: was caused by gas"],
    ],
    ["A doctor who asked not to be named said nine people died.", ["doctor: nine people died"]],
    ["There were reports that nine people had died.", ["-: that nine people had died"]],
    [
      "A reporter for the agency saw nine bodies in the morgue.",
      ["reporter: nine bodies in the morgue"],
    ],
  ])("is the one who speaks in: %s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each(["Air strikes claimed the lives of nine people.", "The blast claimed nine victims."])(
    "is nobody in: %s",
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );

  it("takes a name that closes a place for no speaker", () => {
    expect(said("Eleven people were hurt in Aleppo activists said.")).toEqual([
      "activists: Eleven people were hurt in Aleppo",
    ]);
  });
});

describe("a speaker before what he says", () => {
  it("is found where the tree has lost the verb", () => {
    expect(said("A doctor told AFP that 14 people were killed by a barrel bomb.")).toEqual([
      "AFP > doctor: that 14 people were killed by a barrel bomb",
    ]);
  });

  it("does not speak the clause of the next speaker", () => {
    expect(said("The army said 12 people died, while the rebels said 30 were killed.")).toEqual([
      "army: 12 people died",
      "rebels: 30 were killed",
    ]);
  });
});

describe("who gives a count", () => {
  it("speaks the count", () => {
    expect(said("The army said 12 people died, while the rebels put the toll at 30.")).toEqual([
      "army: 12 people died",
      "rebels: the toll at 30",
    ]);
  });

  it.each(["The driver put the boxes on the truck.", "The bank raised the rate to 30 percent."])(
    "speaks nothing in: %s",
    (text) => {
      expect(said(text)).toEqual([]);
    },
  );
});
