import { CommanderError, InvalidArgumentError } from "commander";
import { columnUses, type ColumnMap } from "../intake/index.ts";

/** Exit codes: something was found that needs a look; the command was not understood. */
export const exitCodes = { findings: 1, usage: 2 } as const;

/** Makes the error that says a command was given wrongly; the program ends with exit code 2. */
export function usageError(message: string): CommanderError {
  return new CommanderError(exitCodes.usage, "vigil.usage", message);
}

/**
 * Gives a collection's name as given.
 *
 * @throws InvalidArgumentError when it has other signs than letters, digits, - and _, or more than 64
 */
export function collectionName(given: string): string {
  if (/^[\w-]{1,64}$/.test(given)) return given;
  throw new InvalidArgumentError("Use letters, digits, - and _, at most 64.");
}

const mostWorkers = 256;

/**
 * Gives a number of workers as given.
 *
 * @throws InvalidArgumentError when it is no whole number from 1 to 256
 */
export function workerCount(given: string): number {
  const count = Number(given);
  if (/^\d+$/.test(given) && count >= 1 && count <= mostWorkers) return count;
  throw new InvalidArgumentError(`Give a number from 1 to ${mostWorkers}.`);
}

/**
 * Adds one "text=NAME" to how the columns of tables are used.
 *
 * @throws InvalidArgumentError when no such use is known, or no column is named
 */
export function columnUse(given: string, before: ColumnMap): ColumnMap {
  const [wanted = "", ...name] = given.split("=");
  const use = columnUses.find((one) => one === wanted);
  if (use === undefined || name.join("=") === "")
    throw new InvalidArgumentError(`Give USE=NAME; USE is one of ${columnUses.join(", ")}.`);
  return { ...before, [use]: name.join("=") };
}
