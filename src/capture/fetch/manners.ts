/** Time as politeness needs it; tests bring their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Settles after so many milliseconds. */
  wait(ms: number): Promise<void>;
}

interface Turn {
  /** Settles when the one before is done. */
  last: Promise<unknown>;
  endedAt: number;
  /** How many are under way or wait. */
  waiting: number;
}

/** Hosts of which no request was made for so long are forgotten. */
const rememberedMs = 3_600_000;

/** Keeps requests to one host apart: one at a time, with a pause between. */
export class Manners {
  readonly #clock: Clock;
  readonly #turns = new Map<string, Turn>();

  /** Makes manners that know no host yet. */
  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * Runs `visit` when the host's turn comes.
   *
   * @param pauseMs - asked for when the turn has come: how long the host must have been left alone
   */
  async inTurn<Result>(
    host: string,
    pauseMs: () => number,
    visit: () => Promise<Result>,
  ): Promise<Result> {
    this.#forget();
    const turn = this.#turns.get(host) ?? {
      last: Promise.resolve(),
      endedAt: -Infinity,
      waiting: 0,
    };
    this.#turns.set(host, turn);
    turn.waiting += 1;
    const run = turn.last.then(async () => {
      try {
        const left = turn.endedAt + pauseMs() - this.#clock.now();
        if (left > 0) await this.#clock.wait(left);
        return await visit();
      } finally {
        turn.endedAt = this.#clock.now();
        turn.waiting -= 1;
      }
    });
    turn.last = run.catch(() => undefined);
    return await run;
  }

  #forget(): void {
    const before = this.#clock.now() - rememberedMs;
    for (const [host, { endedAt, waiting }] of this.#turns) {
      if (waiting === 0 && endedAt < before) this.#turns.delete(host);
    }
  }
}
