import type { Capture } from "../../capture/index.ts";
import type { Tables } from "../../resources/index.ts";
import type { AnswerTo, TaskName } from "./tasks.ts";

/** What a thread of the pool is started with. */
export interface ThreadData {
  /** Shared with all other threads. */
  readonly tables: Tables;
}

/** What a thread is asked. */
export interface Request {
  readonly task: TaskName;
  readonly capture: Capture;
}

/** What a thread says: first that it has loaded, then an answer to each request, in their order. */
export type Reply =
  { readonly kind: "ready" } | { readonly kind: "answer"; readonly answer: AnswerTo<TaskName> };
