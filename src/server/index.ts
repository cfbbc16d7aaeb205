/**
 * Requests come in, pages go out, rendered here and readable without scripts; replies are taken in and held. It asks
 * the store and shows only what `publishing` lets it; it never shows an e-mail, and never codes or links.
 *
 * @module
 */
// Before all others: see there.
import "./production.ts";
export { type AppMaterial, buildApp } from "./app.ts";
export { type AppParts, createApp } from "./create-app.ts";
export type { Boundaries, Outline } from "./map/boundaries.ts";
export { noBoundaries } from "./map/boundaries.ts";
export type { Records } from "./records.ts";
export { serve, type Serving } from "./serve.ts";
export { type AppSettings, defaultSettings } from "./settings.ts";
