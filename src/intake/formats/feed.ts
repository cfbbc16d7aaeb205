import type { Item, Metadata } from "../input.ts";
import type { IntakeFormat } from "./format.ts";

/** A feed: RSS, RDF, Atom or JSON Feed. */
export const feed: IntakeFormat = {
  name: "feed",
  mediaTypes: ["application/rss+xml", "application/atom+xml", "application/feed+json"],
  extensions: ["rss", "atom", "rdf"],
  recognises: (head) =>
    /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<\?[^>]{0,300}\?>\s*)*(?:<!--[^>]{0,500}-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(
      head,
    ) || /^\s*\{[^{[]{0,500}"version"\s*:\s*"https:\/\/jsonfeed\.org\/version\//.test(head),
};

/** A feed's entry as any of the four kinds states it; what is not stated is left out. */
export interface FeedEntry {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly id?: string | undefined;
  /** The whole text, else the summary; HTML or plain. */
  readonly content?: string | undefined;
  readonly summary?: string | undefined;
  readonly published?: string | undefined;
  /** When it was edited last. */
  readonly updated?: string | undefined;
}

/** What a feed says of itself. */
export interface FeedHead {
  readonly title: string | null;
  readonly language: string | null;
}

/** Makes items of a feed's entries: the longer of content and summary is the text. */
export function itemsOfFeed(head: FeedHead, entries: readonly FeedEntry[]): Item[] {
  const language = /^[a-z]{2}/.exec(head.language?.toLowerCase() ?? "")?.[0] ?? null;
  return entries.map((entry, at) => {
    const text = textOf(entry);
    return {
      name: `#${at + 1}`,
      content: text,
      mediaType: /<[a-z!/]/i.test(text) ? "text/html" : "text/plain",
      metadata: { ...metadataOf(entry), source: head.title, language },
      article: null,
      problems: [],
    };
  });
}

function textOf({ content = "", summary = "", title = "" }: FeedEntry): string {
  const text = content.length >= summary.length ? content : summary;
  return text === "" ? title : text;
}

function metadataOf({ id, title, link, published }: FeedEntry): Partial<Metadata> {
  return {
    id: id ?? null,
    title: title?.replace(/<[^>]{0,200}>/g, "") ?? null,
    url: link ?? null,
    publishedAt: published ?? null,
  };
}
