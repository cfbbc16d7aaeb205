/**
 * What is coded, as data: event types with modes and crosswalks, contexts, weapons, kinds of infrastructure, figures
 * and people, conventions for vague numbers. Nothing comes in; the words that show them stand with each language.
 *
 * @module
 */
export * from "./contexts.ts";
export type * from "./entry.ts";
export * from "./events/index.ts";
export * from "./crosswalks/acled.ts";
export * from "./crosswalks/cameo.ts";
export * from "./crosswalks/ucdp.ts";
export * from "./kinds.ts";
export type * from "./lexicon.ts";
export type * from "./where-lexicon.ts";
export * from "./rules/index.ts";
export * from "./vague-numbers.ts";
export * from "./weapons.ts";
