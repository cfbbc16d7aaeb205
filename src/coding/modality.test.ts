import { describe, expect, it } from "vitest";
import { plainReport } from "../../test/plain-report.ts";
import type { CodedEvent, Figure, Modality } from "../model/index.ts";
import { read } from "../reading/index.ts";
import { loadResources } from "../resources/index.ts";
import { code } from "./index.ts";

const resources = loadResources();

function codingOf(text: string) {
  const report = plainReport(text);
  return code(read(report, resources), "vigil 0.1.0");
}

const eventsOf = (text: string, word: string): readonly CodedEvent[] =>
  codingOf(text).events.filter(({ trigger }) => text.slice(trigger.start, trigger.end) === word);
const figureOf = (text: string, words: string): Figure | undefined =>
  codingOf(text).figures.find((figure) => figure.words === words);

describe("how an event is told", () => {
  it.each<[string, string, Modality]>([
    ["The blast killed 12 people.", "killed", "actual"],
    ["The blast may have killed 12 people.", "killed", "possible"],
    ["The strike could kill hundreds of civilians.", "kill", "possible"],
    ["The attack would have killed 300 people.", "attack", "possible"],
    ["The militants are believed to have killed 12 people.", "killed", "possible"],
    ["It is not clear whether 12 people were killed.", "killed", "possible"],
    ["He asked whether troops had killed civilians.", "killed", "possible"],
    ["There were fears that 30 people had been killed.", "killed", "possible"],
    ["Two gunmen were arrested on suspicion of killing a judge.", "killing", "possible"],
    ["The rebels are on their way to attack the city.", "attack", "planned"],
    ["The army plans to attack the city.", "attack", "planned"],
    ["The army wants to continue the attack on the city.", "attack", "planned"],
    ["Troops were preparing to storm the town.", "storm", "planned"],
    ["The plane was about to bomb the camp when it was shot down.", "bomb", "planned"],
    ["The army will shell the town unless the rebels leave.", "shell", "planned"],
    ["Rebels agreed to release 12 soldiers.", "release", "planned"],
    ["The rebels tried to kill the governor.", "kill", "planned"],
    ["The rebels threatened to execute 30 prisoners.", "execute", "threatened"],
    ["Russia vowed to continue bombing rebels.", "bombing", "threatened"],
    ["The United Nations called on the army to stop killing civilians.", "killing", "demanded"],
    ["The ministry demanded that the troops withdraw from the town.", "withdraw", "demanded"],
    ["The army denied killing 12 civilians.", "killing", "negated"],
    ["The army has not killed any civilians.", "killed", "negated"],
    ["Security forces foiled a plot to bomb the airport.", "bomb", "negated"],
    ["Troops failed to capture the town.", "capture", "negated"],
    ["In 1982 the army killed 20,000 people in Hama.", "killed", "historical"],
    ["Years ago the army killed 30 people in the village.", "killed", "historical"],
    ["Five years ago gunmen killed 12 people here.", "killed", "historical"],
    ["Last year's attack killed 40 people.", "attack", "historical"],
  ])("is seen in: %s", (text, word, modality) => {
    expect(eventsOf(text, word).map((event) => event.modality)).toEqual([modality]);
  });

  it.each([
    ["He was nearly killed in the bombing.", "bombing"],
    ["The troops did not take part in the attack.", "attack"],
    ["The shelling caused no casualties.", "shelling"],
    ["Workers went on strike in Tunis.", "strike"],
    ["After the murder of a judge, the president ordered an inquiry.", "murder"],
    ["One bomb attack was aimed at a bank.", "attack"],
    ["No group has claimed responsibility for an attack on a bank.", "attack"],
    ["The president suspended the truce after the murder of a judge.", "murder"],
    ["Gunmen attacked a bus before being shot dead by a guard.", "shot"],
    ["Drones hit a school in Homs, two witnesses told reporters.", "hit"],
    ["Spain wants to clarify the murder of six priests.", "murder"],
    ["Judges went home to protest the kidnapping of Ana Rojas.", "kidnapping"],
  ])("stays actual where only something beside it did not happen: %s", (text, word) => {
    expect(eventsOf(text, word).map((event) => event.modality)).toEqual(["actual"]);
  });

  it.each([
    "Protests have shaken the country since the conflict began in March 2011.",
    "More than 370,000 people have been killed since the war began in March.",
    "The war began in March.",
  ])("makes no march of a month: %s", (text) => {
    expect(eventsOf(text, "March")).toEqual([]);
  });

  it("sees a march in a month", () => {
    expect(eventsOf("Thousands marched through Beirut in March.", "marched")).toHaveLength(1);
  });
});

describe("how a figure is told", () => {
  it.each<[string, string, Modality]>([
    ["The blast killed 12 people.", "12 people", "actual"],
    ["The blast may have killed 12 people.", "12 people", "possible"],
    ["The ministry warned that 800,000 people could be displaced.", "800,000 people", "possible"],
    ["The doctor was told that 12 people were killed.", "12 people", "actual"],
    ["If the dam breaks, 5,000 people will be displaced.", "5,000 people", "planned"],
    ["The aid was to reach four million people.", "four million people", "planned"],
    ["Rebels agreed to release 12 soldiers.", "12 soldiers", "planned"],
    ["The rebels threatened to execute 30 prisoners.", "30 prisoners", "threatened"],
    ["The group demanded the release of 30 prisoners.", "30 prisoners", "demanded"],
    ["The army denied killing 12 civilians.", "12 civilians", "negated"],
    ["In 1982 the army killed 20,000 people in Hama.", "20,000 people", "historical"],
    ["Decades ago the army killed 30 people in the village.", "30 people", "historical"],
  ])("is seen in: %s", (text, words, modality) => {
    expect(figureOf(text, words)?.modality).toBe(modality);
  });
});
