import type { Problem } from "../model/index.ts";
import { clean } from "./clean.ts";
import type { Block, Draft } from "./input.ts";

/** What stands between two blocks. */
export const blockGap = "\n\n";

/** A draft's blocks under one another. */
export interface LaidOut {
  /** In normal form: what spans count in. */
  readonly text: string;
  /** The same before it was brought to normal form. */
  readonly joined: string;
  readonly blocks: readonly Block[];
  /** Where the captions begin in the text. */
  readonly captions: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}

/** Puts a draft's blocks under one another, its title first unless the first block is the title. */
export function layOut(draft: Draft): LaidOut {
  const title = draft.title?.replace(/\s+/g, " ").trim() ?? "";
  const known = draft.blocks.slice(0, 5).some((block) => sameWords(block.text, title));
  const blocks = title === "" || known ? draft.blocks : [titleBlock(title, draft), ...draft.blocks];
  const joined = blocks.map((block) => block.text).join(blockGap);
  const cleaned = clean(joined);
  return { ...cleaned, joined, blocks, captions: captionStarts(cleaned.text, blocks) };
}

function titleBlock(text: string, { titleAt }: Draft): Block {
  return { text, kind: "heading", ...(titleAt === undefined ? {} : { at: titleAt }) };
}

function sameWords(a: string, b: string): boolean {
  const fold = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return a.length < 1000 && fold(a) === fold(b);
}

/** Finds where the caption blocks begin in the cleaned text, going through both once. */
function captionStarts(text: string, blocks: Draft["blocks"]): ReadonlySet<number> {
  const starts = new Set<number>();
  let from = 0;
  for (const block of blocks) {
    if (block.kind !== "caption") continue;
    const words = clean(block.text).text;
    const found = words === "" ? -1 : text.indexOf(words, from);
    if (found < 0) continue;
    starts.add(found);
    from = found + words.length;
  }
  return starts;
}
