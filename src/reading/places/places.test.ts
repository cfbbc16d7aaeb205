import { describe, expect, it } from "vitest";
import { plainReport } from "../../../test/plain-report.ts";
import { loadResources } from "../../resources/index.ts";
import type { Place } from "../../model/index.ts";
import { findPlaces } from "./places.ts";

const { analyser, gazetteer } = loadResources();

function places(text: string): Place[] {
  const report = plainReport(text, { publishedAt: null });
  const search = { report, sentences: analyser.analyse(text), mentions: [], gazetteer };
  return findPlaces(search).places;
}

const ids = (text: string) =>
  places(text).map(({ text: words, placeId }) => `${words} ${placeId ?? "?"}`);

describe("what a name means", () => {
  it.each([
    ["Shelling hit Idlib province on Monday.", "Idlib ne:SY-ID"],
    ["Shelling hit the Syrian province of Idlib.", "Idlib ne:SY-ID"],
    ["Shelling hit the city of Idlib.", "Idlib gn:169389"],
    ["Shelling hit Idlib in Syria.", "Idlib gn:169389"],
    ["Troops entered Donetsk region in Ukraine.", "Donetsk ne:UA-14"],
    ["Rebels left Eastern Ghouta near Damascus.", "Eastern Ghouta vg:SY-eastern-ghouta"],
    ["A strike hit Maaret al-Noman, Syria.", "Maaret al-Noman gn:167611"],
    ["Two died in Paris, Texas.", "Paris gn:4717560"],
    ["Two died in Paris, France.", "Paris gn:2988507"],
    ["Militants attacked Tripoli, Libya, at dawn.", "Tripoli gn:2210247"],
    ["Militants attacked Tripoli in northern Lebanon.", "Tripoli gn:266826"],
    ["Fighting spread across Darfur.", "Darfur vg:SD-darfur"],
    ["Ships burned in the Red Sea.", "Red Sea vg:red-sea"],
    ["Two were shot in Macon, Ga., on Friday.", "Ga. ne:US-GA"],
    ["A bomb hit a bakery in Syrias Hasakah city.", "Hasakah gn:173811"],
  ])("%s", (text, place) => expect(ids(text)).toContain(place));

  it("takes the end of a longer name for no place of its own", () => {
    expect(places("The blast hit Maguindanao del Sur.").map(({ text }) => text)).not.toContain(
      "Sur",
    );
    expect(ids("Troops raided Lanao del Norte.")).toHaveLength(1);
  });

  it.each([
    ["THE MAYOR OF LIMA SAID THAT REBELS TRIED TO KILL HIM IN THE CASE.", ["LIMA gn:3936456"]],
    [
      "GUNMEN FIRED AT A CAR IN CALI AND MANAGED TO RUN AWAY IN LESS THAN AN HOUR.",
      ["CALI gn:3687925"],
    ],
  ])("tells names from words where all is written in capitals: %s", (text, found) =>
    expect(ids(text)).toEqual(found),
  );

  it("reads a later bare name as the province where the report has said so", () => {
    const found = ids(
      "Shelling hit the province of Idlib. Many fled. Idlib is home to three million people.",
    );
    expect(found).toEqual(["Idlib ne:SY-ID", "Idlib ne:SY-ID"]);
  });

  it("takes a name that only sounds like an entry for one in the countries of the report, or for none", () => {
    const [idlib, , town] = places(
      "Syrian troops shelled Idlib in Syria. Ten died in the town of Meles.",
    );
    expect(idlib?.countryCode).toBe("SY");
    expect(town).toMatchObject({ text: "Meles", placeId: null });
  });

  it("takes no short word for a country's letters by its sound", () => {
    expect(ids("A blast was heard in Qsaa, in Syria.")).not.toContain("Qsaa iso:SA");
  });

  it("keeps the city where both are named with head words", () => {
    const found = ids(
      "The city of Homs was calm. Homs province was shelled. Residents of Homs fled to Syria's coast.",
    );
    expect(found.slice(0, 2)).toEqual(["Homs gn:169577", "Homs ne:SY-HI"]);
    expect(found[2]).toBe("Homs gn:169577");
  });

  it("keeps the province as candidate of the bare city", () => {
    const [idlib] = places("Shelling hit Idlib in Syria.");
    expect(idlib?.candidates.map(({ placeId }) => placeId)).toContain("ne:SY-ID");
    expect(idlib).toMatchObject({
      precision: "settlement",
      admin1Code: "SY.12",
      countryCode: "SY",
    });
  });

  it("gives every name of a list the plural head word after it", () => {
    expect(ids("Air strikes hit Aleppo, Hama and Idlib provinces.")).toEqual([
      "Aleppo ne:SY-HL",
      "Hama ne:SY-HM",
      "Idlib ne:SY-ID",
    ]);
  });

  it("takes the country of a village from the rest of the report", () => {
    const found = places(
      "Syrian troops advanced in Idlib. Five died in Sarmada, the Syrian monitor said.",
    );
    expect(found.at(-1)).toMatchObject({ text: "Sarmada", countryCode: "SY" });
  });

  it("abstains with candidates, and a problem, where nothing tells readings apart", () => {
    const text = "Two men were shot in Springfield.";
    const [place] = places(text);
    if (place?.placeId === null) expect(place.candidates.length).toBeGreaterThan(1);
    else expect(place?.candidates.length).toBeGreaterThan(0);
  });
});

describe("what is a place", () => {
  it.each([
    ["Over 70% of Syrian territory is held.", "Syrian territory", "country"],
    ["In the Syrian northwest people fled.", "Syrian northwest", "region"],
  ])("%s", (text, words, precision) => {
    expect(places(text)).toMatchObject([{ text: words, placeId: "iso:SY", precision }]);
  });

  it.each([
    ["A shell fell on the Syrian capital.", "Syrian capital", "Damascus"],
    ["Two men were shot in the Afghan capital city on Sunday.", "Afghan capital city", "Kabul"],
  ])("%s", (text, words, name) => {
    expect(places(text)).toMatchObject([{ text: words, name, precision: "settlement" }]);
  });

  it.each([
    "Two men were shot in the Libyan capital, Tripoli.",
    "Two men were shot in the Libyan capital Tripoli.",
    "Two men were shot in the Libyan capital of Tripoli.",
    "Two men were shot in Tripoli, the Libyan capital.",
  ])("leaves the capital to its name in: %s", (text) => {
    expect(places(text)).toMatchObject([{ text: "Tripoli", countryCode: "LY" }]);
  });

  it.each([
    "Syrian capital markets reopened.",
    "Protesters marched in the Israeli capital.",
    "The provincial capital was quiet.",
  ])("takes no word for a country's capital in: %s", (text) => {
    expect(places(text)).toEqual([]);
  });

  it.each([
    "Syrian troops advanced.",
    "President George Washington spoke.",
    "Governor Mario Cuomo resigned.",
    "The University of Reading Press published it.",
    "Michael Jordan scored.",
    "In March the talks failed.",
    "The New York Times wrote about it.",
    "The GOP and the FBI disagreed.",
    "Reading is a pleasure.",
  ])("finds no place in: %s", (text) => {
    expect(places(text).filter(({ placeId }) => placeId !== null)).toEqual([]);
  });

  it("finds streets and hospitals that the gazetteer does not know, without guessing where they lie", () => {
    const [street] = places("A shell hit Falcon Street at dawn.");
    expect(street).toMatchObject({
      text: "Falcon Street",
      kind: "road",
      placeId: null,
      longitude: null,
    });
  });

  it.each([
    ["Troops took the village of Mafkar Sharqi.", "Mafkar Sharqi", "settlement"],
    ["A shell fell in the Qwayrzat district.", "Qwayrzat", "admin2"],
    ["Two died in Zarqatabad, a small town near the border.", "Zarqatabad", "settlement"],
    ["On that day the rebels took Jabal Zaqzuq after much fighting.", "Jabal Zaqzuq", "settlement"],
  ])("keeps the raw name, unresolved, in: %s", (text, words, kind) => {
    expect(places(text)[0]).toMatchObject({
      text: words,
      kind,
      placeId: null,
      precision: "unstated",
    });
  });

  it.each([
    ["Militants were arrested in Qarzalban, police said.", ["Qarzalban"]],
    ["Shells landed to the north of Mirzuqa on Monday.", ["Mirzuqa"]],
    ["Rebels stormed Zarjaneh in eastern Aleppo.", ["Zarjaneh", "Aleppo"]],
    [
      "Jets struck the villages of Zarbaliya, Qarzal, and Al-‘Azruq today.",
      ["Zarbaliya", "Qarzal", "Al-‘Azruq"],
    ],
    ["Two guards died near the Bariqa Checkpoint on Monday.", ["Bariqa Checkpoint"]],
    ["They were held in the Abu Zarqal district for weeks.", ["Abu Zarqal"]],
    ["Five died in the suburb of Zarqul Friday morning.", ["Zarqul"]],
    ["She was found dead in her Zarqulpur apartment.", ["Zarqulpur"]],
    ["Troops captured Zarqul from the rebels.", ["Zarqul"]],
    ["The army stormed and captured Zarqul at dawn.", ["Zarqul"]],
    ["Rockets hit the Zarqul pumping station.", []],
    ["Jets bombed the Zarqul pumping station.", ["Zarqul"]],
    ["The brigade attacked the key Bariqa Roundabout.", ["Bariqa Roundabout"]],
    ["Cadets fled as gunmen stormed the Bariqa Academy.", ["Bariqa Academy"]],
    ["They took Hill 30 after a long fight.", ["Hill 30"]],
    ["Around Zarqul, a mine went off.", ["Zarqul"]],
    ["A blast killed three in Mazar-e-Sharif.", ["Mazar-e-Sharif"]],
    ["Gunmen raided three villages: Zarqul, Bezrat and Qarzal.", ["Zarqul", "Bezrat", "Qarzal"]],
    ["Jets struck targets in the Zarqul and Bezrat suburbs.", ["Zarqul", "Bezrat"]],
    ["Clashes broke out near the village of Zarqul-Ogle.", ["Zarqul-Ogle"]],
    ["Mortars hit homes in Zarqul al-Bour on Monday.", ["Zarqul al-Bour"]],
    ["A car exploded near the Panorama Checkpoint.", ["Panorama Checkpoint"]],
    ["Troops entered the 1200 Tulip Housing Project.", ["Tulip Housing Project"]],
    ["A guard was found dead outside the North Lake Hotel.", ["North Lake Hotel"]],
    ["Rebels held the hilltop of Tilat al-Zarqul.", ["Tilat al-Zarqul"]],
    ["Two farmers were shot at the Zarqushi islet.", ["Zarqushi"]],
  ])("keeps a name that only the words around it place: %s", (text, words) =>
    expect(places(text).map((place) => place.text)).toEqual(words),
  );

  it.each([
    "He studied at Zarqul University for years.",
    "They met in Zarqul offices and shops.",
    "The prize went from Zarqul to Bezrat.",
    "They trust in Maria Zarqul alone.",
    "Troops captured Zarqul on Monday.",
    "They attacked Zarqul for his views.",
    "Wallace was shot at a traffic light.",
    "He spoke to Basque and Sikh voters.",
    "They debated Resolution 30 for hours.",
    "Pupils took part in the Safe Streets Project.",
    "There are three options: Zarqul, Bezrat and Qarzal.",
    "He rode the mount of Zarqul to the end.",
  ])("takes no unknown name for a place in: %s", (text) => {
    expect(places(text)).toEqual([]);
  });

  it.each([
    ["Shells hit the Hama Governorate at dawn.", "Hama Governorate", "ne:SY-HM"],
    ["Four were hurt in Kirkuk City on Monday.", "Kirkuk City", "gn:94787"],
    ["He spoke for Kirkuk City Council on Monday.", "Kirkuk", "gn:94787"],
    ["Flights from Kirkuk City airport were stopped.", "Kirkuk", "gn:94787"],
    ["Shells hit Hama province at dawn.", "Hama", "ne:SY-HM"],
  ])("takes a head word with a capital into the name: %s", (text, words, placeId) =>
    expect(places(text)).toMatchObject([{ text: words, placeId }]),
  );

  it("gives a bare name later on the sense that a capitalised head word gave it", () => {
    const found = ids("Shells hit the Hama Governorate. Many fled. Hama is a poor region.");
    expect(found).toEqual(["Hama Governorate ne:SY-HM", "Hama ne:SY-HM"]);
  });

  it("places a hospital by the town in its name", () => {
    const [hospital] = places(
      "Shells that were fired overnight hit Aleppo University Hospital, doctors in Syria told reporters.",
    );
    expect(hospital).toMatchObject({
      text: "Aleppo University Hospital",
      kind: "site",
      countryCode: "SY",
    });
  });

  it("takes the city for a site's name where city and province share one", () => {
    const [airport] = places("Militants in Syria attacked the Deir Ezzor Airport.").slice(-1);
    expect(airport).toMatchObject({ text: "Deir Ezzor Airport", precision: "settlement" });
  });

  it("leaves a toponym inside an actor's name alone", () => {
    const text =
      "The Syrian Arab Red Crescent and the Islamic State of Iraq were named in Baghdad.";
    const start = text.indexOf("Islamic");
    const span = { start, end: start + "Islamic State of Iraq".length };
    const mention = {
      text: "Islamic State of Iraq",
      span,
      actorId: null,
      name: "x",
      kind: "armed-group",
      countryCode: null,
    } as const;
    const report = plainReport(text, { publishedAt: null });
    const search = { report, sentences: analyser.analyse(text), mentions: [mention], gazetteer };
    expect(findPlaces(search).places.map((place) => place.text)).toEqual(["Baghdad"]);
  });
});
