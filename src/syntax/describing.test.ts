import { expect, it } from "vitest";
import { isDescribing, isOpeningClause, isOpeningTold } from "./describing.ts";

/** A sentence from "form UPOS", and a treebank tag where it tells. */
const tagged = (...rows: string[]) => ({
  forms: rows.map((row) => row.split(" ")[0] ?? ""),
  upos: rows.map((row) => row.split(" ")[1] ?? ""),
  xpos: rows.map((row) => row.split(" ")[2] ?? ""),
});

it("takes a participle that opens a sentence for an adjective of the noun behind it", () => {
  expect(isDescribing(tagged("Suspected VERB", "rebels NOUN", "fled VERB"), 0)).toBe(true);
  expect(isDescribing(tagged("12 NUM", "wounded VERB", "men NOUN"), 1)).toBe(true);
});

it("leaves a verb with its object", () => {
  expect(isDescribing(tagged("Police NOUN", "suspected VERB", "arson NOUN"), 1)).toBe(false);
  expect(isDescribing(tagged("and CCONJ", "wounded VERB", "men NOUN"), 1)).toBe(false);
  expect(isDescribing(tagged("Suspected VERB", "of ADP", "arson NOUN"), 0)).toBe(false);
});

it("takes 'that' behind whom something is told for what opens a clause, and leaves a pronoun", () => {
  expect(isOpeningTold(tagged("told VERB", "Reuters PROPN", "that PRON", "a DET"), 2)).toBe(true);
  expect(isOpeningTold(tagged("hit VERB", "camps NOUN", "that PRON", "the DET"), 2)).toBe(false);
  expect(isOpeningTold(tagged("told VERB", "tales NOUN", "that PRON", "shock VERB"), 2)).toBe(
    false,
  );
});

it("takes 'after' behind a verb for what opens a clause where a subject and its verb follow", () => {
  const began = ["Clashes NOUN", "began VERB VBD", "after ADP", "a DET"];
  expect(isOpeningClause(tagged(...began, "man NOUN", "was AUX VBD", "shot VERB"), 2)).toBe(true);
  expect(isOpeningClause(tagged(...began, "raid NOUN", "in ADP", "Homs PROPN"), 2)).toBe(false);
  expect(isOpeningClause(tagged("after ADP", "raids NOUN", "began VERB VBD"), 0)).toBe(false);
});
