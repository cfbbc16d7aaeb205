import type { Draft } from "../input.ts";
import { blocksOfMarkup, titleOfMarkup } from "../markup.ts";
import { withoutSiteName } from "../article-draft.ts";
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
  draft: byTags,
};

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
