/** Paths of word ids; each path that ends a name carries a list of senses. */
export interface NameTrie {
  /** Gives the node one word further, or -1 when no name goes on so or the word is -1; the root is 0. */
  step(node: number, word: number): number;
  /** Gives the numbers of the names that end at a node; empty for most. */
  endsAt(node: number): readonly number[];
  /** Adds a name. */
  add(words: readonly number[], name: number): void;
}

const none: readonly number[] = [];

function slotOf(node: number, word: number, mask: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & mask;
}

/**
 * Makes an empty trie: its edges stand in one open-addressed table, so a step costs a few array reads.
 */
export function makeTrie(): NameTrie {
  let mask = 1023;
  let table = new Int32Array((mask + 1) * 3);
  let edges = 0;
  let nodes = 1;
  const ends = new Map<number, number[]>();

  /** The place in the table where the edge stands, or the free one where it belongs. */
  function find(node: number, word: number): number {
    let slot = slotOf(node, word, mask);
    for (;;) {
      const at = slot * 3;
      const target = table[at + 2] ?? 0;
      if (target === 0 || (table[at] === node && table[at + 1] === word)) return at;
      slot = (slot + 1) & mask;
    }
  }

  function grow(): void {
    const old = table;
    mask = mask * 2 + 1;
    table = new Int32Array((mask + 1) * 3);
    for (let at = 0; at < old.length; at += 3) {
      if (old[at + 2] === 0) continue;
      table.set(old.subarray(at, at + 3), find(old[at] ?? 0, old[at + 1] ?? 0));
    }
  }

  function reach(node: number, word: number): number {
    const at = find(node, word);
    const known = table[at + 2] ?? 0;
    if (known !== 0) return known;
    const target = nodes;
    nodes += 1;
    edges += 1;
    table.set([node, word, target], at);
    if (edges * 2 > mask) grow();
    return target;
  }

  return {
    step(node, word) {
      if (word < 0) return -1;
      const target = table[find(node, word) + 2] ?? 0;
      return target === 0 ? -1 : target;
    },
    endsAt: (node) => ends.get(node) ?? none,
    add(words, name) {
      const node = words.reduce(reach, 0);
      const known = ends.get(node);
      if (known === undefined) ends.set(node, [name]);
      else known.push(name);
    },
  };
}
