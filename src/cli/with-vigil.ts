import { openVigil, type Vigil } from "../running/index.ts";
import { listenForInterrupt, type Interrupt } from "./interrupt.ts";

/** The time as every record bears it: ISO instant, UTC. */
export const now = (): string => new Date().toISOString();

/**
 * Opens the data folder, runs `work`, and closes it in order whatever happens, Ctrl-C included. With `mayJoin` the
 * command may run beside a Vigil that has the folder already.
 */
export async function withVigil(
  { collection: collectionId, mayJoin }: { collection: string; mayJoin: boolean },
  work: (vigil: Vigil, interrupt: Interrupt) => Promise<void>,
): Promise<void> {
  // Before the database starts: an interrupt must not leave it running.
  const interrupt = listenForInterrupt();
  try {
    const vigil = await openVigil({ collectionId, mayJoin, at: now() });
    try {
      await work(vigil, interrupt);
    } finally {
      await vigil.close();
    }
  } finally {
    interrupt.end();
  }
}
