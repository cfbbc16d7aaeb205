/** Tells whether a word is known; so that "moving" is of "move" and "hitting" of "hit". */
export type KnowsWord = (word: string) => boolean;

const vowel = /[aeiouy]/;

function firstKnown(candidates: readonly string[], knows: KnowsWord): string {
  return candidates.find(knows) ?? candidates[0] ?? "";
}

function plural(word: string, knows: KnowsWord): string {
  if (word.length < 4 || !word.endsWith("s") || word.endsWith("ss")) return word;
  if (word.endsWith("ies")) return firstKnown([`${word.slice(0, -3)}y`, word.slice(0, -1)], knows);
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  const short = word.slice(0, -2);
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return short;
  if (/(?:ves)$/.test(word)) return firstKnown([word.slice(0, -1), `${word.slice(0, -3)}f`], knows);
  if (/(?:ses|zes|oes)$/.test(word)) return firstKnown([word.slice(0, -1), short], knows);
  return word.slice(0, -1);
}

/** The verb whose form with "-ed" or "-ing" leaves `stem`. */
function verbOf(stem: string, knows: KnowsWord): string {
  const isDoubled = /([bdgklmnprtvz])\1$/.test(stem);
  if (isDoubled) return firstKnown([stem.slice(0, -1), stem], knows);
  if (
    /(?:[^aeiou][aeiou][bcdgklmnprstvz]|[rln]s|rc|nc|rg|dg|ng|[vuz]|[^aeiou]l|[ai]s|at|ir|ur|ar|or)$/.test(
      stem,
    )
  ) {
    return firstKnown([`${stem}e`, stem], knows);
  }
  return firstKnown([stem, `${stem}e`], knows);
}

function past(word: string, knows: KnowsWord): string {
  if (!word.endsWith("ed") || word.length < 4) return word;
  if (word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("eed")) return word.slice(0, -1);
  return verbOf(word.slice(0, -2), knows);
}

function participle(word: string, knows: KnowsWord): string {
  const stem = word.slice(0, -3);
  if (!word.endsWith("ing") || stem.length < 2 || !vowel.test(stem)) return word;
  return verbOf(stem, knows);
}

function graded(word: string, ending: string, knows: KnowsWord): string {
  if (!word.endsWith(ending)) return word;
  const stem = word.slice(0, -ending.length);
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  return verbOf(stem, knows);
}

const byTag: Readonly<Record<string, (word: string, knows: KnowsWord) => string>> = {
  NNS: plural,
  VBZ: plural,
  VBD: past,
  VBN: past,
  VBG: participle,
  JJR: (word, knows) => graded(word, "er", knows),
  RBR: (word, knows) => graded(word, "er", knows),
  JJS: (word, knows) => graded(word, "est", knows),
  RBS: (word, knows) => graded(word, "est", knows),
};
const asWritten = new Set(["NNP", "FW", "ADD"]);

/**
 * Gives the dictionary form by rule, for words that no list holds.
 *
 * @param tag - the treebank tag
 * @param knows - tells which of the possible forms is a word
 */
export function lemmaByRule(form: string, tag: string, knows: KnowsWord): string {
  if (asWritten.has(tag)) return form;
  if (tag === "NNPS") return /[^s]s$/.test(form) ? form.slice(0, -1) : form;
  const word = form.toLowerCase();
  return byTag[tag]?.(word, knows) ?? word;
}
