/**
 * English: words, numbers, dates, places, actors, casualties, triggers and speech, as data and the small readers that
 * English word order asks for. Text goes in where a reader is given; it knows no report, gazetteer or directory.
 *
 * @module
 */
export * from "./actors.ts";
export * from "./coding.ts";
export * from "./date-finder.ts";
export * from "./dates.ts";
export * from "./demonyms.ts";
export * from "./given-names.ts";
export * from "./numbers.ts";
export * from "./places.ts";
export * from "./placing.ts";
export * from "./quantity-words.ts";
export * from "./speech.ts";
export * from "./words.ts";
