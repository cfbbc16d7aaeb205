import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainReport } from "../../../test/plain-report.ts";
import type { Mention } from "../../model/index.ts";
import { loadResources } from "../../resources/index.ts";
import { findActors } from "./actors.ts";

const { analyser, actors: directory } = loadResources();

function mentionsIn(text: string, publishedAt: string | null = "2019-12-27"): Mention[] {
  const report = plainReport(text, { publishedAt });
  const sentences = analyser
    .analyse(text, [{ start: 0, end: text.length }])
    .map((sentence) => ({ ...sentence, paragraph: 0, isHeading: false }));
  return findActors({ report, sentences, directory });
}

/** "words → id", or "words → kind" for actors that are not listed. */
const told = (text: string) =>
  mentionsIn(text).map(({ text: words, actorId, kind }) => `${words} → ${actorId ?? kind}`);

describe("listed actors", () => {
  it.each([
    ["France called for talks.", ["France → state:FR"]],
    ["The Syrian army said it had won.", ["Syrian army → force:SY-army", "it → force:SY-army"]],
    ["Russian warplanes struck the town.", ["Russian warplanes → force:RU-air-force"]],
    [
      "Russia's defence ministry denied it.",
      ["Russia's defence ministry → office:RU-defence-ministry"],
    ],
    ["The Kremlin said nothing.", ["Kremlin → office:RU-presidency"]],
    ["Turkish troops crossed the border.", ["Turkish troops → force:TR-armed-forces"]],
    ["US officials confirmed the strike.", ["US officials → government:US"]],
    ["The IDF hit a convoy.", ["IDF → force:IL-armed-forces"]],
    ["Boko Haram gunmen burned the market.", ["Boko Haram gunmen → group:boko-haram"]],
    [
      "The rebel group Ahrar al-Sham withdrew.",
      ["rebel group Ahrar al-Sham → group:ahrar-al-sham"],
    ],
    ["An M23 spokesman rejected the claim.", ["M23 spokesman → group:m23"]],
    [
      "The Syrian Observatory for Human Rights (SOHR) said so.",
      ["Syrian Observatory for Human Rights (SOHR) → org:sohr"],
    ],
    ["Anadolu reported shelling.", ["Anadolu → org:anadolu"]],
  ])("names them in: %s", (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ["Hay'at Tahrir al-Sham fighters left.", "group:hts"],
    ["Hayat Tahrir ash Sham fighters left.", "group:hts"],
    ["Kataib Hizballah claimed the attack.", "group:kataib-hezbollah"],
    ["The Jabhat al Nusra attack failed.", "group:nusra-front"],
  ])("knows a name by other spellings: %s", (text, id) => {
    expect(mentionsIn(text)[0]?.actorId).toBe(id);
  });

  it("keeps one mention for a person with the office before the name", () => {
    expect(told("Turkish presidential spokesman Ibrahim Kalin spoke.")).toEqual([
      "Turkish presidential spokesman Ibrahim Kalin → person:ibrahim-kalin",
    ]);
    expect(told("The president of the United States, Donald Trump, spoke.")).toEqual([
      "president of the United States, Donald Trump → person:donald-trump",
    ]);
  });

  it("reads whose forces they are from the person who commands them", () => {
    expect(told("The forces of Syrian President Bashar al Assad advanced.")).toEqual([
      "forces of Syrian President Bashar al Assad → force:SY-armed-forces",
    ]);
    expect(told("Haftar's forces retreated.")).toEqual(["Haftar's forces → group:lna"]);
  });

  it("gives each state of a list its own words", () => {
    expect(told("France accused Damascus and its Russian and Iranian allies.")).toEqual([
      "France → state:FR",
      "Damascus → state:SY",
      "its → state:SY",
      "Russian → state:RU",
      "Iranian → state:IR",
    ]);
    expect(told("He called on the governments of Russia, Syria and Iran to stop.")).toEqual([
      "governments of Russia → government:RU",
      "Syria → government:SY",
      "Iran → government:IR",
    ]);
  });

  it("takes the holder whose time in office fits the report's date", () => {
    const idsOn = (day: string) => mentionsIn("President Bush spoke.", day)[0]?.actorId;
    expect(idsOn("1990-05-01")).toBe("person:george-h-w-bush");
    expect(idsOn("2004-05-01")).toBe("person:george-w-bush");
  });

  it("settles an acronym by the countries spoken of", () => {
    expect(told("The SLA attacked a village in Darfur, Sudan, the SLA said.")).toContain(
      "SLA → group:slm-aw",
    );
    expect(told("The CAM strap broke.")).toEqual([]);
  });
});

describe("states and places", () => {
  it.each([
    "Fighting went on in Syria.",
    "Thousands fled to Turkey.",
    "The shelling hit northern Syria.",
    "A bomb exploded near Damascus.",
    "Turkey's southern provinces shook.",
    "We ate turkey and rice.",
  ])("sees no state acting in: %s", (text) => {
    expect(mentionsIn(text).filter(({ kind }) => kind === "state")).toEqual([]);
  });

  it.each([
    ["Ankara accused Moscow of breaking the truce.", ["TR", "RU"]],
    ["Ankara is in talks with Moscow.", ["TR", "RU"]],
    ["Washington said it would respond.", ["US", "US"]],
  ])("takes the capital for the state in: %s", (text, codes) => {
    expect(mentionsIn(text).map(({ countryCode }) => countryCode)).toEqual(codes);
  });
});

describe("actors that are not listed", () => {
  it.each([
    ["Innocent civilians died.", "Innocent civilians → population"],
    ["Jihadists took the hill.", "Jihadists → armed-group"],
    ["Two soldiers were wounded.", "soldiers → armed-force"],
    ["Turkish-backed rebels advanced.", "rebels → armed-group"],
    ["The Falcons of Hope Brigade opened fire.", "Falcons of Hope Brigade → armed-group"],
    ["The 4th Infantry Brigade moved in.", "4th Infantry Brigade → armed-force"],
    ["The Harbour Workers Union protested.", "Harbour Workers Union → organisation"],
  ])("types by word and shape: %s", (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    ["Brigadier General Samir Haddadin died.", "Samir Haddadin"],
    ["Ahmed Zarqan, 34, was shot.", "Ahmed Zarqan"],
    ["Local journalist Lina Qasbari was detained.", "Lina Qasbari"],
    ["Abu Hafs al-Tartusi led the attack.", "Abu Hafs al-Tartusi"],
    ["Mayor Ekaterina Volkonska resigned.", "Ekaterina Volkonska"],
    ["Ivanka Trump visited.", "Ivanka Trump"],
    ['"They came at night," Zubaydi said.', "Zubaydi"],
  ])("marks a private name as an unlisted person: %s", (text, name) => {
    const person = mentionsIn(text).find(({ kind }) => kind === "person");
    expect(person).toMatchObject({ actorId: null, name });
  });

  it("knows a person again by the last name, and a body by its acronym", () => {
    expect(told("Maria Delgado spoke. Delgado left.")).toEqual([
      "Maria Delgado → person",
      "Delgado → person",
    ]);
    const bodies = mentionsIn("The Harbour Workers Union (HWU) marched. The HWU went home.");
    expect(bodies.map(({ name }) => name)).toEqual([
      "Harbour Workers Union",
      "Harbour Workers Union",
    ]);
  });

  it.each([
    "They met in San Fernando.",
    "Shells fell on Deir Hafir.",
    "The Yarmouk camp was hit.",
    "Military aid arrived.",
    "The Syrian war began in 2011.",
  ])("sees nobody in: %s", (text) => expect(mentionsIn(text)).toEqual([]));
});

describe("upper-case wires", () => {
  it("reads names without help from capitals", () => {
    expect(told("THE SALVADORAN ARMY SAID THE FMLN ATTACKED SAN MIGUEL IN EL SALVADOR.")).toEqual([
      "SALVADORAN ARMY → force:SV-army",
      "FMLN → group:fmln",
    ]);
  });

  it("does not take the pronoun for the state", () => {
    expect(told("THEY TOLD US THE TRUTH ABOUT THE WAR.")).toEqual([]);
  });
});

it("gives spans inside the text, in order, apart, with their own words, for any string", () => {
  const words = fc.constantFrom(
    "Syria",
    "the",
    "Syrian",
    "army",
    "of",
    "and",
    ",",
    "Bashar",
    "al",
    "Assad",
    "'s",
    "forces",
    "(",
    "HTS",
    ")",
    "he",
    "it",
    "said",
    "-",
    "President",
    "Turkish",
    "rebels",
    "group",
    "\ud800",
    "5th",
    "Brigade",
    "for",
    ".",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 30 }), (parts) => {
      const text = parts.join(" ");
      let last = 0;
      for (const { span, text: own } of mentionsIn(text)) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        expect(text.slice(span.start, span.end)).toBe(own);
        last = span.end;
      }
    }),
  );
});
