import { FIRST } from "./arena.ts";
import { scatter } from "./hashing.ts";
import { FINE, WORD, type WordTable } from "./words.ts";

/**
 * What the parser sees of a sentence: per slot the word, its tag, both together and its cluster, as hashes.
 * Slots before the first word and after the root hold what stands for "nothing here".
 */
export class WordColumns {
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly both: Int32Array;
  readonly cluster: Int32Array;
  private readonly tagHash = Int32Array.from({ length: 260 }, (_, tag) => scatter(tag + 30000));

  constructor(longest: number) {
    const size = longest + FIRST + 4;
    this.word = new Int32Array(size);
    this.tag = new Int32Array(size);
    this.both = new Int32Array(size);
    this.cluster = new Int32Array(size);
  }

  /** Takes a sentence in: `rows` in the word table and tag numbers of its `count` words, both from `offset` on. */
  begin(
    words: WordTable,
    found: { rows: Int32Array; tags: Int32Array; offset: number; count: number },
  ): void {
    const { values } = words;
    for (let slot = 0; slot < FIRST; slot += 1)
      this.put(slot, scatter(slot === 1 ? 91 : 92), 258, 0);
    for (let at = 0; at < found.count; at += 1) {
      const row = found.rows[found.offset + at] ?? 0;
      this.put(
        FIRST + at,
        values[row + WORD] ?? 0,
        found.tags[found.offset + at] ?? 0,
        values[row + FINE] ?? 0,
      );
    }
    const root = FIRST + found.count;
    this.put(root, scatter(93), 257, 0);
    for (let slot = root + 1; slot < root + 4; slot += 1) this.put(slot, scatter(94), 256, 0);
  }

  // eslint-disable-next-line max-params -- one slot's columns without an object
  private put(slot: number, word: number, tag: number, cluster: number): void {
    const tagHash = this.tagHash[tag] ?? 0;
    this.word[slot] = word;
    this.tag[slot] = tagHash;
    this.both[slot] = scatter(word ^ (tagHash * 31));
    this.cluster[slot] = cluster === 0 ? tagHash : cluster;
  }
}
