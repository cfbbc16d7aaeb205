import { FIRST } from "./arena.ts";
import type { Attribution } from "./attributions.ts";
import type { Parser } from "./parser.ts";
import type { WordTable } from "./words.ts";

/** The tagged words of a sentence: their rows in the word table and numbers of tags, from `offset` on. */
export interface TaggedRows {
  readonly rows: Int32Array;
  readonly tags: Int32Array;
  readonly offset: number;
  readonly count: number;
}

/** Parses sentences in which somebody is said to speak in two parts: what was said, and who said it. */
export class ApartParser {
  private readonly parser: Parser;
  private readonly words: WordTable;
  private readonly rows: Int32Array;
  private readonly tags: Int32Array;
  private readonly heads: Int32Array;

  constructor(parser: Parser, words: WordTable, longest: number) {
    this.parser = parser;
    this.words = words;
    this.rows = new Int32Array(longest);
    this.tags = new Int32Array(longest);
    this.heads = new Int32Array(longest);
  }

  /**
   * Puts the heads of a sentence's words into the parser's `heads`, by slot, and its columns over all of them.
   *
   * @param attribution - who speaks; null where the sentence is to be parsed in one
   * @returns the place of the word by which one part hangs on the other; -1 where there is one part
   */
  parse(found: TaggedRows, attribution: Attribution | null): number {
    const { parser, words } = this;
    if (attribution === null) {
      parser.columns.begin(words, found);
      parser.parse(found.count);
      return -1;
    }
    const { before, from, isLast, to } = attribution;
    const { count } = found;
    const saidTop = this.parsePart(found, [...range(0, before), ...range(to, count)]);
    const speakerTop = this.parsePart(found, range(from, to));
    const top = isLast ? speakerTop : saidTop;
    const under = isLast ? saidTop : speakerTop;
    this.heads[top] = count;
    this.heads[under] = top;
    this.heads.fill(under, before, from);
    if (isLast) this.heads.fill(top, to, count);
    parser.columns.begin(words, found);
    for (let at = 0; at < count; at += 1) parser.heads[FIRST + at] = FIRST + (this.heads[at] ?? 0);
    return under;
  }

  /** Parses the words at some places and gives the place of their top; their heads go into `heads`, but for the top's. */
  private parsePart(found: TaggedRows, places: readonly number[]): number {
    const { parser, rows, tags } = this;
    places.forEach((place, at) => {
      rows[at] = found.rows[found.offset + place] ?? 0;
      tags[at] = found.tags[found.offset + place] ?? 0;
    });
    const count = places.length;
    parser.columns.begin(this.words, { rows, tags, offset: 0, count });
    parser.parse(count);
    let top = places[0] ?? 0;
    places.forEach((place, at) => {
      const head = places[(parser.heads[FIRST + at] ?? 0) - FIRST];
      if (head === undefined) top = place;
      else this.heads[place] = head;
    });
    return top;
  }
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);
