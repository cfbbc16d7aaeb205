/** Whether the program was asked to stop, by Ctrl-C or by the system. */
export interface Interrupt {
  readonly isAsked: boolean;
  /** Settles when it is asked. */
  readonly asked: Promise<void>;
  /** Listens no more. */
  end(): void;
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** What a shell reports for a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Listens for the wish to stop. The first lets the work end in order; a second ends the program at once. */
export function listenForInterrupt(): Interrupt {
  let isAsked = false;
  let settle: () => void;
  const asked = new Promise<void>((done) => (settle = done));
  const onSignal = (): void => {
    if (isAsked) process.exit(INTERRUPTED);
    isAsked = true;
    process.exitCode = INTERRUPTED;
    settle();
  };
  for (const signal of signals) process.on(signal, onSignal);
  return {
    asked,
    get isAsked() {
      return isAsked;
    },
    end: () => {
      for (const signal of signals) process.off(signal, onSignal);
    },
  };
}

/**
 * Gives the items of a source until `asked` settles; it does not wait then for an item that may never come.
 *
 * @param asked - see {@link Interrupt}
 */
export async function* until<Item>(
  source: AsyncIterable<Item>,
  asked: Promise<void>,
): AsyncGenerator<Item> {
  const iterator = source[Symbol.asyncIterator]();
  const stop = { isAsked: false, wake: (): void => undefined };
  void asked.then(() => {
    stop.isAsked = true;
    stop.wake();
  });
  // Not Promise.race: it would add to what hangs on `asked` with each item.
  const next = (): Promise<IteratorResult<Item> | null> =>
    new Promise((resolve, reject) => {
      stop.wake = () => resolve(null);
      iterator.next().then(resolve, reject);
    });
  try {
    for (;;) {
      const found = stop.isAsked ? null : await next();
      if (found === null || found.done === true) return;
      yield found.value;
    }
  } finally {
    // Not awaited: a source that is still asked for an item ends only after it.
    iterator.return?.().catch(() => undefined);
  }
}
