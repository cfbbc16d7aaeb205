import { englishActorWords as words } from "../../languages/index.ts";
import type { ReadSentence, Token } from "../../model/index.ts";
import { isArticle, isSilent, type ActorIndex, type Sense, type Use } from "./name-index.ts";
import type { NameTrie } from "./trie.ts";

/** Tokens that are a listed name or a word of the actor lexicon, longest match. */
export interface Chunk {
  /** First token; last token excluded. */
  readonly from: number;
  readonly to: number;
  readonly senses: readonly Sense[];
}

/** How a sentence is written: capitals tell names apart only in the first. */
export type Casing = "mixed" | "title" | "upper";

/** A sentence with its chunks, found by their first token. */
export interface Line {
  readonly sentence: ReadSentence;
  readonly tokens: readonly Token[];
  readonly chunkAt: readonly (Chunk | undefined)[];
  readonly casing: Casing;
}

const SHORTEST_UPPER = 12;
/** How many hyphens and articles in a row a name may be matched over. */
const MOST_DROPPED = 3;

/** A full stop ends sentences, not headlines. */
function endsWithStop(tokens: readonly Token[]): boolean {
  return /^[.!?]$/.test(tokens.at(-1)?.form ?? "");
}

function startsWithLetter(form: string): boolean {
  const unit = form.charCodeAt(0) | 32;
  return (unit >= 97 && unit <= 122) || (unit > 127 && /^\p{L}/u.test(form));
}

/** Says how a sentence is written. */
function casingOf(tokens: readonly Token[]): Casing {
  let upper = 0;
  let letters = 0;
  for (const { form } of tokens) {
    if (!startsWithLetter(form)) continue;
    letters += form.length;
    if (form === form.toUpperCase()) upper += form.length;
  }
  if (letters >= SHORTEST_UPPER && upper > letters * 0.8) return "upper";
  const long = tokens.filter(({ form }) => form.length > 3 && startsWithLetter(form));
  const capitals = long.filter(({ form }) => isCapital(form)).length;
  const isTitle = long.length >= 4 && capitals > long.length * 0.7 && !endsWithStop(tokens);
  return isTitle ? "title" : "mixed";
}

/** Says whether a word begins with a capital. */
export function isCapital(form: string): boolean {
  const first = form.codePointAt(0) ?? 0;
  if (first < 128) return first >= 65 && first <= 90;
  return /^\p{Lu}/u.test(form);
}

/** Says whether a token is written, or in upper case tagged, as part of a name. */
export function isNameLike(token: Token, casing: Casing): boolean {
  if (casing === "upper") return token.upos === "PROPN";
  return isCapital(token.form);
}

const SHORTEST_SURE = 5;
const doubtful = new Set(words.doubtfulInUpperCase.split(" "));

/** In upper case the tagger's word decides on short and double-meaning names: "US" and "us", "TURKEY" and "turkey". */
function fitsUpper(sense: Sense, tokens: readonly Token[], first: Token): boolean {
  const form = first.form.toLowerCase();
  if (tokens.length > 1) return form !== "the";
  const isProper = first.upos === "PROPN" || (first.upos === "ADJ" && sense.use === "adjective");
  if (doubtful.has(form)) return first.upos === "PROPN" && !sense.isAcronym;
  // The tagger knows no word without a vowel: "FMLN" is foreign to it, or an adjective.
  if (sense.isAcronym && form.length >= 3 && !/[aeiouy]/.test(form)) return true;
  return isProper || (form.length >= SHORTEST_SURE && !sense.isAcronym);
}

function fits(sense: Sense, tokens: readonly Token[], casing: Casing): boolean {
  if (sense.isCommon) return true;
  const first = tokens[0];
  if (first === undefined) return false;
  if (casing === "upper") return fitsUpper(sense, tokens, first);
  if (sense.isAcronym) return tokens.every(({ form }) => form === form.toUpperCase());
  return isCapital(first.form) || (isArticle(first.form) && isCapital(tokens.at(-1)?.form ?? ""));
}

/** A walk's best end so far. */
interface Best {
  to: number;
  senses: Sense[];
}

/** What a walk through a trie starts from. */
interface Walk {
  readonly from: number;
  readonly words: Int32Array;
  readonly best: Best;
}

class Chunker {
  readonly #index: ActorIndex;
  readonly #tokens: readonly Token[];
  readonly #plain: Int32Array;
  readonly #sound: Int32Array;
  readonly #casing: Casing;

  constructor(index: ActorIndex, tokens: readonly Token[], casing: Casing) {
    this.#index = index;
    this.#tokens = tokens;
    this.#casing = casing;
    this.#plain = new Int32Array(tokens.length);
    this.#sound = new Int32Array(tokens.length);
    tokens.forEach((token, at) => {
      const keys = index.keysOf(token.form);
      this.#plain[at] = keys.plain;
      this.#sound[at] = keys.sound;
    });
  }

  /** The longest name from a token on; the letters' answer stands before the sound's of equal length. */
  longest(from: number): Chunk | undefined {
    if (!this.#mayBegin(from)) return undefined;
    const best: Best = { to: from, senses: [] };
    this.#walk(this.#index.byLetters, { from, words: this.#plain, best });
    if (isCapital(this.#tokens[from]?.form ?? "")) {
      this.#walk(this.#index.bySound, { from, words: this.#sound, best });
    }
    return best.to === from ? undefined : { from, to: best.to, senses: best.senses };
  }

  /** Says whether some name begins with the word: most begin none, and no walk is made for them. */
  #mayBegin(from: number): boolean {
    const { byLetters, bySound } = this.#index;
    if (byLetters.step(0, this.#plain[from] ?? -1) !== -1) return true;
    return bySound.step(0, this.#sound[from] ?? -1) !== -1;
  }

  #walk(trie: NameTrie, { from, words, best }: Walk): void {
    if (words[from] === -1) return;
    let node = 0;
    let dropped = 0;
    for (let at = from; at < words.length && dropped <= MOST_DROPPED; at += 1) {
      const next = trie.step(node, words[at] ?? -1);
      if (next !== -1) {
        node = next;
        dropped = 0;
        this.#note(trie.endsAt(node), { from, to: at + 1, best });
      } else if (at === from || !this.#mayDrop(at)) return;
      else dropped += 1;
    }
  }

  /** Hyphens, apostrophes and Arabic articles inside a name may be there or not. */
  #mayDrop(at: number): boolean {
    const form = this.#tokens[at]?.form ?? "";
    return isSilent(form) || isArticle(form);
  }

  #note(
    ends: readonly number[],
    { from, to, best }: { from: number; to: number; best: Best },
  ): void {
    if (ends.length === 0 || to <= best.to) return;
    const tokens = this.#tokens.slice(from, to);
    const senses = ends
      .map((number) => this.#index.senses[number])
      .filter((sense) => sense !== undefined)
      .filter((sense) => fits(sense, tokens, this.#casing));
    if (senses.length === 0) return;
    best.to = to;
    best.senses = senses;
  }
}

/** Finds the listed names and lexicon words of a sentence, from left to right, the longest at each place. */
export function chunkSentence(sentence: ReadSentence, index: ActorIndex): Line {
  const { tokens } = sentence;
  const casing = casingOf(tokens);
  const chunker = new Chunker(index, tokens, casing);
  const chunkAt: (Chunk | undefined)[] = [];
  for (let at = 0; at < tokens.length;) {
    const chunk = chunker.longest(at);
    chunkAt[at] = chunk;
    at = chunk?.to ?? at + 1;
  }
  return { sentence, tokens, chunkAt, casing };
}

/** Gives the sense of a chunk with that use; undefined when it has none. */
export function senseOf(chunk: Chunk | undefined, ...uses: readonly Use[]): Sense | undefined {
  return chunk?.senses.find(({ use }) => uses.includes(use));
}
