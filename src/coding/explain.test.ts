import { describe, expect, it } from "vitest";
import { plainReport } from "../../test/plain-report.ts";
import { fileText } from "../../test/files.ts";
import { codebook, rules, type RuleName } from "../codebook/index.ts";
import { eventTypes, Notes, type Coding, type Explained } from "../model/index.ts";
import { read } from "../reading/index.ts";
import { loadResources } from "../resources/index.ts";
import { code, explain } from "./index.ts";

const resources = loadResources();

function explained(text: string): { coding: Coding; values: readonly Explained[] } {
  const report = plainReport(text);
  const notes = new Notes<RuleName>();
  const coding = code(read(report, resources, notes), "vigil 0.1.0", notes);
  return { coding, values: explain(coding, notes).values };
}

const shelling =
  "Government warplanes struck a market in Aleppo on Monday, killing at least 12 civilians, the Syrian Observatory for Human Rights said.";

describe("an explanation", () => {
  it.each([
    ["e1 type", "ASSAULT", "type/verb", "struck"],
    ["e1 mode", "aerial", "mode/weapon", "warplanes"],
    ["e1 modality", "actual", "modality/plain", "struck"],
    ["e1 roles.initiator[0]", "Government warplanes", "role/doer-of-verb", "Government warplanes"],
    ["e1 roles.affected[0]", "market", "role/object-of-verb", "market"],
    ["e1 roles.affected[0].name", "market", "actor/thing", "market"],
    ["e1 places[0]", "Aleppo", "place/happening", "Aleppo"],
    ["e1 places[0].placeId", "gn:170063", "where/likeliest", "Aleppo"],
    ["e1 time", "Monday", "time/beside", "Monday"],
    ["e1 time.dates", "2019-12-23..2019-12-23", "when/looking-back", "Monday"],
    ["f1 kind", "killed", "kind/harm-beside", "killing"],
    ["f1 value", "low 12", "value/at-least", "at least 12"],
    ["f1 unit", "people", "unit/people", "civilians"],
    ["f1 of.status", "civilian", "counted/noun", "civilians"],
    ["f1 scope", "incident", "scope/plain", "killing"],
    ["f1 places[0]", "Aleppo", "place/of-event", "Aleppo"],
    ["f1 cause", "heavy-weapons", "cause/mode-of-event", "at least 12"],
  ])("names the rule and the words of %s", (...[at, value, rule, text]) => {
    const { values } = explained(shelling);
    const found = values.find(({ of, field }) => `${of} ${field}` === at);
    expect(found).toMatchObject({ value, rule, text });
  });

  it("names who speaks, how that was heard, and what is done by speaking", () => {
    const { values } = explained(shelling);
    const spoken = values.filter(({ of, field }) => of === "e1" && field.startsWith("attribution"));
    expect(spoken.map(({ field, rule }) => [field, rule])).toEqual([
      ["attribution[0].speaker", "speaker/of-clause"],
      ["attribution[0].speaker.name", "actor/listed"],
      ["attribution[0].act", "act/of-cue"],
    ]);
  });

  it.each([
    ["The army did not shell the town of Binnish.", "modality", "modality/negation", "not shell"],
    ["The rebels may attack Aleppo.", "modality", "modality/auxiliary", "may attack"],
    [
      "The UN demanded that Russia stop bombing Idlib.",
      "modality",
      "modality/word-above",
      "demanded",
    ],
    ["Rebels nearly overran the base.", "modality", "modality/near-miss", "overran"],
    ["The army was accused of the murder of a priest.", "type", "type/noun", "murder"],
    ["The army suffered an attack by rebels.", "roles.target[0]", "role/undergoes", "army"],
    ["Police opened fire on protesters.", "type", "type/verb-and-part", "opened fire"],
    ["The army imposed a siege on the town.", "type", "type/noun-with-verb", "imposed a siege"],
    ["Shells fell on Binnish, fired by the army.", "places[0]", "place/happening", "Binnish"],
  ])("names the rule in: %s", (...[text, field, rule, words]) => {
    const { values } = explained(text);
    expect(values.filter((value) => value.field === field)).toContainEqual(
      expect.objectContaining({ rule, text: words }),
    );
  });

  it.each([
    ["A truce announced in August holds in Idlib.", "stage", "announced", "ceasefire/word-around"],
    ["The army holds the town of Binnish.", "stage", "held", "control/verb"],
    ["Russia vetoed the resolution on aid.", "stage", "vetoed", "measure/verb"],
    ["The army blocked aid from entering Ghouta.", "stage", "restricted", "access/verb"],
  ])("names the rule of the condition in: %s", (...[text, field, value, rule]) => {
    const { values } = explained(text);
    expect(values).toContainEqual(expect.objectContaining({ field, value, rule }));
  });

  it("leaves the record as it is without one", () => {
    const text = fileText("examples", "idlib-2019-12-27.txt");
    const plain = code(read(plainReport(text), resources), "vigil 0.1.0");
    expect(explained(text).coding).toEqual(plain);
  });

  it("has a rule for the verb of a heading that the tagger takes for a name", () => {
    const { values } = explained("Rebels Killed 120 Fighters in Syria\n\nThe army sent troops.");
    expect(values.filter(({ rule }) => rule === null)).toEqual([]);
  });

  const examples = eventTypes.flatMap((type) => codebook[type].yes.map(({ text }) => text));
  it.each([fileText("examples", "idlib-2019-12-27.txt"), examples.join("\n\n")])(
    "has a rule of the codebook and words of the report for every value (%#)",
    (text) => {
      const { values } = explained(text);
      expect(values.length).toBeGreaterThan(200);
      expect(values.filter(({ rule }) => rule === null || !(rule in rules))).toEqual([]);
      const told = values.map(({ span }) => text.slice(span?.start, span?.end));
      expect(values.map((value) => value.text)).toEqual(told);
    },
  );

  it("has no line for what the report does not say", () => {
    const { values } = explained("Four people were killed in a bombing.");
    const fields = values.map(({ field }) => field);
    expect(fields).not.toContain("roles.initiator[0]");
    expect(fields).not.toContain("of.status");
    expect(fields).not.toContain("places[0]");
  });
});
