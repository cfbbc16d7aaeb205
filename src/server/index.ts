/**
 * Requests come in, pages go out, rendered here and readable without scripts; replies are taken in and held. It asks
 * the store and shows only what `publishing` lets it; it never shows an e-mail, and never codes or links.
 *
 * @module
 */
// Before all others: see there.
import "./production.ts";
export { buildApp } from "./app.ts";
export { createApp } from "./create-app.ts";
export { noBoundaries } from "./map/boundaries.ts";
export { serve } from "./serve.ts";
