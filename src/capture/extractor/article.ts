import { Readability } from "@mozilla/readability";
import type { Article, Block } from "../../intake/index.ts";
import { blocksOf } from "./blocks.ts";
import { datesOf } from "./dates.ts";
import { linkedData, metaOf } from "./page-facts.ts";
import { attributeAt, treeOf, type PageDocument, type PageNode } from "./page-tree.ts";

const fewestUnits = 140;

/**
 * Finds a page's article and what the page says of it.
 *
 * @param markup - a page that went through the gate
 */
export function articleOf(markup: string): Article {
  const document = treeOf(markup);
  const meta = metaOf(document);
  const data = linkedData(document);
  const canonicalUrl = attributeAt(document, "link[rel=canonical]", "href");
  const dates = datesOf(document, meta, data);
  const language = languageCode(document.documentElement?.getAttribute("lang") ?? null);
  const title = meta.get("og:title") ?? data.headline ?? heading(document);
  const whole = blocksOf(document.body);
  const read = readability(document);
  return {
    title: title ?? read.title,
    byline: data.author ?? read.byline,
    source: meta.get("og:site_name") ?? data.publisher ?? read.source,
    canonicalUrl: canonicalUrl ?? meta.get("og:url") ?? null,
    language,
    dates,
    blocks: lengthOf(read.blocks) >= fewestUnits ? read.blocks : whole,
    problems: [],
  };
}

interface ReadPage {
  readonly title: string | null;
  readonly byline: string | null;
  readonly source: string | null;
  readonly blocks: readonly Block[];
}

/** Lets Readability find the article; it takes the tree apart, so it comes last. */
function readability(document: PageDocument): ReadPage {
  const reader = new Readability(document, {
    serializer: (node: unknown) => blocksOf(node as PageNode),
  });
  const read = reader.parse();
  return {
    title: read?.title ?? null,
    byline: read?.byline ?? null,
    source: read?.siteName ?? null,
    blocks: read?.content ?? [],
  };
}

function heading(document: PageDocument): string | null {
  const headings = [...document.querySelectorAll("h1")];
  const [first] = headings;
  const words = headings.length === 1 ? (first?.textContent ?? "").trim() : "";
  return words === "" ? null : words;
}

function languageCode(tag: string | null): string | null {
  return /^([a-z]{2})(?:[-_]|$)/i.exec(tag ?? "")?.[1]?.toLowerCase() ?? null;
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((units, block) => units + block.text.length, 0);
}
