import type { SpeechVerb } from "../../languages/index.ts";
import type { TokenRange } from "../tree.ts";

/** One place in a sentence where somebody is said to speak, think or want. */
export interface SpeechCue {
  /** The token that speaks: "said", "according". */
  readonly at: number;
  /** Its words with auxiliaries and particles: "has called for", "according to". */
  readonly words: TokenRange;
  readonly verb: SpeechVerb;
  readonly lemma: string;
  /** The speaker's own words in this clause; null when the clause leaves him out. */
  readonly source: TokenRange | null;
  /** Head word of whoever speaks, found through "who", "saying" and "and said"; -1 when nobody is named. */
  readonly speakerAt: number;
  /** What is said, as far as the tree tells; null when only a quotation can tell. */
  readonly content: TokenRange | null;
  /** What is said behind "…, X said, …"; null when nothing is. */
  readonly behind: TokenRange | null;
  /** Whether the content is a whole clause, and not an object or a wish. */
  readonly isClause: boolean;
}

/** Whether an utterance in quotation marks stands beside a cue and its source. */
export type QuotationTest = (cue: TokenRange, source: TokenRange | null) => boolean;

/** A verb that may speak, and how. */
export interface VerbPlace {
  readonly at: number;
  readonly verb: SpeechVerb;
}
