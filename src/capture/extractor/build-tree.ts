import { Parser } from "htmlparser2";
import { pageLimits, type GateRefusal } from "./page-limits.ts";
import {
  isText,
  listedNames,
  type PageElement,
  type PageNode,
  type PageTree,
} from "./page-tree.ts";

interface OpenElement extends PageElement {
  readonly children: PageNode[];
}

/**
 * Builds a page's tree in one pass that stops at the first limit reached; broken markup is mended as far as it goes.
 *
 * @returns why not, for a page over a limit
 */
export function treeOf(markup: string): PageTree | GateRefusal {
  const root: OpenElement = { name: "#page", attributes: null, parent: null, children: [] };
  const listed = new Map<string, PageElement[]>(listedNames.map((name) => [name, []]));
  const state: { at: OpenElement; refusal: GateRefusal | null } = { at: root, refusal: null };
  let [depth, elements, attributes] = [0, 0, 0];
  const refuse = (why: GateRefusal): void => {
    state.refusal ??= why;
    parser.pause();
  };
  const parser = new Parser(
    {
      onopentagname() {
        depth += 1;
        elements += 1;
        attributes = 0;
        // Here and not at the end: the parser itself slows with the square of the depth.
        if (depth > pageLimits.depth) refuse("depth");
        else if (elements > pageLimits.elements) refuse("elements");
      },
      onattribute() {
        attributes += 1;
        if (attributes > pageLimits.attributes) refuse("attributes");
      },
      onopentag(name, given) {
        const element = { name, attributes: given, parent: state.at, children: [] };
        state.at.children.push(element);
        state.at = element;
        listed.get(name)?.push(element);
        if (given["itemprop"] !== undefined) listed.get("[itemprop]")?.push(element);
      },
      onclosetag() {
        depth -= 1;
        state.at = state.at.parent ?? root;
      },
      ontext(text) {
        const before = state.at.children.at(-1);
        const end = parser.endIndex + 1;
        if (before === undefined || !isText(before))
          state.at.children.push({ text, start: parser.startIndex, end });
        else {
          before.text += text;
          before.end = end;
        }
      },
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < markup.length && state.refusal === null; at += 65_536) {
    parser.write(markup.slice(at, at + 65_536));
  }
  if (state.refusal !== null) return state.refusal;
  parser.end();
  return { root, listed };
}
