import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { tokenise } from "../text/index.ts";
import { partGlued, ranksOf } from "./glued.ts";
import { loadSyntaxModel } from "./index.ts";
import { WordTable } from "./words.ts";

const file = new URL("../../data/models/en/syntax.bin", import.meta.url);
const { lexicon } = loadSyntaxModel(readFileSync(file));
const table = new WordTable(lexicon);
const vocabulary = { rankOf: ranksOf(lexicon), knows: (form: string) => table.knows(form) };

function partsOf(text: string): string {
  const tokens = tokenise(text, { start: 0, end: text.length });
  return partGlued(text, tokens, vocabulary)
    .map(({ start, end }) => text.slice(start, end))
    .join("|");
}

it.each([
  ["7,000were", "7,000|were"],
  ["1,200families", "1,200|families"],
  ["of7,000", "of|7,000"],
  ["12March", "12|March"],
  ["evacuatedfrom", "evacuated|from"],
  ["thevillagers", "the|villagers"],
  ["mayhave", "may|have"],
  ["householdsdisplaced", "households|displaced"],
  ["inBentiu", "in|Bentiu"],
  ["residentsIn", "residents|In"],
  ["IDPshelters", "IDP|shelters"],
  ["inIDPcamps", "in|IDP|camps"],
])("finds the space that was lost in: %s", partsBecome);

it.each([
  "40,000",
  "155mm",
  "21st",
  "1990s",
  "M23",
  "covid19",
  "takeover",
  "gunbattle",
  "truckbomb",
  "overfly",
  "wildfires",
  "shabiha",
  "peshmerga",
  "Khanasser",
  "Alrashideen",
  "iPhone",
  "deBlasio",
  "McKenzie",
  "NGOs",
  "canciller",
  "@reportFrontline",
  "https://inthe.example/ofPeople",
])("leaves whole: %s", (word) => partsBecome(word, partsOfTokens(word)));

function partsBecome(text: string, parts: string): void {
  expect(partsOf(text)).toBe(parts);
}

/** What the tokeniser alone makes of the word. */
function partsOfTokens(text: string): string {
  return tokenise(text, { start: 0, end: text.length })
    .map(({ start, end }) => text.slice(start, end))
    .join("|");
}

it("leaves a token of any length whole and parts any number of them", () => {
  const text = "ofthe".repeat(20_000);
  expect(partGlued(text, [{ start: 0, end: text.length }], vocabulary)).toHaveLength(1);
  const words = "inthe ".repeat(20_000);
  expect(
    partGlued(words, tokenise(words, { start: 0, end: words.length }), vocabulary),
  ).toHaveLength(40_000);
});
