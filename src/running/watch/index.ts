export type { Round, WatchOptions } from "./round.ts";
export { watch, type Watching } from "./watch.ts";
