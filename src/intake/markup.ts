import type { Block } from "./input.ts";

/** Elements whose content is never a page's words. */
const silent = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "svg",
  "iframe",
  "select",
  "head",
  "title",
  "nav",
  "object",
]);
/** Elements inside a sentence; any other tag ends a block. */
const inline = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img".split(
    " ",
  ),
);
const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
  laquo: "«",
  raquo: "»",
  bull: "•",
  middot: "·",
  copy: "©",
  shy: "",
  eacute: "é",
  egrave: "è",
  aacute: "á",
  agrave: "à",
  iacute: "í",
  oacute: "ó",
  uacute: "ú",
  ntilde: "ñ",
  ouml: "ö",
  uuml: "ü",
  auml: "ä",
  ccedil: "ç",
};

/**
 * Reads a page by its tags alone, in one pass and without building a tree: for pages that no extractor could take.
 *
 * @returns the page's blocks in order, furniture and all
 */
export function blocksOfMarkup(markup: string): Block[] {
  const blocks: Block[] = [];
  let words = "";
  let kind: Block["kind"] = "paragraph";
  let at = 0;
  const unclosed = new Set<string>();
  const close = (): void => {
    const text = decodeEntities(words).replace(/\s+/g, " ").trim();
    if (text !== "") blocks.push({ text, kind });
    words = "";
  };
  while (at < markup.length) {
    const open = markup.indexOf("<", at);
    words += markup.slice(at, open < 0 ? markup.length : open);
    if (open < 0) break;
    const tag = tagAt(markup, open, unclosed);
    if (tag === null) {
      words += "<";
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (inline.has(tag.name)) continue;
    close();
    kind = kindOf(tag.name);
  }
  close();
  return blocks;
}

/** Gives a page's own title by its tags alone; null when it has none. */
export function titleOfMarkup(markup: string): string | null {
  const found = /<title[^>]{0,200}>([^<]{1,500})<\/title/i.exec(markup.slice(0, 200_000))?.[1];
  const title = found === undefined ? "" : decodeEntities(found).replace(/\s+/g, " ").trim();
  return title === "" ? null : title;
}

/** Puts characters in the place of character references. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, ...groups) => {
    const [decimal, hexadecimal, name] = groups as (string | undefined)[];
    if (name !== undefined) return entities[name] ?? entities[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? parseInt(hexadecimal ?? "", 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
  });
}

interface Tag {
  readonly name: string;
  /** Where reading goes on: behind the tag, or behind the whole element when it is silent. */
  readonly end: number;
}

/**
 * Reads the tag, comment or silent element that begins at `open`.
 *
 * @param unclosed - silent elements that end nowhere further on; added to, so that the rest is searched once for each
 * @returns null when it is a bare "<"
 */
function tagAt(markup: string, open: number, unclosed: Set<string>): Tag | null {
  if (markup.startsWith("<!--", open))
    return { name: "span", end: behind(markup, "-->", open + 4) };
  const name = /^<\/?([a-z][a-z0-9-]{0,30})/i
    .exec(markup.slice(open, open + 34))?.[1]
    ?.toLowerCase();
  if (name === undefined) {
    return /^<[!?]/.test(markup.slice(open, open + 2))
      ? { name: "span", end: behind(markup, ">", open) }
      : null;
  }
  const end = behind(markup, ">", open);
  const isClosing = markup.charAt(open + 1) === "/";
  if (isClosing || !silent.has(name) || unclosed.has(name)) return { name, end };
  const closing = new RegExp(`</${name}\\b`, "gi");
  closing.lastIndex = end;
  const match = closing.exec(markup);
  if (match !== null) return { name, end: behind(markup, ">", match.index) };
  // A silent element that never ends would swallow the page: only its tag is dropped.
  unclosed.add(name);
  return { name, end };
}

function behind(markup: string, mark: string, from: number): number {
  const found = markup.indexOf(mark, from);
  return found < 0 ? markup.length : found + mark.length;
}

function kindOf(name: string): Block["kind"] {
  if (/^h[1-6]$/.test(name)) return "heading";
  if (name === "li") return "item";
  return name === "figcaption" ? "caption" : "paragraph";
}
