import type { Article } from "../../intake/index.ts";
import { datesOf } from "./dates.ts";
import { findArticle } from "./find-article.ts";
import { FurnitureSigns } from "./furniture-signs.ts";
import { linkedData, linkOf, metaOf } from "./page-facts.ts";
import { attributeOf, listedOf, wordsOf, type PageTree } from "./page-tree.ts";
import { runsOf } from "./runs.ts";
import { visibleDay } from "./visible-day.ts";
import { weigh } from "./weigh.ts";

/** Finds a page's article and what the page says of it. */
export function articleOf(tree: PageTree): Article {
  const meta = metaOf(tree);
  const data = linkedData(tree);
  const runs = runsOf(tree.root);
  const signs = new FurnitureSigns(tree.root, weigh(runs));
  return {
    title: meta.get("og:title") ?? data.headline ?? heading(tree) ?? titleOf(tree),
    byline: data.author ?? meta.get("author") ?? null,
    source: meta.get("og:site_name") ?? data.publisher ?? null,
    canonicalUrl: linkOf(tree, "canonical") ?? meta.get("og:url") ?? null,
    language: languageCode(tree),
    dates: [...datesOf(tree, meta, data), ...shownDates(visibleDay(runs, signs))],
    blocks: findArticle(tree.root, runs, signs),
    problems: [],
  };
}

function titleOf(tree: PageTree): string | null {
  const [title] = listedOf(tree, "title");
  const words = title === undefined ? "" : wordsOf(title);
  return words === "" ? null : words;
}

function heading(tree: PageTree): string | null {
  const headings = listedOf(tree, "h1");
  const [first] = headings;
  const words = headings.length === 1 && first !== undefined ? wordsOf(first) : "";
  return words === "" ? null : words;
}

function languageCode(tree: PageTree): string | null {
  const [page] = listedOf(tree, "html");
  const tag = page === undefined ? null : attributeOf(page, "lang");
  return /^([a-z]{2})(?:[-_]|$)/i.exec(tag ?? "")?.[1]?.toLowerCase() ?? null;
}

function shownDates(day: string | null): Article["dates"] {
  return day === null ? [] : [{ text: day, basis: "visible-text" }];
}
