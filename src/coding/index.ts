/**
 * From a reading to the coded record: events with roles, modality, place and time, figures with bounds and scope,
 * conditions with stage and parties, all with who says so. A reading comes in, a coding goes out. It links nothing to
 * other reports, judges no claim, and never fails: a fault inside is a problem of the record.
 *
 * @module
 */
export { code } from "./code.ts";
export { explain } from "./explain.ts";
export { findWhere } from "./happening.ts";
