/**
 * Characters, spans and normal forms. A text comes in; spans of its sentences and words, folded names, or what it shares
 * with other texts go out.
 * It knows no grammar and never changes the text that spans point into.
 *
 * @module
 */
export { normalAddress } from "./address.ts";
export { differenceOf } from "./difference.ts";
export { foldKeys, type FoldKeys } from "./fold.ts";
export {
  comparedOf,
  isCopy,
  likenessOf,
  sketchOf,
  type Compared,
  type Likeness,
} from "./likeness/index.ts";
export { findSentences } from "./sentences.ts";
export { toldText } from "./told.ts";
export { tokenise } from "./tokenise.ts";
