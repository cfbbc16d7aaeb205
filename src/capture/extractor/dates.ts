import { daysIn, type Article } from "../../intake/index.ts";
import type { LinkedData } from "./page-facts.ts";
import { attributeOf, listedOf, wordsOf, type PageElement, type PageTree } from "./page-tree.ts";

const metaNames = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.created",
  "dc.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "date",
];

/** Collects the dates of publication that a page gives, best basis first. */
export function datesOf(
  tree: PageTree,
  meta: ReadonlyMap<string, string>,
  data: LinkedData,
): Article["dates"] {
  const stated = metaNames.map((name) => meta.get(name) ?? null);
  return [
    { text: data.published, basis: "json-ld" as const },
    ...stated.map((text) => ({ text, basis: "meta" as const })),
    { text: statedProperty(tree), basis: "time-element" as const },
    { text: timeElement(tree), basis: "time-element" as const },
  ].flatMap(({ text, basis }) => (text === null ? [] : [{ text, basis }]));
}

/** A day marked by schema.org's property, on any element. */
function statedProperty(tree: PageTree): string | null {
  const dated = listedOf(tree, "[itemprop]").find((element) =>
    /^datePublished$/i.test(attributeOf(element, "itemprop") ?? ""),
  );
  return dated === undefined ? null : dayOf(dated);
}

/** The first time element that is not said to be of a change. */
function timeElement(tree: PageTree): string | null {
  const times = listedOf(tree, "time");
  const published = times.find(
    (time) =>
      time.attributes?.["pubdate"] !== undefined ||
      /\b(?:published|entry-date|pubdate)\b/i.test(attributeOf(time, "class") ?? ""),
  );
  const first = times.find((time) => !/updated|modified/i.test(attributeOf(time, "class") ?? ""));
  const time = published ?? first;
  return time === undefined ? null : dayOf(time);
}

function dayOf(element: PageElement): string | null {
  const stated = attributeOf(element, "datetime") ?? attributeOf(element, "content");
  const words = wordsOf(element);
  return stated ?? (words === "" ? null : (daysIn(words.slice(0, 200))[0] ?? words.slice(0, 200)));
}
