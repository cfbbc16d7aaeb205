import { expect, it } from "vitest";
import { loadResources } from "../resources/index.ts";
import { read } from "../reading/index.ts";
import { findWhere } from "./index.ts";

const resources = loadResources();

/** Where the first occurrence of a word's happening took place, in the report's words. */
function whereOf(text: string, word: string): string[] {
  const reading = read(
    {
      id: "r",
      title: null,
      language: "en",
      publishedAt: null,
      source: null,
      url: null,
      text,
      setAside: [],
    },
    resources,
  );
  const start = text.indexOf(word);
  return findWhere(reading)({ start, end: start + word.length }).map((place) => place.text);
}

it.each([
  ["Rebels shelled the airport in Aleppo on Monday.", "shelled", ["Aleppo"]],
  ["Farmers danced in the streets of Homs on Monday.", "danced", ["Homs"]],
])("finds where it happened in: %s", (text, word, places) =>
  expect(whereOf(text, word)).toEqual(places),
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
