import { parseFeed } from "feedsmith";
import { declaredCharset, decode, itemsOfFeed, type FeedEntry } from "../../intake/index.ts";
import { problem, type Problem } from "../../model/index.ts";
import { failedCapture, tooLarge } from "../capture.ts";
import { readWhole } from "../lines.ts";
import { captureItem } from "./items.ts";
import type { Opener } from "./opener.ts";

/** @source docs/formats.md: a feed of a busy wire has some hundred kilobytes */
const limits = { bytes: 5_000_000, references: 200_000, entries: 10_000 };

/** Opens a feed: a capture an entry. A document type is refused: no feed needs one, and entities are declared there. */
export const openFeed: Opener = async function* (source, unpacking) {
  const bytes = await readWhole(source.read(), limits.bytes);
  if (bytes === null) {
    yield failedCapture(source.name, tooLarge(source.name, limits.bytes), unpacking);
    return;
  }
  const read = readFeedBytes(bytes, source.name);
  if ("code" in read) {
    yield failedCapture(source.name, read, unpacking);
    return;
  }
  for (const item of itemsOfFeed(read.head, read.entries.slice(0, limits.entries)))
    yield await captureItem(item, source, unpacking);
  if (read.entries.length <= limits.entries) return;
  const message = `${source.name} has more than ${limits.entries} entries, which is the most a feed may have: the others were left out.`;
  yield failedCapture(source.name, problem("intake/too-long", message), unpacking);
};

/** Reads what a feed names, in its order; a problem when it is none, or is made to cost memory. */
export function readFeedBytes(bytes: Uint8Array, name: string): ReadFeed | Problem {
  if (bytes.length > limits.bytes) return tooLarge(name, bytes.length);
  const { text } = decode(bytes, declaredXml(bytes) ?? declaredCharset(bytes));
  return refusal(text, name) ?? readFeed(text, name);
}

function declaredXml(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 200)).toString("latin1");
  return /^\s*<\?xml[^>]{0,150}encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1] ?? null;
}

function refusal(text: string, name: string): Problem | null {
  if (/<!(?:DOCTYPE|ENTITY)\b/i.test(withoutQuoted(text))) {
    const message = `${name} declares a document type or entities, which no feed needs and which can be made to cost memory: it was not read.`;
    return problem("intake/unsafe-archive", message);
  }
  let references = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) references += 1;
  if (references <= limits.references) return null;
  return problem(
    "intake/too-long",
    `${name} has ${references} character references; a feed may have ${limits.references}.`,
  );
}

/** Leaves out what stands in CDATA sections; one that never ends reaches to the end. */
function withoutQuoted(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf("<![CDATA["); at >= 0; at = text.indexOf("<![CDATA[", from)) {
    parts.push(text.slice(from, at));
    const end = text.indexOf("]]>", at);
    if (end < 0) return parts.join("");
    from = end + 3;
  }
  return parts.join("") + text.slice(from);
}

/** What a feed says of itself, and what it names. */
export interface ReadFeed {
  readonly head: { readonly title: string | null; readonly language: string | null };
  readonly entries: readonly FeedEntry[];
}

type Parsed = ReturnType<typeof parseFeed>;

function readFeed(text: string, name: string): ReadFeed | Problem {
  let parsed: Parsed;
  try {
    parsed = parseFeed(text, { maxItems: limits.entries + 1 });
  } catch (cause) {
    const message = `${name} looks like a feed and could not be read as one (${String(cause).slice(0, 200)}).`;
    return problem("intake/unreadable", message);
  }
  return feedOf(parsed);
}

function feedOf(parsed: Parsed): ReadFeed {
  switch (parsed.format) {
    case "atom":
      return atom(parsed.feed);
    case "json":
      return jsonFeed(parsed.feed);
    case "rss":
      return rss(parsed.feed);
    case "rdf":
      return rdf(parsed.feed);
  }
}

type FeedOf<Format> = Extract<Parsed, { format: Format }>["feed"];

function atom({ title, entries = [] }: FeedOf<"atom">): ReadFeed {
  const linkOf = (links: NonNullable<(typeof entries)[number]["links"]>): string | undefined =>
    (links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links[0])?.href;
  return {
    head: { title: title?.value ?? null, language: null },
    entries: entries.map((entry) => ({
      title: entry.title?.value,
      link: linkOf(entry.links ?? []),
      id: entry.id,
      content: entry.content?.value,
      summary: entry.summary?.value,
      published: stated(entry.published ?? entry.updated),
      updated: stated(entry.updated),
    })),
  };
}

function jsonFeed({ title, language, items = [] }: FeedOf<"json">): ReadFeed {
  return {
    head: { title: title ?? null, language: language ?? null },
    entries: items.map((item) => ({
      title: item.title,
      link: item.url ?? item.external_url,
      id: item.id,
      content: item.content_html ?? item.content_text,
      summary: item.summary,
      published: stated(item.date_published),
      updated: stated(item.date_modified),
    })),
  };
}

function rss({ title, language, items = [] }: FeedOf<"rss">): ReadFeed {
  return {
    head: { title: title ?? null, language: language ?? null },
    entries: items.map((item) => ({
      title: item.title,
      link: item.link,
      id: item.guid?.value,
      content: item.content?.encoded,
      summary: item.description,
      published: stated(item.pubDate ?? item.dc?.dates?.[0]),
    })),
  };
}

function rdf({ title, items = [] }: FeedOf<"rdf">): ReadFeed {
  return {
    head: { title: title ?? null, language: null },
    entries: items.map((item) => ({
      title: item.title,
      link: item.link,
      content: item.content?.encoded,
      summary: item.description,
      published: stated(item.dc?.dates?.[0]),
    })),
  };
}

function stated(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
