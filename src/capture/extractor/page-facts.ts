import { attributeOf, listedOf, rawText, type PageTree } from "./page-tree.ts";

/** What a page's JSON-LD says of its article. */
export interface LinkedData {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

const articleType = /(?:Article|Posting|Report|Review|Recipe)$/;
const pageType = /^(?:WebPage|AboutPage|ItemPage|Event|CreativeWork)$/;
const deepest = 6;

/** Reads a page's meta elements: content by name, property or itemprop, in lower case; the first of a name stands. */
export function metaOf(tree: PageTree): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of listedOf(tree, "meta")) {
    const content = attributeOf(element, "content") ?? "";
    for (const attribute of ["property", "name", "itemprop"]) {
      const key = attributeOf(element, attribute)?.toLowerCase() ?? "";
      if (key !== "" && content !== "" && !found.has(key)) found.set(key, content);
    }
  }
  return found;
}

/** Gives the address of the first link element of a relation. */
export function linkOf(tree: PageTree, relation: string): string | null {
  const link = listedOf(tree, "link").find(
    (one) => attributeOf(one, "rel")?.toLowerCase() === relation,
  );
  return link === undefined ? null : attributeOf(link, "href");
}

/** Reads the first article of a page's JSON-LD, else the page it describes. */
export function linkedData(tree: PageTree): LinkedData {
  const values = listedOf(tree, "script")
    .filter((script) => attributeOf(script, "type")?.toLowerCase() === "application/ld+json")
    .map((script) => parsed(rawText(script)));
  const node = findNode(values, articleType, 0) ?? findNode(values, pageType, 0) ?? {};
  return {
    headline: stringOf(node["headline"]),
    publisher: nameOf(node["publisher"]),
    author: nameOf(node["author"]),
    published: stringOf(node["datePublished"]) ?? stringOf(node["dateCreated"]),
  };
}

/** Many pages put line ends or a comment's marks into their JSON-LD. */
function parsed(text: string): unknown {
  const tidied = text
    .replace(/^\s*(?:\/\/\s*)?<!\[CDATA\[|(?:\/\/\s*)?\]\]>\s*$|^\s*<!--|-->\s*$/g, "")
    .replace(/[\r\n\t]+/g, " ");
  try {
    return JSON.parse(tidied);
  } catch {
    return null;
  }
}

function findNode(value: unknown, type: RegExp, depth: number): Record<string, unknown> | null {
  if (typeof value !== "object" || value === null || depth > deepest) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findNode(item, type, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  const node = value as Record<string, unknown>;
  const types = [node["@type"]].flat().filter((name) => typeof name === "string");
  if (types.some((name) => type.test(name))) return node;
  return findNode(node["@graph"] ?? node["mainEntity"], type, depth + 1);
}

function stringOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function nameOf(value: unknown): string | null {
  const [first] = Array.isArray(value) ? (value as unknown[]) : [value];
  if (typeof first === "object" && first !== null) {
    return stringOf((first as Record<string, unknown>)["name"]);
  }
  return stringOf(first);
}
