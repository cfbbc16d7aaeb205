import { describe, expect, it } from "vitest";
import { figuresIn, shownFigures as shown } from "../../../test/figures-in.ts";

describe("what became of those a number counts", () => {
  it.each([
    ["Militants gunned down 12 people on a bus on Monday.", ["killed 12"]],
    ["A mortar hit a house in the village and kills six civilians.", ["killed 6"]],
    ["Five killed and 35 injured in random shelling of a bus.", ["killed 5", "injured 35"]],
    ["26 killed 30 wounded in a raid on the market.", ["killed 26", "injured 30"]],
    ["A bomber killed 30 people injured 90 on Monday.", ["killed 30", "injured 90"]],
    ["Eight civilians killed 14 injured in a bombing.", ["killed 8", "injured 14"]],
    ["A bomb has killed a total of seven people.", ["killed 7"]],
    ["At least 22 pilgrims returning from the shrine were killed.", ["killed 22+"]],
    ["Ten travellers were on Sunday beheaded near the town.", ["killed 10"]],
    ["The attack left six residents, including two children, dead.", ["killed 6", "killed 2 <"]],
    ["The clashes have claimed 22 lives.", ["killed 22"]],
    ["Gunmen shot and killed five traders.", ["killed 5"]],
    ["Some 50 people were killed or wounded in the raid.", ["killed-or-injured 50"]],
    ["Some 175 fighters killed, injured in a raid near Ariha", ["killed-or-injured 175"]],
    ["Some 26 killed, injured 30 in a raid near Ariha", ["killed 26", "injured 30"]],
    ["Some 100 were killed and 500 others have been affected by the gas.", ["killed 100"]],
    ["Militia forces executed 15 men who had been kidnapped.", ["killed 15"]],
    ["Bombers killed 20 people and wounded dozens more.", ["killed 20", "injured 24+"]],
    ["A monitor raised the death toll from strikes on a market in the north to 61.", ["killed 61"]],
    ["Some 19 regime forces were killed when a tunnel blew up.", ["killed 19"]],
    ["Nearly 30 foreign-sponsored fighters have been killed in a raid.", ["killed 30"]],
    ["The film showed the beheadings of at least 18 men.", ["killed 18+"]],
    ["The militia crucified two people in the square.", ["killed 2"]],
    ["About 9,000 undocumented Afghans returned from Iran.", ["returned 9000"]],
    ["Few fled, but a larger number, about 4,800 people, returned to the town.", ["returned 4800"]],
    ["The blast killed from 500 to well over 1,000 people.", ["killed 500+"]],
    ["Rescuers dug on, with 29 people still reported missing.", ["missing 29"]],
    ["Karim Haddad (65) and Nadia Haddad (55) were killed.", ["killed 1", "killed 1 &"]],
    ["The army eliminated over 75 militants in the north.", ["killed 75+"]],
    ["At least 15 and up to 25 civilians were killed.", ["killed 15+"]],
    ["Three more people who had been badly injured later died.", ["killed 3"]],
    ["Shelling wounded the doctor himself and 12 others.", ["injured 1", "injured 12 &"]],
    ["The toll from the raid on the mill rose to ten killed.", ["killed 10"]],
    ["The army neutralised over 75 militants in the north.", ["neutralised 75+"]],
    ["Drones hit a school, killing more than 100, two witnesses told reporters.", ["killed 100+"]],
    ["Gunmen killed 11 people and kidnapped dozens of pupils.", ["killed 11", "abducted 24+"]],
  ])("is read from the words beside it: %s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    "Three gunmen were seen in the town.",
    "Two bombings were reported in the town.",
    "The committee of 12 killed the plan.",
    "She saved 12 lives.",
    "The vote of 12 members left the party in power.",
    "The flood displaced nobody in 19 prefectures and 115 counties.",
    "It was one of the deadliest raids, and killed nobody.",
  ])("is nothing in: %s", (text) => {
    expect(shown(text)).toEqual([]);
  });

  it("is not done to those who do it", () => {
    expect(shown("Three gunmen killed 12 people in the town.")).toEqual(["killed 12"]);
  });
});

describe("numbers in one list", () => {
  it.each([
    ["12 civilians and three soldiers were killed in Ariha.", ["killed 12", "killed 3 &"]],
    ["A pastor and 10 other people were killed.", ["killed 1", "killed 10 &"]],
    ["They opened fire on a mayor, killing him and two guards.", ["killed 1", "killed 2 &"]],
    ["A man and his three children were killed in a strike.", ["killed 1", "killed 3 &"]],
    ["Attackers killed a couple and their daughter.", ["killed 2", "killed 1 &"]],
    ["The fighting killed 12 people in Aleppo and three in Homs.", ["killed 12", "killed 3 &"]],
    [
      "At least 29 rebels were killed along with six soldiers, a monitor said.",
      ["killed 29+", "killed 6 &"],
    ],
    ["They crucified two people and executed 23 others.", ["killed 2", "killed 23 &"]],
    [
      "The raid left 23 civilians - including nine children - and 16 soldiers dead.",
      ["killed 23", "killed 9 <", "killed 16 &"],
    ],
    [
      "The raid killed 23 civilians (including nine children) and 16 soldiers.",
      ["killed 23", "killed 9 <", "killed 16 &"],
    ],
    [
      "Shells killed four civilians in the town. Another five guards were killed in the clashes.",
      ["killed 4", "killed 5 &"],
    ],
    ["Omar Adil Aoun and at least 10 guards were killed.", ["killed 1", "killed 10+ &"]],
  ])("add up: %s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    [
      "Nine people, including four children and two women, were killed in Ariha.",
      ["killed 9", "killed 4 <", "killed 2 <"],
    ],
    [
      "A bomb exploded, killing six family members, two women and four men.",
      ["killed 6", "killed 2 <", "killed 4 <"],
    ],
    ["Six children were among 19 civilians killed in Aleppo.", ["killed 6 <", "killed 19"]],
    ["Four killed, including two women, in attacks on Ariha.", ["killed 4", "killed 2 <"]],
    [
      "Six civilians were killed, among them four children and a woman.",
      ["killed 6", "killed 4 <", "killed 1 <"],
    ],
    ["A blast killed 86 people, 30 of them children.", ["killed 86", "killed 30 <"]],
    [
      "Four members of a family – a couple with their two small children – were killed.",
      ["killed 4", "killed 2 <"],
    ],
  ])("are parts of their whole: %s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("those among the dead", () => {
  const before = "A strike killed 70 people in Ariha on Monday.";

  it.each([
    [
      "The victims included 51 children, 11 women and four men.",
      ["killed 51 <", "killed 11 <", "killed 4 <"],
    ],
    ["Two medics were among the dead, a monitor said.", ["killed 2 <"]],
    ["Among those killed in the blast were a woman and her son.", ["killed 1 <", "killed 1 <"]],
    ["The monitor said 12 children were among the victims of the attack.", ["killed 12 <"]],
    ["There were also 20 women among the dead, the monitor said.", ["killed 20 <"]],
    [
      "Those killed included six women and five children, the monitor said.",
      ["killed 6 <", "killed 5 <"],
    ],
  ])("are parts of the toll told before: %s", (text, expected) => {
    expect(shown(`${before} ${text}`).slice(1)).toEqual(expected);
  });

  it.each([
    "The victims were taken to three hospitals.",
    "He walked among them, and three men waved.",
    "The dead were buried by two cousins.",
    "The wounded soldiers included three letters in the bag.",
    "Three children were among the crowd in the square.",
  ])("are none in: %s", (text) => {
    expect(shown(`${before} ${text}`).slice(1)).toEqual([]);
  });

  it("are victims of what the report told of last", () => {
    expect(shown("The victims included 51 children.")).toEqual(["killed-or-injured 51"]);
  });
});

describe("a number out of another", () => {
  it("has those it is taken out of in its words", () => {
    const [figure] = figuresIn("They were brought to the clinic, three of whom died on Monday.");
    expect(figure).toMatchObject({ kind: "killed", words: "three of whom" });
  });

  it.each([
    ["Some 12 of the 40 hostages were killed.", ["killed 12"]],
    ["Reports said 500 of the 4,000 villagers had left.", ["displaced 500"]],
    ["Three of the 12 people killed were children.", ["killed 3", "killed 12"]],
  ])("shares only what is said of both: %s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe("how a harm is told", () => {
  it.each([
    ["No fewer than 40 people are feared dead in a clash.", "possible"],
    ["Two persons are feared to have been killed in the attack.", "possible"],
    ["Ten civilians were reported killed by rebel fighters.", "actual"],
    ["Gunmen believed to be herdsmen killed five people.", "actual"],
    ["Residents told the paper that six people were killed in the raid.", "actual"],
    ["They told the gunmen to kill six people.", "demanded"],
    ["The raid not only killed nine guards but angered the town.", "actual"],
    ["The clashes ended in the killing of nine guards.", "actual"],
    ["Troops Foil Raid on Ariha, Kill 29 Militants.", "actual"],
    ["Troops foiled a plan to kill 29 villagers.", "negated"],
  ])("is by the words around it: %s", (text, modality) => {
    expect(figuresIn(text).map((figure) => figure.modality)).toEqual([modality]);
  });
});

describe("what a number runs over", () => {
  it.each([
    ["Ten people were killed on Monday in this conflict.", "incident"],
    ["49 people were killed on the anniversary of the revolution.", "incident"],
    ["More than 300,000 people have been killed in the war.", "cumulative"],
    ["Some 400 people have been killed since the war began.", "cumulative"],
    ["The war began in March and has since killed 280,000 people.", "cumulative"],
    ["The truce broke, and 40 people have since been killed.", "period"],
    ["Ten people were killed on Monday in a raid since claimed by the militia.", "incident"],
  ])("is by its own setting: %s", (text, scope) => {
    expect(figuresIn(text).map((figure) => figure.scope)).toEqual([scope]);
  });
});
