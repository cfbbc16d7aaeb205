/**
 * A coding and what is held near it come in; incidents with their estimates, links with confidence and reason, and
 * courses go out. It never alters what was said, never asks how reliable a source is, and everything it joins can be cut.
 *
 * @module
 */
export type { KnownTelling, LinkingResult } from "./link-types.ts";
export { linkCoding, unlink } from "./link.ts";
export { tiesOf } from "./ties.ts";
export { traitsOf } from "./traits.ts";
