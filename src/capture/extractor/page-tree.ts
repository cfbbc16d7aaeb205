/** A piece of a page's text, with character references resolved. */
export interface PageText {
  text: string;
  /** Where it stands in the markup, in UTF-16 code units. */
  readonly start: number;
  end: number;
}

/** An element of a page. */
export interface PageElement {
  /** In lower case. */
  readonly name: string;
  /** Names in lower case; null when it has none. */
  readonly attributes: Readonly<Record<string, string>> | null;
  readonly parent: PageElement | null;
  readonly children: PageNode[];
}

/** A node of a page. */
export type PageNode = PageElement | PageText;

/** A page's tree, with the elements that tell of the page listed apart, in page order. */
export interface PageTree {
  readonly root: PageElement;
  /** By entry of `listedNames`. */
  readonly listed: ReadonlyMap<string, readonly PageElement[]>;
}

/** Elements that a tree lists: by name, or for an attribute. */
export const listedNames = [
  "html",
  "title",
  "meta",
  "link",
  "script",
  "time",
  "h1",
  "[itemprop]",
] as const;

/** Says whether a node is a piece of text. */
export function isText(node: PageNode): node is PageText {
  return "text" in node;
}

/** Gives an attribute without white space round it; null when there is none or it is empty. */
export function attributeOf(element: PageElement, name: string): string | null {
  const value = element.attributes?.[name]?.trim() ?? "";
  return value === "" ? null : value;
}

/** Gives an element's text with white space folded. */
export function wordsOf(element: PageElement): string {
  return rawText(element).replace(/\s+/g, " ").trim();
}

/** Gives an element's text as it stands. */
export function rawText(element: PageElement): string {
  let text = "";
  for (const child of element.children) text += isText(child) ? child.text : rawText(child);
  return text;
}

/** Gives the elements that a tree lists under an entry. */
export function listedOf(
  tree: PageTree,
  name: (typeof listedNames)[number],
): readonly PageElement[] {
  return tree.listed.get(name) ?? [];
}
