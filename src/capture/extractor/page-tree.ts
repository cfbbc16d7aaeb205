import { parseHTML } from "linkedom";

/** As much of a page's tree as the extractor uses. */
export interface PageNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** An element of a page. */
export interface PageElement extends PageNode {
  /** In lower case. */
  readonly localName: string;
  getAttribute(name: string): string | null;
}

/** A page's tree. */
export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Builds a page's tree; broken markup is mended as far as it goes. */
export function treeOf(markup: string): PageDocument {
  // Without a body element the parser would give the text no place.
  const whole = /<body[\s>]/i.test(markup) ? markup : `<html><body>${markup}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: PageDocument };
  return document;
}

/** Says whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}

/** Gives an attribute of the first element that fits; null when there is none or it is empty. */
export function attributeAt(
  document: PageDocument,
  selector: string,
  attribute: string,
): string | null {
  const value = document.querySelector(selector)?.getAttribute(attribute)?.trim() ?? "";
  return value === "" ? null : value;
}
