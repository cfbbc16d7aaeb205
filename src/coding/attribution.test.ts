import { describe, expect, it } from "vitest";
import { plainReport } from "../../test/plain-report.ts";
import type { Attribution } from "../model/index.ts";
import { read } from "../reading/index.ts";
import { loadResources } from "../resources/index.ts";
import { code } from "./index.ts";

const resources = loadResources();

function codingOf(text: string) {
  const report = plainReport(text);
  return code(read(report, resources), "vigil 0.1.0");
}

/** "speaker act" of each step, outermost first; "" when the report itself says it. */
const told = (chain: Attribution): string =>
  chain.map(({ speaker, act }) => `${speaker?.text ?? "-"} ${act}`).join(" > ");

const figuresOf = (text: string): [string, string][] =>
  codingOf(text).figures.map(({ words, attribution }) => [words, told(attribution)]);

describe("who says a figure", () => {
  it.each([
    ["At least 22 people died on Saturday and Sunday, a monitor said.", "a monitor states"],
    ["At least 22 people died on Saturday and Sunday a monitor said.", "a monitor states"],
    ["Six civilians were among 22 people killed in the raids a monitor said.", "a monitor states"],
    ["Twelve people were killed, according to local residents.", "local residents states"],
    ["According to reports, 12 people had been killed.", "reports states"],
    ["A doctor told AFP that 14 people were killed.", "AFP reports > doctor states"],
    ["A medical source told AFP 12 people died.", "AFP reports > A medical source states"],
    [
      "Residents told Reuters that three children were killed.",
      "Reuters reports > Residents states",
    ],
    ["The minister told state television that 40 rebels died.", "state television"],
    ["The agency reported that 15 soldiers died, citing a source.", "The agency reports > "],
    ["Citing unnamed officials, the newspaper reported that 12 spies were executed.", " > unnamed"],
    [
      "State media quoted a military source as saying that 15 soldiers died.",
      "State media reports",
    ],
    ["Fighters killed 15 soldiers near Aleppo, the group wrote on Telegram.", "the group states"],
    ['"We killed 15 soldiers," the group tweeted on Monday.', "the group states"],
    ["Gunmen killed 12 people, local media reported.", "local media reports"],
    ["22 dead in raids: monitor", "monitor states"],
    ["Turkey says its troops killed 22 militants", "Turkey states"],
    ["Turkey: 22 militants killed in raid", "Turkey states"],
    ["UN: 40,000 people displaced in Idlib", "UN states"],
    ["12 soldiers killed near Hama, rebels say", "rebels states"],
    ["An official who asked not to be named said 12 soldiers were killed.", "An official states"],
    ["A security source said five policemen died in the bombing.", "A security source states"],
    ["Twelve people were reportedly killed in the raid.", "- reports"],
    ["Five people were allegedly killed by police.", "- accuses"],
    ["The group was reported to have killed 12 soldiers.", "- reports"],
    ["The militants are believed to have killed 12 people.", "- states"],
    ["It was reported that 12 people were killed.", "- reports"],
    ["The rebels accused the army of killing 12 civilians.", "rebels accuses"],
    ["Five people were killed by police, activists alleged.", "activists accuses"],
    ["The ministry estimated that 300 people had been killed.", "ministry estimates"],
    ["Monitors estimate that 500,000 people have died in the war.", "Monitors estimates"],
    ["The army admitted killing 12 civilians by mistake.", "army admits"],
    ["The army acknowledged that its shelling killed 12 civilians.", "army admits"],
    ["The group claimed responsibility for the bombing that killed 12 people.", "claims-resp"],
    ["The army denied killing 12 civilians in Idlib.", "army denies"],
    ["The army rejected claims that it killed 12 civilians.", "army denies"],
    ["The ministry confirmed that 12 soldiers were killed.", "ministry confirms"],
    ["The ministry confirmed the deaths of 12 soldiers.", "ministry confirms"],
    ["The ministry raised the toll to 40.", "ministry corrects"],
    ["The army later revised the number of dead to 40.", "army corrects"],
    ["The ministry retracted its claim that 12 rebels were killed.", "ministry retracts"],
    ["Analysts doubted that 40 rebels were killed.", "Analysts doubts"],
    ["Reuters could not independently verify that 12 people died.", "Reuters cannot-verify"],
    ["The army declined to comment on reports that 12 people were killed.", "army declines"],
    ["The ministry did not confirm that 12 soldiers were killed.", "ministry declines"],
    ["The group demanded the release of 30 prisoners.", "The group demands"],
    ["The rebels threatened to kill 12 hostages.", "rebels threatens"],
    ["The Observatory documented the killing of 120 civilians.", "The Observatory reports"],
    ['"Twelve people were killed," said a doctor at the hospital.', "doctor states"],
    ['A doctor said: "Twelve people were killed."', "doctor states"],
    ["In a statement carried by SANA, the army said 12 rebels died.", "army states"],
    ["A statement by the group said its fighters killed 12 soldiers.", "the group states"],
  ])("is heard in: %s", (text, expected) => {
    expect(figuresOf(text).at(-1)?.[1]).toContain(expected);
  });

  it.each<[string, [string, string][]]>([
    [
      "The army said 12 people were killed, while the rebels put the toll at 30.",
      [
        ["12 people", "army states"],
        ["30", "rebels states"],
      ],
    ],
    [
      "The army said 12 rebels died and the rebels said 30 soldiers were killed.",
      [
        ["12 rebels", "army states"],
        ["30 soldiers", "rebels states"],
      ],
    ],
    [
      "The spokesman said the raid killed 10 people. He added that 30 others were wounded.",
      [
        ["10 people", "The spokesman states"],
        ["30 others", "He states"],
      ],
    ],
    [
      "The spokesman said the raid killed 10 people. Thirty others were wounded.",
      [
        ["10 people", "The spokesman states"],
        ["Thirty others", ""],
      ],
    ],
    [
      '"Twelve people were killed," a doctor said. "It was a massacre. Thirty others were wounded."',
      [
        ["Twelve people", "doctor states"],
        ["Thirty others", "doctor states"],
      ],
    ],
    [
      "Activists said 12 people were killed. Residents said 20 died.",
      [
        ["12 people", "Activists states"],
        ["20", "Residents states"],
      ],
    ],
  ])("keeps speakers apart in: %s", (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  it.each([
    "12 people were killed.",
    "No group claimed responsibility for the attack that killed 12 people.",
  ])("is nobody in: %s", (text) => {
    expect(figuresOf(text)).toEqual([["12 people", ""]]);
  });
});

describe("how the speaker knows and who he is", () => {
  const last = (text: string) => codingOf(text).figures.at(-1)?.attribution.at(-1);

  it.each([
    ["Residents said 12 people died.", "witnessed"],
    ["The Observatory documented the killing of 120 civilians.", "documented"],
    ["The doctor said he was told that 12 people were killed.", "told"],
    ["The commander said he had heard that 12 people were killed.", "told"],
    ["The ministry said 12 people died.", "unstated"],
  ])("tells the knowledge in: %s", (text, knowledge) => {
    expect(last(text)?.knowledge).toBe(knowledge);
  });

  it.each([
    ["A monitor said 12 people died.", "group"],
    ["A security source said 12 people died.", "anonymous"],
    ["The minister said 12 people died.", "office"],
    ["Reuters said 12 people died.", "named"],
    ["Twelve people were reportedly killed.", "unstated"],
  ])("tells the identity in: %s", (text, identity) => {
    expect(last(text)?.identity).toBe(identity);
  });

  it("gives a pronoun and a statement the speaker heard before", () => {
    const { figures, events } = codingOf(
      'The army said it killed 40 rebels. "We shelled their base," the statement added. It said 12 soldiers died.',
    );
    expect(events.at(1)?.attribution.at(-1)?.speaker?.name).toBe("army");
    expect(figures.at(-1)?.attribution.at(-1)?.speaker?.name).toBe("army");
  });
});

describe("who is accused", () => {
  it("does the deed, and not who accuses", () => {
    const deed = codingOf("The rebels accused the army of killing 12 civilians.").events.find(
      (event) => event.type === "ASSAULT",
    );
    expect(deed?.roles.initiator.map(({ text }) => text)).toEqual(["army"]);
  });

  it("does the deed as well where he is kept from it", () => {
    const text = "Police prevented protesters from storming the parliament.";
    const deed = codingOf(text).events.find(
      ({ trigger }) => trigger.start === text.indexOf("storming"),
    );
    expect(deed?.roles.initiator.map(({ text }) => text)).toEqual(["protesters"]);
  });

  it.each([
    "Turkey says its troops killed 22 civilians.",
    "Police said two gunmen killed five worshippers.",
  ])("is nobody in: %s", (text) => {
    expect(codingOf(text).events.map(({ type }) => type)).not.toContain("ACCUSE");
  });
});

it("leaves the other half of a sentence to the report", () => {
  const { events } = codingOf(
    "Rebels shelled the airport, the army said, and jets bombed a school.",
  );
  expect(events.map(({ attribution }) => told(attribution))).toEqual(["army states", ""]);
});
