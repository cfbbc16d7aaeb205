import { Parser } from "htmlparser2";
import type { MarkupText } from "../../intake/index.ts";
import { isSilent } from "./runs.ts";

/** Gives the words of a piece of markup, each piece with where it stands: what no page shows left out. */
export function markupWords(markup: string): MarkupText[] {
  const words: MarkupText[] = [];
  let silent = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (isSilent(name)) silent += 1;
      },
      onclosetag(name) {
        if (isSilent(name)) silent -= 1;
      },
      ontext(text) {
        if (silent === 0) words.push({ text, start: parser.startIndex, end: parser.endIndex + 1 });
      },
    },
    { decodeEntities: true },
  );
  parser.end(markup);
  return words;
}
