const minuteMs = 60_000;
const longestMs = 24 * 60 * minuteMs;

/** When a feed was read, or failed. */
export interface Due {
  readonly everyMinutes: number;
  /** Rounds that failed in a row. */
  readonly failures: number;
  /** Seconds that its server asks to be left alone; null when it says nothing. */
  readonly after: number | null;
}

/**
 * Gives when a feed is read next: after its own pause, doubled for each round that failed in a row, up to a day; never
 * before its server allows.
 *
 * @param now - ISO instant
 */
export function nextDue(now: string, { everyMinutes, failures, after }: Due): string {
  const pause = everyMinutes * minuteMs * 2 ** Math.min(failures, 20);
  const pauseMs = Math.min(Math.max(pause, (after ?? 0) * 1000), longestMs);
  return new Date(Date.parse(now) + Math.max(pauseMs, everyMinutes * minuteMs)).toISOString();
}
