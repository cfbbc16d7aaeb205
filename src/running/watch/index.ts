export { watchRound, type Round, type WatchOptions } from "./round.ts";
export { watch, type Watching } from "./watch.ts";
