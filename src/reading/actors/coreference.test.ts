import { describe, expect, it } from "vitest";
import { plainReport } from "../../../test/plain-report.ts";
import { loadResources } from "../../resources/index.ts";
import { findActors } from "./actors.ts";

const { analyser, actors: directory } = loadResources();

/** The actor that the last of the words given stands for; undefined when it was left alone. */
function standsFor(text: string, words: string): string | undefined {
  const report = plainReport(text);
  const sentences = analyser
    .analyse(text, [{ start: 0, end: text.length }])
    .map((sentence) => ({ ...sentence, paragraph: 0, isHeading: false }));
  const mention = findActors({ report, sentences, directory }).findLast(
    (one) => one.text === words,
  );
  return mention === undefined ? undefined : (mention.actorId ?? mention.name);
}

describe("pronouns", () => {
  it.each([
    ["The Syrian army said it had seized the town.", "it", "force:SY-army"],
    ["The United Nations warned of hunger. It said aid was blocked.", "It", "org:un"],
    ["Ibrahim Kalin met reporters. He said talks went on.", "He", "person:ibrahim-kalin"],
    ["Ibrahim Kalin repeated his demand.", "his", "person:ibrahim-kalin"],
    ["Civilians said they had no food.", "they", "Civilians"],
    ["Hezbollah buried its fighters.", "its", "group:hezbollah"],
  ])("stand for the subject near them: %s", (text, words, actor) => {
    expect(standsFor(text, words)).toBe(actor);
  });

  it.each([
    ["Ankara said Tuesday that he is in talks with Moscow.", "he", "state:TR"],
    [
      "The Syrian army said it had won. In addition, he has promised to go on.",
      "he",
      "force:SY-army",
    ],
  ])("stand for a body in translated text when no person is near: %s", (text, words, actor) => {
    expect(standsFor(text, words)).toBe(actor);
  });

  it.each([
    ["Russia, Syria and Iran are on their way to kill.", "their"],
    ["The Syrian army said it was raining.", "he"],
    ["It is clear that Turkey will wait.", "It"],
    ["For his part, Sergei Lavrov agreed.", "his"],
    ["The Syrian army advanced. The attack left its mark.", "its"],
  ])("stay alone when it is not sure: %s", (text, words) => {
    expect(standsFor(text, words)).toBeUndefined();
  });
});

describe("descriptions", () => {
  it.each([
    ["Hamas fired rockets. The group said it was revenge.", "group", "group:hamas"],
    ["The Assad regime attacked. The regime denied it.", "regime", "government:SY"],
    ["The Syrian army attacked. The army denied it.", "army", "force:SY-army"],
    [
      "Fighting went on in Syria, where Syrian towns burned. Syrians fled. The government was silent.",
      "government",
      "government:SY",
    ],
    [
      "Airwars published a count. The monitoring group said more had died.",
      "monitoring group",
      "org:airwars",
    ],
    ["The Hope Brigade fled. The brigade lost ten men.", "brigade", "Hope Brigade"],
    [
      "Jihadists from the Hayat Tahrir al Cham (HTS) group, former al Qaeda ally, rule there. The group leader urged them on.",
      "group leader",
      "group:hts",
    ],
  ])("stand for what was named before: %s", (text, words, actor) => {
    expect(standsFor(text, words)).toBe(actor);
  });

  it.each([
    ["Hamas and Hezbollah fired rockets. The group was silent.", "group"],
    ["Turkish and Syrian troops met. Warplanes circled.", "Warplanes", "Warplanes"],
    ["The government of the island fell.", "government", "government"],
    ["People fled to other parts of the country.", "country"],
  ])("stay what they are when it is not sure: %s", (text, words, own?: string) => {
    expect(standsFor(text, words)).toBe(own);
  });
});
