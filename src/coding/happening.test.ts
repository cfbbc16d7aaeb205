import { expect, it } from "vitest";
import { plainReport } from "../../test/plain-report.ts";
import { loadResources } from "../resources/index.ts";
import { read } from "../reading/index.ts";
import { findWhere } from "./index.ts";

const resources = loadResources();

/** Where the first occurrence of a word's happening took place, in the report's words. */
function whereOf(text: string, word: string): string[] {
  const reading = read(plainReport(text, { publishedAt: null }), resources);
  const start = text.indexOf(word);
  return findWhere(reading)({ start, end: start + word.length }).map((place) => place.text);
}

it.each([
  ["Rebels shelled the airport in Aleppo on Monday.", "shelled", ["Aleppo"]],
  ["Farmers danced in the streets of Homs on Monday.", "danced", ["Homs"]],
  ["Farmers danced in Homs while rebels shelled Aleppo.", "danced", ["Homs"]],
  ["Warplanes bombed Idlib overnight.", "bombed", ["Idlib"]],
  ["Aleppo was shelled by the army.", "shelled", ["Aleppo"]],
  ["The clinic in Hama was destroyed by a rocket.", "destroyed", ["Hama"]],
  ["In Hama, gunmen stopped a bus and killed its driver.", "killed", ["Hama"]],
  ["A shell hit a bakery in Homs, killing five.", "killing", ["Homs"]],
  ["Four people died when a bomb exploded in Homs.", "died", ["Homs"]],
  ["In Homs, police said a bomb killed two men.", "killed", ["Homs"]],
  ["Two people were killed in Saraqib, in Idlib province.", "killed", ["Saraqib"]],
  ["Troops fought in Aleppo, Hama and Homs.", "fought", ["Aleppo", "Hama", "Homs"]],
  ["Protesters marched in Hama Friday.", "marched", ["Hama"]],
  ["A guard was shot in the Harare township of Mbare.", "shot", ["Mbare"]],
  ["A guard was shot in the Karrada district of Baghdad.", "shot", ["Karrada"]],
  [
    "In Homs province, the army launched a raid to recapture the village of Tal Zakar.",
    "launched",
    ["Tal Zakar"],
  ],
  ["Crowds protested against the war on Iraq in Lisbon.", "protested", ["Lisbon"]],
  ["Rebels captured a bridge in Homs from the army.", "captured", ["Homs"]],
  ["Four were killed in Rastan, north of Homs.", "killed", ["Rastan"]],
  ["London police shot a man on Monday.", "shot", ["London"]],
  ["Troops withdrew from Herat on Monday.", "withdrew", ["Herat"]],
  ["Israel captured the Golan Heights from Syria.", "captured", ["Golan Heights"]],
  ["Patrols walked the Tikrit backstreets.", "walked", ["Tikrit"]],
])("finds where it happened in: %s", (text, word, places) =>
  expect(whereOf(text, word)).toEqual(places),
);

it.each([
  ["The minister accused Damascus of delaying the talks.", "accused"],
  ["The mayor of Homs resigned on Monday.", "resigned"],
  ["He told reporters in Damascus that rebels had shelled a convoy.", "shelled"],
  ["The governor welcomed a guest from Aleppo.", "welcomed"],
  ["He was captured by U.S.-allied fighters.", "captured"],
  ["Speaking in Geneva, the envoy said 12 people were killed in the air strikes.", "killed"],
  ["He was captured by rebels and later flown to Amman.", "captured"],
  ["Two pilots were seized and held by China.", "seized"],
  ["Afghanistan's police captured a commander.", "captured"],
  ["She took the title with a victory over Spain's champion.", "took"],
])("says of no place that it happened there: %s", (text, word) =>
  expect(whereOf(text, word)).toEqual([]),
);

it("gives no place for a word outside every sentence", () =>
  expect(
    findWhere(
      read(
        {
          id: "r",
          title: null,
          language: "en",
          publishedAt: null,
          source: null,
          url: null,
          text: "Rebels shelled Aleppo.",
          setAside: [],
        },
        resources,
      ),
    )({ start: 900, end: 905 }),
  ).toEqual([]));
