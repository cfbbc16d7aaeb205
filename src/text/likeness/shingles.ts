/** Scripts that are written without spaces: each letter stands for a word. */
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu;
const marks = /\p{M}/gu;
const apostrophes = /['’‘ʼ`´]/gu;

/** Words in one shingle: a rewritten word spoils three of them, a changed order of sentences hardly any. */
const wordsInShingle = 3;

function hashOfWord(word: string): number {
  // FNV-1a over UTF-16 code units.
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01_00_01_93);
  }
  return hash;
}

/** Spreads the bits of a 32-bit number; no two numbers become one. */
export function spread(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85_eb_ca_6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2_b2_ae_35);
  return mixed ^ (mixed >>> 16);
}

/** Gives a text's words as they are compared: lower case, without marks, apostrophes and punctuation. */
function comparedWords(text: string): string[] {
  const plain = text.normalize("NFKD").replace(apostrophes, "").toLowerCase();
  return plain.replace(marks, "").match(wordPattern) ?? [];
}

/**
 * Gives the shingles of a text: a 32-bit hash of every three words that follow one another, in the order of the text.
 *
 * A text of one or two words has one shingle, of all its words; one without words has none.
 */
export function shinglesOf(text: string): Int32Array {
  const hashes = comparedWords(text).map(hashOfWord);
  const count = hashes.length === 0 ? 0 : Math.max(1, hashes.length - wordsInShingle + 1);
  return Int32Array.from({ length: count }, (_, start) => {
    let hash = 0;
    for (let at = start; at < start + wordsInShingle; at += 1) {
      hash = spread(Math.imul(hash, 31) + (hashes[at] ?? 0));
    }
    return hash;
  });
}
