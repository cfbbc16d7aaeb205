import type { Block } from "../../intake/index.ts";
import { isElement, type PageNode } from "./page-tree.ts";

const silent = new Set(
  "script style template noscript svg iframe select textarea object nav".split(" "),
);
const inline = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img".split(
    " ",
  ),
);

/** Splits an element into its blocks, in page order; white space is folded and empty blocks are dropped. */
export function blocksOf(root: PageNode): Block[] {
  const blocks: Block[] = [];
  const state = { words: "", kind: "paragraph" as Block["kind"] };
  const close = (kind: Block["kind"]): void => {
    const text = state.words.replace(/\s+/g, " ").trim();
    if (text !== "") blocks.push({ text, kind: state.kind });
    state.words = "";
    state.kind = kind;
  };
  const walk = (node: PageNode, kind: Block["kind"]): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) state.words += child.textContent ?? "";
      if (!isElement(child) || silent.has(child.localName)) continue;
      const name = child.localName;
      if (inline.has(name)) {
        walk(child, kind);
        continue;
      }
      const inner = kindOf(name, kind);
      close(inner);
      walk(child, inner);
      close(kind);
    }
  };
  walk(root, "paragraph");
  close("paragraph");
  return blocks;
}

function kindOf(name: string, around: Block["kind"]): Block["kind"] {
  if (around === "caption" || name === "figcaption") return "caption";
  if (/^h[1-6]$/.test(name)) return "heading";
  if (name === "li") return "item";
  return around === "heading" || around === "item" ? around : "paragraph";
}
