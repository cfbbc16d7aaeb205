import { expect, it } from "vitest";
import { findAttribution } from "./attributions.ts";

const tagOf: Readonly<Record<string, string>> = {
  ",": "PUNCT ,",
  ";": "PUNCT :",
  ".": "PUNCT .",
  "“": "PUNCT ``",
  "”": "PUNCT ''",
  the: "DET DT",
  a: "DET DT",
  hit: "VERB VBD",
  killed: "VERB VBD",
  said: "VERB VBD",
  told: "VERB VBD",
  denied: "VERB VBD",
  adding: "VERB VBG",
  killing: "VERB VBG",
  and: "CCONJ CC",
  but: "CCONJ CC",
  on: "ADP IN",
  after: "ADP IN",
  while: "SCONJ IN",
  who: "PRON WP",
  that: "SCONJ IN",
};

/** Who speaks in a sentence of words apart, and whether nothing of what was said follows. */
function attributed(text: string): [string, boolean] | null {
  const forms = text.split(" ");
  const tags = forms.map((form) => tagOf[form] ?? "NOUN NNS");
  const [upos, xpos] = [0, 1].map((part) => tags.map((tag) => tag.split(" ")[part] ?? ""));
  const found = findAttribution({ forms, upos: upos ?? [], xpos: xpos ?? [] });
  return found && [forms.slice(found.from, found.to).join(" "), found.isLast];
}

it.each([
  ["shells hit a school , police said .", "police said", true],
  [
    "shells hit a school , police and medics said on Monday .",
    "police and medics said on Monday",
    true,
  ],
  [
    "shells hit a school , Ruiz , a nurse , told reporters .",
    "Ruiz , a nurse , told reporters",
    true,
  ],
  [
    "shells hit a school , said the mayor , who denied guilt .",
    "said the mayor , who denied guilt",
    true,
  ],
  ["“ shells hit a school , ” police said .", "police said", true],
  ["shells hit a school , police said , killing men .", "police said", false],
  ["the shells , police said , killed men .", "police said", false],
  ["shells hit a school , police said ; the rebels denied guilt .", "police said", false],
  [
    "shells hit a school , police said , adding that men denied guilt .",
    "police said , adding that men denied guilt",
    true,
  ],
  [
    "shells hit a school , police said , while rebels denied guilt .",
    "police said , while rebels denied guilt",
    true,
  ],
])("finds who speaks behind or in: %s", (text, words, isLast) => {
  expect(attributed(text)).toEqual([words, isLast]);
});

it.each([
  "police said shells hit a school .",
  "on Monday , police said shells killed men .",
  "after the match , Ruiz said , “ shells hit a school . ”",
  "shells hit a school , but police said rebels killed men .",
  "Ruiz , a nurse , said .",
])("finds nobody who speaks apart in: %s", (text) => {
  expect(attributed(text)).toBeNull();
});
