import type { Article } from "../../intake/index.ts";
import type { Span } from "../../model/index.ts";
import { datesOf } from "./dates.ts";
import { findArticle } from "./find-article.ts";
import { FurnitureSigns } from "./furniture-signs.ts";
import { leftOutOf } from "./left-out.ts";
import { linkedData, linkOf, metaOf } from "./page-facts.ts";
import { attributeOf, listedOf, wordsOf, type PageTree } from "./page-tree.ts";
import { runsOf, type Run } from "./runs.ts";
import { visibleDay } from "./visible-day.ts";
import { weigh } from "./weigh.ts";

/** Finds a page's article and what the page says of it. */
export function articleOf(tree: PageTree): Article {
  const meta = metaOf(tree);
  const data = linkedData(tree);
  const runs = runsOf(tree.root);
  const signs = new FurnitureSigns(tree.root, weigh(runs));
  const title = meta.get("og:title") ?? data.headline ?? heading(tree) ?? titleOf(tree);
  const titleAt = placeOf(title, runs);
  const blocks = findArticle(tree.root, runs, signs);
  const kept = [...blocks.map(({ at }) => at), titleAt].flatMap((at) => at?.start ?? []);
  return {
    title,
    byline: data.author ?? meta.get("author") ?? null,
    source: meta.get("og:site_name") ?? data.publisher ?? null,
    canonicalUrl: linkOf(tree, "canonical") ?? meta.get("og:url") ?? null,
    language: languageCode(tree),
    dates: [...datesOf(tree, meta, data), ...shownDates(visibleDay(runs, signs))],
    blocks,
    ...(titleAt === null ? {} : { titleAt }),
    leftOut: leftOutOf(runs, new Set(kept), signs),
    problems: [],
  };
}

/** Finds where the page shows its title: as a heading of the first rank, else anywhere. */
function placeOf(title: string | null, runs: readonly Run[]): Span | null {
  const words = title?.replace(/\s+/g, " ").trim() ?? "";
  const shown = runs.filter(({ text }) => text === words);
  const [first] = shown.toSorted((a, b) => rankOf(a) - rankOf(b));
  return first?.raw ?? null;
}

function rankOf({ owner }: Run): number {
  return owner.name === "h1" ? 0 : 1;
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
