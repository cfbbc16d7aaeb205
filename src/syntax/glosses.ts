import type { Token } from "../model/index.ts";

/** A stretch in square brackets, both brackets in it: from the first of its tokens to before `to`. */
export interface Gloss {
  readonly from: number;
  readonly to: number;
}

/** Longest stretch in brackets that counts as an editor's word inside another's sentence, in tokens. */
const LONGEST_GLOSS = 40;

/**
 * Finds what editors put into a sentence in square brackets: "the party [ruling since 1984] won".
 *
 * @returns in order, none within another; none where all of the sentence stands in brackets
 */
export function findGlosses(forms: readonly string[]): Gloss[] {
  const found: Gloss[] = [];
  let from = -1;
  forms.forEach((form, at) => {
    if (form === "[") from = at;
    if (form !== "]" || from < 0) return;
    // "[1]" is the number of a note and no word of the sentence's.
    const hasWords = forms.slice(from, at).some((word) => /\p{L}{2}/u.test(word));
    if (hasWords && at - from <= LONGEST_GLOSS) found.push({ from, to: at + 1 });
    from = -1;
  });
  const within = found.reduce((sum, { from: start, to }) => sum + to - start, 0);
  return forms.length - within < 2 ? [] : found;
}

/** Gives the places of the tokens that stand in no gloss. */
export function outsideGlosses(count: number, glosses: readonly Gloss[]): number[] {
  const places: number[] = [];
  let next = 0;
  for (let at = 0; at < count; at += 1) {
    const gloss = glosses[next];
    if (gloss !== undefined && at >= gloss.from) {
      if (at === gloss.to - 1) next += 1;
      continue;
    }
    places.push(at);
  }
  return places;
}

/** A tree over some of a sentence's tokens, with their places in the sentence. */
export interface PlacedTree {
  readonly tokens: readonly Token[];
  readonly places: readonly number[];
}

/** Gives a tree's tokens their heads in the whole sentence; its root hangs on `root` by `relation`. */
function seat(
  sentence: Token[],
  { tokens, places }: PlacedTree,
  under: { root: number; relation: string },
): void {
  tokens.forEach(({ start, end, form, lemma, upos, xpos, head: within, relation: own }, i) => {
    const isRoot = within < 0;
    const head = isRoot ? under.root : (places[within] ?? under.root);
    const relation = isRoot ? under.relation : own;
    sentence[places[i] ?? 0] = { start, end, form, lemma, upos, xpos, head, relation };
  });
}

/**
 * Joins the tree of a sentence without its glosses and the trees of these: each hangs on the word before it, on the next
 * where none stands before.
 */
export function joinGlosses(main: PlacedTree, glosses: readonly PlacedTree[]): Token[] {
  const sentence: Token[] = [];
  seat(sentence, main, { root: -1, relation: "root" });
  for (const gloss of glosses) {
    const first = gloss.places[0] ?? 0;
    const before = main.places.findLast((place) => place < first);
    seat(sentence, gloss, { root: before ?? main.places[0] ?? 0, relation: "parataxis" });
  }
  return sentence;
}
