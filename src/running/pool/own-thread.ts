import { LazyIntakeTools, type Capture } from "../../capture/index.ts";
import { resourcesOf, type Tables } from "../../resources/index.ts";
import type { Pool } from "./pool.ts";
import { perform, type AnswerTo, type TaskName, type ThreadEquipment } from "./tasks.ts";

/** Makes what one thread works with. */
export function equipThread(tables: Tables): ThreadEquipment {
  return { resources: resourcesOf(tables), tools: new LazyIntakeTools() };
}

/** Codes in the caller's thread, one document after another; nothing stops a document that takes long. */
export class OwnThread implements Pool {
  readonly workers = 1;
  readonly #equipment: ThreadEquipment;
  #last: Promise<unknown> = Promise.resolve();

  constructor(tables: Tables) {
    this.#equipment = equipThread(tables);
  }

  run<Name extends TaskName>(task: Name, capture: Capture): Promise<AnswerTo<Name>> {
    const next = this.#last.then(() => perform(task, capture, this.#equipment));
    this.#last = next;
    return next;
  }

  async close(): Promise<void> {
    // It holds nothing open.
  }
}
