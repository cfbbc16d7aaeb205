import type { Capture } from "../../capture/index.ts";
import type { AnswerTo, TaskName } from "./tasks.ts";

/** Codes documents, here or in threads. */
export interface Pool {
  /** How many documents it works on at once. */
  readonly workers: number;
  /**
   * Does a task with a capture. A document that is at fault, takes too long or too much memory gets an answer that says
   * so, and the others are untouched.
   *
   * @throws PoolError when no thread can be started, or when the pool is closed
   */
  run<Name extends TaskName>(task: Name, capture: Capture): Promise<AnswerTo<Name>>;
  /** Ends the threads; what is not answered by then never is. */
  close(): Promise<void>;
}

/** The pool itself is of no use any more: no document's fault. */
export class PoolError extends Error {}
