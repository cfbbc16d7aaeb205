/**
 * The shapes that pass between rooms: what was said (reports, codings) and what we hold (incidents, courses,
 * replies, decisions). Nothing comes in and nothing is done here; it never imports another room.
 *
 * @module
 */
export * from "./actor.ts";
export * from "./attribution.ts";
export * from "./claim.ts";
export * from "./coding.ts";
export * from "./condition.ts";
export * from "./course.ts";
export * from "./decision.ts";
export * from "./event.ts";
export * from "./explanation.ts";
export * from "./figure.ts";
export * from "./gazetteer.ts";
export * from "./incident.ts";
export * from "./mention.ts";
export * from "./modality.ts";
export * from "./notes.ts";
export * from "./place.ts";
export * from "./problem.ts";
export * from "./problems.ts";
export * from "./reading.ts";
export * from "./reply.ts";
export * from "./report.ts";
export * from "./score.ts";
export * from "./sentence.ts";
export * from "./span.ts";
export * from "./tie.ts";
export * from "./time.ts";
export * from "./trail.ts";
