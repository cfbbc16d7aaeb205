import type { PageDocument } from "./page-tree.ts";

/** What a page's JSON-LD says of its article. */
export interface LinkedData {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

const articleType = /(?:Article|Posting|Report)$/;
const deepest = 6;

/** Reads a page's meta elements: content by name, property or itemprop, in lower case; the first of a name stands. */
export function metaOf(document: PageDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    const name =
      element.getAttribute("property") ??
      element.getAttribute("name") ??
      element.getAttribute("itemprop") ??
      "";
    const content = element.getAttribute("content")?.trim() ?? "";
    const key = name.toLowerCase();
    if (key !== "" && content !== "" && !found.has(key)) found.set(key, content);
  }
  return found;
}

/** Reads the first article of a page's JSON-LD. */
export function linkedData(document: PageDocument): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parsed(script.textContent ?? ""), 0);
    if (article === null) continue;
    return {
      headline: stringOf(article["headline"]),
      publisher: nameOf(article["publisher"]),
      author: nameOf(article["author"]),
      published: stringOf(article["datePublished"]) ?? stringOf(article["dateCreated"]),
    };
  }
  return { headline: null, publisher: null, author: null, published: null };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function findArticle(value: unknown, depth: number): Record<string, unknown> | null {
  if (typeof value !== "object" || value === null || depth > deepest) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  const node = value as Record<string, unknown>;
  const types = [node["@type"]].flat().filter((type) => typeof type === "string");
  if (types.some((type) => articleType.test(type))) return node;
  return findArticle(node["@graph"] ?? node["mainEntity"], depth + 1);
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
