/**
 * Characters, spans and normal forms. A text comes in; spans of its sentences and words, or folded names, go out.
 * It knows no grammar and never changes the text that spans point into.
 *
 * @module
 */
export { foldKeys, type FoldKeys } from "./fold.ts";
export { findSentences } from "./sentences.ts";
export { tokenise } from "./tokenise.ts";
