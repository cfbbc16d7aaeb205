/**
 * From a report to its reading: sentences with trees, actors, places, times, quantities and who says what. A report and
 * loaded resources come in; a reading goes out. It codes no event, looks nothing up outside its arguments, and reads no
 * page furniture.
 *
 * @module
 */
export { findTimeExpressions, type FoundTime } from "./times/times.ts";
export { findSpeaking } from "./speakers/scene.ts";
export { read, type ReadingResources } from "./read.ts";
