import type { LeftOut, Problem, Span, Visibility } from "../model/index.ts";

/** What is known of a document from outside it: a metadata line, the command line, a feed. Null where unknown. */
export interface Metadata {
  /** The sender's own id; never shown to readers. */
  readonly id: string | null;
  /** As given; takeIn checks it. */
  readonly publishedAt: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly title: string | null;
  /** ISO 639-1. */
  readonly language: string | null;
  /** Whether the whole text may be shown, not only quoted sentences. */
  readonly wholeText: boolean;
  /** The sender's id, or the address, of the report that this one translates. */
  readonly translationOf: string | null;
  /** Restricted wherever anything says so; public when left out. */
  readonly visibility?: Visibility;
}

/** Metadata of which nothing is known. */
export const unknownMetadata: Metadata = {
  id: null,
  publishedAt: null,
  source: null,
  url: null,
  title: null,
  language: null,
  wholeText: false,
  translationOf: null,
};

/** Where a page's publication date was read. */
export type DateBasis =
  "metadata" | "json-ld" | "meta" | "time-element" | "visible-text" | "address";

/** One block of a page's article, in page order. */
export interface Block {
  readonly text: string;
  readonly kind: "heading" | "paragraph" | "item" | "caption";
  /** Where it stands in the document's text, from its first words to its last; left out where that is not known. */
  readonly at?: Span;
}

/** What the extractor found in a page; strings are as the page has them, not yet cleaned. */
export interface Article {
  readonly title: string | null;
  readonly byline: string | null;
  readonly source: string | null;
  readonly canonicalUrl: string | null;
  readonly language: string | null;
  /** Every date found, best basis first. */
  readonly dates: readonly { readonly text: string; readonly basis: DateBasis }[];
  readonly blocks: readonly Block[];
  /** Where the title stands among the page's words, when it does. */
  readonly titleAt?: Span;
  /** What of the page is not the article, in page order. */
  readonly leftOut?: readonly LeftOut[];
  readonly problems: readonly Problem[];
}

/** A document as it was opened, with all that intake may use. */
export interface IntakeInput {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  /** A path or other name for messages. */
  readonly name: string;
  /** As declared, with its charset, or guessed from the name; null when unknown. The content decides. */
  readonly mediaType: string | null;
  readonly metadata: Metadata;
  /** The page's article when an extractor ran; without it a page is read by its tags alone. */
  readonly article: Article | null;
  /** Trouble met on opening. With no bytes, nothing further is tried. */
  readonly problems: readonly Problem[];
}

/** One of the documents that another holds: a feed's entry, a table's row, a channel's message. */
export interface Item {
  /** Behind the name of what holds it: "#3", ":17". */
  readonly name: string;
  /** The entry as it stands there, or its text; kept as evidence. */
  readonly content: string;
  /** Of `content`: text/html and text/plain are read by their format, application/json by `article`. */
  readonly mediaType: string;
  readonly metadata: Partial<Metadata>;
  /** What the entry says, where its content is no text to be read; null otherwise. */
  readonly article: Article | null;
  readonly problems: readonly Problem[];
}

/** What intake needs from outside. */
export interface IntakeTools {
  /** SHA-256 of a string's UTF-8 bytes, hex. */
  sha256(text: string): string;
  /** ISO 639-1 code of a text's language; null when not sure. */
  languageOf(text: string): string | null;
}

/** What a format makes of a document, before cleaning. */
export interface Draft {
  readonly title: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly dates: readonly { readonly text: string; readonly basis: DateBasis }[];
  readonly blocks: readonly Block[];
  readonly titleAt?: Span;
  readonly leftOut?: readonly LeftOut[];
  readonly visibility?: Visibility;
  readonly problems: readonly Problem[];
}
