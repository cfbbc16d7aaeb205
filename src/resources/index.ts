/**
 * Loads what ships in data/ (trained weights, gazetteer, actors, outlines) into values that the pure rooms take as
 * arguments. File names go in; values that never change come out. It reads files and decides nothing.
 *
 * @module
 */
export { loadActors } from "./actors.ts";
export { loadBoundaries, type Boundaries, type Outline } from "./boundaries.ts";
export { importGeoNames } from "./import-geonames.ts";
export { loadScores } from "./scores.ts";
export {
  loadResources,
  loadTables,
  resourcesOf,
  type Resources,
  type Tables,
} from "./resources.ts";
