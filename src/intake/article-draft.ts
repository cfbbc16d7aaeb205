import type { Article, Block, Draft } from "./input.ts";

/** Nothing stated: what a format says is laid over it. */
export const unstated: Omit<Article, "blocks"> = {
  title: null,
  byline: null,
  source: null,
  canonicalUrl: null,
  language: null,
  dates: [],
  problems: [],
};

/** Makes a draft of what was found before: by the extractor in a page, by an opener in a mail. */
export function draftOfArticle(article: Article): Draft {
  const { title, source, canonicalUrl, titleAt, ...rest } = article;
  const { language, dates, blocks, leftOut = [], problems } = rest;
  return {
    ...(titleAt === undefined ? {} : { titleAt }),
    leftOut,
    title: title === null ? null : withoutSiteName(title, source),
    source,
    url: canonicalUrl,
    language,
    dates,
    blocks,
    problems,
  };
}

/** Makes one paragraph block of each paragraph of a text. */
export function paragraphsOf(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((words) => words.trim())
    .filter((words) => words !== "")
    .map((words) => ({ text: words, kind: "paragraph" }));
}

/** Cuts the site's name off a page title, where it is known or stands after the last bar. */
export function withoutSiteName(title: string, site: string | null): string {
  const parts = /^(.{15,300}?)\s+(?:[|»·]|[-–—])\s+([^|»·]{2,60})$/.exec(title.slice(0, 400));
  if (parts === null) return title;
  const [, words = title, name = ""] = parts;
  const isKnown = site !== null && name.toLowerCase().includes(site.toLowerCase());
  return isKnown || /[|»·]\s+[^|»·]{2,60}$/.test(title) ? words : title;
}
