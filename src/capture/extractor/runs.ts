import type { Block } from "../../intake/index.ts";
import type { Span } from "../../model/index.ts";
import { isText, type PageElement, type PageNode, type PageText } from "./page-tree.ts";

/** A piece of a page's text between two breaks. */
export interface Run {
  /** The block element it stands in. */
  readonly owner: PageElement;
  /** White space is folded; never empty. */
  readonly text: string;
  /** UTF-16 code units of it that are links. */
  readonly linkUnits: number;
  readonly kind: Block["kind"];
  /** The markup from its first words to its last, tags between them and all. */
  readonly raw: Span;
}

/** Elements whose content is never a page's words. */
const silent = new Set(
  "script style template noscript svg iframe canvas select textarea object embed audio video button input math head".split(
    " ",
  ),
);
/** Elements inside a sentence; any other ends a run. */
const inline = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture source".split(
    " ",
  ),
);

/** Says whether an element's content is never a page's words. */
export function isSilent(name: string): boolean {
  return silent.has(name);
}

/** Splits a page's text into its runs, in page order. */
export function runsOf(root: PageElement): Run[] {
  const runs: Run[] = [];
  const open = {
    text: "",
    linkUnits: 0,
    inLink: 0,
    owner: root,
    kind: "paragraph" as Block["kind"],
    start: -1,
    end: 0,
  };
  const close = (): void => {
    const text = open.text.replace(/\s+/g, " ").trim();
    const { owner, linkUnits, kind, start, end } = open;
    if (text !== "")
      runs.push({
        ...{ owner, text, kind, raw: { start, end } },
        linkUnits: Math.min(linkUnits, text.length),
      });
    open.text = "";
    open.linkUnits = 0;
    open.start = -1;
  };
  const enter = (owner: PageElement, kind: Block["kind"]): void => {
    close();
    open.owner = owner;
    open.kind = kind;
  };
  const addText = ({ text, start, end }: PageText): void => {
    const units = text.trim().length;
    if (units > 0) {
      if (open.start < 0) open.start = start;
      open.end = end;
    }
    open.text += text;
    if (open.inLink > 0) open.linkUnits += units;
  };
  const walk = (nodes: readonly PageNode[], owner: PageElement, kind: Block["kind"]): void => {
    for (const node of nodes) {
      if (isText(node)) {
        addText(node);
        continue;
      }
      if (isSilent(node.name)) continue;
      const isLink = node.name === "a" && node.attributes?.["href"] !== undefined;
      if (isLink) open.inLink += 1;
      if (inline.has(node.name)) {
        walk(node.children, owner, kind);
      } else {
        const inner = kindOf(node.name, kind);
        enter(node, inner);
        walk(node.children, node, inner);
        enter(owner, kind);
      }
      if (isLink) open.inLink -= 1;
    }
  };
  walk(root.children, root, "paragraph");
  close();
  return runs;
}

function kindOf(name: string, around: Block["kind"]): Block["kind"] {
  if (around === "caption" || name === "figcaption") return "caption";
  if (/^h[1-6]$/.test(name)) return "heading";
  if (name === "li" || name === "dd" || name === "dt") return "item";
  return around === "heading" || around === "item" ? around : "paragraph";
}
