import type { Sentence, Span, Token } from "../model/index.ts";
import { findSentences, tokenise } from "../text/index.ts";
import { ApartParser } from "./apart.ts";
import { FIRST } from "./arena.ts";
import { findAttribution } from "./attributions.ts";
import { partGlued, ranksOf, type Vocabulary } from "./glued.ts";
import {
  findMissingVerb,
  isBareVerb,
  isInfinitive,
  isNounOfVerb,
  isSaying,
  isShooting,
  type TaggedWords,
} from "./finite.ts";
import { seatDays } from "./days.ts";
import { isDescribing, isOpeningClause, isOpeningTold } from "./describing.ts";
import { findGlosses, joinGlosses, outsideGlosses, type PlacedTree } from "./glosses.ts";
import { irregularLemmas } from "./irregular.ts";
import { Labeller } from "./labeller.ts";
import { lemmaByRule } from "./lemmatiser.ts";
import type { SyntaxModel } from "./model.ts";
import { straightenNames } from "./names.ts";
import { Parser, type Search } from "./parser.ts";
import { Tagger } from "./tagger.ts";
import { Truecaser, mannerOf } from "./truecaser.ts";
import { COLUMNS, WordTable } from "./words.ts";

/** Sentences with more tokens are read in pieces, which bounds time and memory. */
export const LONGEST_SENTENCE = 240;

/** Reads a text into sentences with tags, lemmas and dependency trees. */
export interface Analyser {
  /**
   * Gives the sentences of a text, or of the stretches of it that are given, in text order.
   *
   * @param within - the paragraphs to read, in order; the whole text when left out. No sentence crosses their edges
   */
  analyse(text: string, within?: readonly Span[]): Sentence[];
  /** Gives the tree over tokens and a sentence that are already known. */
  analyseTokens(text: string, span: Span, tokens: readonly Span[]): Sentence;
}

class TrainedAnalyser implements Analyser {
  private readonly model: SyntaxModel;
  private readonly truecaser: Truecaser;
  private readonly tagger: Tagger;
  private readonly parser: Parser;
  private readonly apart: ApartParser;
  private readonly labeller: Labeller;
  private readonly upos: readonly string[];
  private readonly xpos: readonly string[];
  private readonly knows: (word: string) => boolean;
  private readonly vocabulary: Vocabulary;
  private isAllLower = false;
  /** How many words the sentence has that is being read. */
  private count = 0;

  constructor(model: SyntaxModel, search: Search) {
    this.model = model;
    const words = new WordTable(model.lexicon);
    this.truecaser = new Truecaser(words, model.caseWeights, LONGEST_SENTENCE);
    this.tagger = new Tagger(words, model.tagWeights, LONGEST_SENTENCE);
    this.parser = new Parser(model.parseWeights, LONGEST_SENTENCE, search);
    this.apart = new ApartParser(this.parser, words, LONGEST_SENTENCE);
    this.labeller = new Labeller(this.parser.columns, model.labelWeights, model.labelChoices);
    this.upos = model.tags.map((tag) => tag.split(" ")[0] ?? "X");
    this.xpos = model.tags.map((tag) => tag.split(" ")[1] ?? "XX");
    this.vocabulary = {
      rankOf: ranksOf(model.lexicon),
      knows: (form) => words.knows(form),
    };
    this.knows = (word) => model.lexicon.clusters.has(word);
  }

  analyse(text: string, within?: readonly Span[]): Sentence[] {
    const sentences: Sentence[] = [];
    this.isAllLower = !/\p{Lu}/u.test(text);
    for (const part of within ?? [{ start: 0, end: text.length }]) {
      for (const span of findSentences(text, part)) this.analyseSpan(text, span, sentences);
    }
    return sentences;
  }

  private analyseSpan(text: string, span: Span, sentences: Sentence[]): void {
    const tokens = partGlued(text, tokenise(text, span), this.vocabulary);
    for (let at = 0; at < tokens.length; at += LONGEST_SENTENCE) {
      const piece = tokens.slice(at, at + LONGEST_SENTENCE);
      const start = piece[0]?.start ?? span.start;
      const end = piece.at(-1)?.end ?? span.end;
      sentences.push(this.analysePiece(text, { start, end }, piece));
    }
  }

  /** Reads what stands in square brackets apart: to the parser it would break the sentence around it. */
  private analysePiece(text: string, span: Span, piece: readonly Span[]): Sentence {
    const glosses = findGlosses(piece.map(({ start, end }) => text.slice(start, end)));
    if (glosses.length === 0) return this.analyseTokens(text, span, piece);
    const treeOf = (places: readonly number[]): PlacedTree => ({
      places,
      tokens: this.analyseTokens(
        text,
        span,
        places.flatMap((at) => piece[at] ?? []),
      ).tokens,
    });
    const main = treeOf(outsideGlosses(piece.length, glosses));
    const inside = glosses.map(({ from, to }) =>
      treeOf(Array.from({ length: to - from }, (_, i) => from + i)),
    );
    return { span, tokens: joinGlosses(main, inside) };
  }

  analyseTokens(text: string, span: Span, spans: readonly Span[]): Sentence {
    const forms = spans.map(({ start, end }) => text.slice(start, end));
    const cased = this.recase(forms);
    const { tagger, parser, labeller } = this;
    const count = forms.length;
    this.count = count;
    tagger.begin(cased);
    tagger.decode(count);
    const words = this.retagged(cased);
    const found = { rows: tagger.rows, tags: tagger.tags, offset: tagger.first, count };
    const attribution = findAttribution(words);
    const joint = this.apart.parse(found, attribution);
    seatDays({ ...words, heads: parser.heads });
    labeller.begin(parser.heads, count);
    labeller.decode(parser.heads, found);
    if (attribution !== null)
      labeller.labels[FIRST + joint] = this.model.labels.indexOf(
        attribution.isLast ? "ccomp" : "parataxis",
      );
    straightenNames(
      parser.heads,
      count,
      (slot) => this.model.labels[labeller.labels[slot] ?? 0] === "flat",
    );
    return { span, tokens: this.tokens(spans, forms, cased) };
  }

  /** Gives words their tags back where those around them leave no other reading, and gives the sentence then. */
  private retagged(forms: readonly string[]): TaggedWords {
    const { model, tagger } = this;
    const tagAt = (at: number): number => tagger.tags[tagger.first + at] ?? 0;
    const put = (at: number, name: string): void => {
      const tag = model.tags.indexOf(name);
      if (tag < 0) return;
      tagger.tags[tagger.first + at] = tag;
      sentence.upos[at] = this.upos[tag] ?? "X";
      sentence.xpos[at] = this.xpos[tag] ?? "XX";
    };
    const isListed = (at: number, tag: string): boolean =>
      tagger.words.isListed(tagger.rows[tagger.first + at] ?? 0, tag);
    const sentence = {
      forms,
      upos: forms.map((_, at) => this.upos[tagAt(at)] ?? "X"),
      xpos: forms.map((_, at) => this.xpos[tagAt(at)] ?? "XX"),
      isPastFirst: (at: number) => isListed(at, "VBD"),
    };
    const verb = findMissingVerb(sentence);
    if (verb >= 0) put(verb, "VERB VBD");
    forms.forEach((_, at) => {
      if (isInfinitive(sentence, at)) put(at, "VERB VB");
      if (isSaying(sentence, at) || isShooting(sentence, at)) put(at, "VERB VBD");
      if (isBareVerb(sentence, at)) put(at, "VERB VB");
      if (isDescribing(sentence, at)) put(at, "ADJ JJ");
      if (isOpeningTold(sentence, at) || isOpeningClause(sentence, at)) put(at, "SCONJ IN");
      if (isNounOfVerb(sentence, at, isListed(at, "NN"))) put(at, "NOUN NN");
    });
    return sentence;
  }

  /** The words as an ordinary sentence would have them, where all are in capitals or begin with one. */
  private recase(forms: readonly string[]): readonly string[] {
    const manner = mannerOf(forms);
    const isOdd =
      manner === "capitals" || manner === "title" || (manner === "lower" && this.isAllLower);
    return isOdd ? this.truecaser.recase(forms) : forms;
  }

  /** The words as tagger, parser and labeller left them. */
  private tokens(
    spans: readonly Span[],
    forms: readonly string[],
    cased: readonly string[],
  ): Token[] {
    const { labeller, model, parser, tagger } = this;
    return spans.map(({ start, end }, at) => {
      const tag = tagger.tags[tagger.first + at] ?? 0;
      const head = parser.heads[FIRST + at] ?? 0;
      return {
        start,
        end,
        form: forms[at] ?? "",
        lemma: this.lemma(cased[at] ?? "", at),
        upos: this.upos[tag] ?? "X",
        xpos: this.xpos[tag] ?? "XX",
        head: head === FIRST + this.count ? -1 : head - FIRST,
        relation: model.labels[labeller.labels[FIRST + at] ?? 0] ?? "dep",
      };
    });
  }

  /** The dictionary form of a word of the sentence tagged last, from the word table where it was found before. */
  private lemma(form: string, at: number): string {
    const { rows, tags, first, words } = this.tagger;
    const tag = tags[first + at] ?? 0;
    const byTag = (words.lemmas[(rows[first + at] ?? 0) / COLUMNS] ??= []);
    return (byTag[tag] ??= this.findLemma(form, tag));
  }

  private findLemma(form: string, tag: number): string {
    const key = `${form.toLowerCase()} ${this.upos[tag] ?? ""}`;
    const listed = irregularLemmas.get(key) ?? this.model.lemmas.get(key);
    return listed ?? lemmaByRule(form, this.xpos[tag] ?? "", this.knows);
  }
}

/**
 * Makes an analyser. It works in buffers of its own: one thread may keep one for all its texts.
 *
 * @param search - how wide the parser looks; the setting its model was measured in when left out
 */
export function createAnalyser(model: SyntaxModel, search: Search = model.search): Analyser {
  return new TrainedAnalyser(model, search);
}
