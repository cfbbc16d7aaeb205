import type { Article, Draft } from "../input.ts";
import { blocksOfMarkup, titleOfMarkup } from "../markup.ts";
import type { IntakeFormat } from "./format.ts";

/** A web page. Its article comes from the extractor; without one, the page is read by its tags alone. */
export const html: IntakeFormat = {
  name: "HTML page",
  mediaTypes: ["text/html", "application/xhtml+xml"],
  extensions: ["html", "htm", "xhtml"],
  recognises: (head) =>
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(
      head,
    ),
  draft: (text, input) => (input.article === null ? byTags(text) : fromArticle(input.article)),
};

function fromArticle(article: Article): Draft {
  return {
    title: article.title === null ? null : withoutSiteName(article.title, article.source),
    source: article.source,
    url: article.canonicalUrl,
    language: article.language,
    dates: article.dates,
    blocks: article.blocks,
    problems: article.problems,
  };
}

function byTags(text: string): Draft {
  const title = titleOfMarkup(text);
  return {
    title: title === null ? null : withoutSiteName(title, null),
    source: null,
    url: null,
    language: null,
    dates: [],
    blocks: blocksOfMarkup(text),
    problems: [],
  };
}

/** Cuts the site's name off a page title, where it is known or stands after the last bar. */
function withoutSiteName(title: string, site: string | null): string {
  const parts = /^(.{15,300}?)\s+(?:[|»·]|[-–—])\s+([^|»·]{2,60})$/.exec(title.slice(0, 400));
  if (parts === null) return title;
  const [, words = title, name = ""] = parts;
  const isKnown = site !== null && name.toLowerCase().includes(site.toLowerCase());
  return isKnown || /[|»·]\s+[^|»·]{2,60}$/.test(title) ? words : title;
}
