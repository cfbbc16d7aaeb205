/**
 * From text to trees. A text and trained weights come in; sentences with tokens, tags, lemmas and dependency trees go
 * out. It opens no file, and says nothing of what the sentences mean.
 *
 * @module
 */
export { createAnalyser, type Analyser } from "./analyser.ts";
export { loadSyntaxModel, type SyntaxModel } from "./model.ts";
export type { Search } from "./parser.ts";
