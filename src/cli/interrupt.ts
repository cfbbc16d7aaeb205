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
