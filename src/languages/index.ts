/**
 * What is peculiar to a language, a folder each: its lexicons go out, and readers for its numbers and dates. It never
 * sees a report, and decides nothing: reading and coding do.
 *
 * @module
 */
export * from "./en/index.ts";
