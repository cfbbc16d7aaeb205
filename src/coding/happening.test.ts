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
    ["Homs"],
  ],
  ["The army launched a raid to recapture the village of Tal Zakar.", "launched", ["Tal Zakar"]],
  ["Jets hit targets in the Wadi Barada region of rural Damascus.", "hit", ["Wadi Barada"]],
  ["Rebels raided Zahle (Zahlah) at dawn.", "raided", ["Zahle"]],
  [
    "Gunners shelled the villages of Zarqul (twice), Bezrat and Mirzuq, officials said.",
    "shelled",
    ["Zarqul", "Bezrat", "Mirzuq"],
  ],
  ["Soldiers patrolled tense Goma Thursday.", "patrolled", ["Goma"]],
  ["Mines went off in a town south of Baghdad.", "went", ["Baghdad"]],
  ["The last attack was launched against Idlib on Monday.", "launched", ["Idlib"]],
  ["Fighters were forced out of Idlib by the army.", "forced", ["Idlib"]],
  ["Four were killed and nine others wounded in Homs.", "killed", ["Homs"]],
  ["A man was shot and his car was burned near Ramallah.", "shot", ["Ramallah"]],
  [
    "They were shot at a rally in Kabwe, a city 140 kilometers (90 miles) north of Lusaka.",
    "shot",
    ["Kabwe"],
  ],
  ["Crowds protested against the war on Iraq in Lisbon.", "protested", ["Lisbon"]],
  ["Rebels captured a bridge in Homs from the army.", "captured", ["Homs"]],
  ["Four were killed in Rastan, north of Homs.", "killed", ["Rastan"]],
  ["London police shot a man on Monday.", "shot", ["London"]],
  ["Troops withdrew from Herat on Monday.", "withdrew", ["Herat"]],
  ["Israel captured the Golan Heights from Syria.", "captured", ["Golan Heights"]],
  ["Patrols walked the Tikrit backstreets.", "walked", ["Tikrit"]],
  ["Bombs went off in Baghdad's northern neighbourhood of Adhamiyah.", "went", ["Adhamiyah"]],
  ["A man was shot in the Pattani district, which borders Malaysia.", "shot", ["Pattani"]],
  ["Ali Hassan, 28, of Homs, detonated a bomb in Hama.", "detonated", ["Hama"]],
  ["Dozens were killed, raising fears that Iraq could see more bombings.", "killed", []],
  ["Under an agreement reached in Doha, the troops shelled no towns.", "shelled", []],
  ["An agreement was signed in Doha on Monday.", "signed", ["Doha"]],
  ["Crowds protested against support for the US-led attack on Iraq.", "protested", []],
  ["Three men were killed in a U.S. airstrike on Monday.", "killed", []],
  ["Three men were killed in a U.S. airstrike in Hama.", "killed", ["Hama"]],
  ["Hundreds died in a war between Ethiopia and the rebels.", "died", []],
  ["A bus was hit on the road between Homs and Hama.", "hit", ["Homs", "Hama"]],
  ["Envoys met in Geneva for talks on Syria.", "met", ["Geneva"]],
  ["Ali Hassan, 28, of Rastan near Homs, detonated a bomb.", "detonated", []],
  [
    "They were shot in Kabwe, a city of 300,000 residents 140 kilometers (90 miles) north of the capital, Lusaka.",
    "shot",
    ["Kabwe"],
  ],
  [
    "In response to the killing of civilians in Damascus, the army raided two villages.",
    "raided",
    [],
  ],
  ["Delegates in Doha condemned the killing of 20 farmers in Kano.", "killing", ["Kano"]],
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
  ["Police arrested a youth for murdering his aunt at Karvenagar.", "arrested"],
  ["Miller, 18, of Leeds was shot on Monday.", "shot"],
  ["Reports of the riots in Lhasa were collected.", "collected"],
  ["A planner of the attacks in Kenya was captured by the army.", "captured"],
  ["The mine was set off by a brigade based in Zambrano.", "set"],
  ["A boat was seized before dawn, but a second boat landed near Tyre.", "seized"],
  ["During talks in Geneva the army threatened to bomb the rebels.", "bomb"],
  ["Delegates meeting in Doha condemned the killing of 20 farmers.", "killing"],
  ["The killing of three priests was discussed in Geneva.", "killing"],
  ["The Britain-based monitor said ten people were killed.", "killed"],
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
