import type { Article } from "../../intake/index.ts";
import type { LinkedData } from "./page-facts.ts";
import { attributeAt, type PageDocument } from "./page-tree.ts";

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
  document: PageDocument,
  meta: ReadonlyMap<string, string>,
  data: LinkedData,
): Article["dates"] {
  const stated = metaNames.map((name) => meta.get(name) ?? null);
  return [
    { text: data.published, basis: "json-ld" as const },
    ...stated.map((text) => ({ text, basis: "meta" as const })),
    { text: timeElement(document), basis: "time-element" as const },
    { text: dayOfAddress(document), basis: "address" as const },
  ].flatMap(({ text, basis }) => (text === null ? [] : [{ text, basis }]));
}

function timeElement(document: PageDocument): string | null {
  const time =
    document.querySelector("time[pubdate], time[itemprop=datePublished], article time") ??
    document.querySelector("time");
  const stated = time?.getAttribute("datetime") ?? time?.textContent ?? "";
  return stated.trim() === "" ? null : stated.trim();
}

function dayOfAddress(document: PageDocument): string | null {
  const address = attributeAt(document, "link[rel=canonical]", "href") ?? "";
  const day = /\/(\d{4})\/(\d{1,2})\/(\d{1,2})\//.exec(address);
  return day === null ? null : day.slice(1).join("-");
}
