import { paceWords } from "./pace.ts";

/** A line on the terminal that tells how far long work is. */
export interface Progress {
  /**
   * Shows how much is done.
   *
   * @param done - of `total`; may pass it
   * @param words - "120 reports"
   * @param items - how many things are done, where the rate and the time left are to be shown
   */
  show(done: number, words: string, items?: number): void;
  /** Clears the line. */
  end(): void;
}

const WIDTH = 30;
const STEP_MS = 100;

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * WIDTH);
  return "█".repeat(full) + "░".repeat(WIDTH - full);
}

/**
 * Makes a progress bar on standard error; where that is no terminal it shows nothing.
 *
 * @param total - the whole, in any unit, or what gives it as soon as it is known; 0 while unknown, and then there are only words
 */
export function progressBar(total: number | (() => number)): Progress {
  if (!process.stderr.isTTY) return { show: () => undefined, end: () => undefined };
  const startedAt = Date.now();
  let shownAt = 0;
  let begun: number | null = null;
  return {
    show: (done, words, items = 0) => {
      const at = Date.now();
      if (at - shownAt < STEP_MS) return;
      shownAt = at;
      const whole = typeof total === "number" ? total : total();
      // What a run that goes on has behind it says nothing of its pace.
      begun ??= done;
      const share = whole > 0 ? done / whole : 0;
      const line = whole > 0 ? `${bar(share)} ${Math.floor(Math.min(1, share) * 100)} %  ` : "";
      const pace = paceWords({
        done: done - begun,
        total: Math.max(0, whole - begun),
        items,
        elapsedMs: at - startedAt,
      });
      process.stderr.write(`\r\u001B[K${line}${words}${pace === "" ? "" : `  ${pace}`}`);
    },
    end: () => {
      process.stderr.write("\r\u001B[K");
    },
  };
}
