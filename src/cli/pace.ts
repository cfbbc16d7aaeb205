/** How far long work is. */
export interface Advance {
  /** In the unit of `total`. */
  readonly done: number;
  /** The whole; 0 when unknown. */
  readonly total: number;
  /** How many things are done. */
  readonly items: number;
  readonly elapsedMs: number;
}

/** Before so much time has gone by a rate says nothing. */
const soonestMs = 2000;

function span(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

/** Says how fast work goes and how long it will take at that rate: "80 a second, 3 min left"; empty at first. */
export function paceWords({ done, total, items, elapsedMs }: Advance): string {
  if (elapsedMs < soonestMs || items === 0) return "";
  const rate = (items * 1000) / elapsedMs;
  const words = rate >= 10 ? String(Math.round(rate)) : rate.toFixed(1);
  const left = done > 0 && total > done ? (elapsedMs / done) * (total - done) : 0;
  return left === 0 ? `${words} a second` : `${words} a second, ${span(left / 1000)} left`;
}
