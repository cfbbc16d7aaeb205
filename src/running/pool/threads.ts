import type { Capture } from "../../capture/index.ts";
import { problem } from "../../model/index.ts";
import { PoolError, type Pool } from "./pool.ts";
import { answerWithout, type AnswerTo, type TaskName } from "./tasks.ts";
import type { CodingThread, Order, ThreadEnd } from "./thread.ts";

/** Codes in threads; one that ends is replaced, and only the document that ended it is without its coding. */
export class Threads implements Pool {
  readonly workers: number;
  readonly #start: (pool: Threads) => CodingThread;
  readonly #threads = new Set<CodingThread>();
  readonly #queue: Order[] = [];
  readonly #refusals = new Map<Order, (why: Error) => void>();
  #broken: PoolError | null = null;

  constructor(workers: number, start: (pool: Threads) => CodingThread) {
    this.workers = workers;
    this.#start = start;
  }

  run<Name extends TaskName>(task: Name, capture: Capture): Promise<AnswerTo<Name>> {
    return new Promise((resolve, reject) => {
      const order: Order = {
        request: { task, capture },
        settle: (answer) => {
          this.#refusals.delete(order);
          resolve(answer as AnswerTo<Name>);
        },
      };
      if (this.#broken !== null) {
        reject(this.#broken);
        return;
      }
      this.#refusals.set(order, reject);
      this.#queue.push(order);
      this.deal();
    });
  }

  async close(): Promise<void> {
    this.#broken ??= new PoolError("The pool is closed.");
    const threads = [...this.#threads];
    this.#threads.clear();
    await Promise.all(threads.map((thread) => thread.close()));
  }

  /** Gives waiting orders to threads with room, the emptiest first, and starts a thread where all are busy. */
  deal(): void {
    while (this.#queue.length > 0 && this.#broken === null) {
      const thread = this.#freest();
      if (thread === null) return;
      const order = this.#queue.shift();
      if (order !== undefined) thread.take(order);
    }
  }

  /** Puts what a thread had not begun back in front, and answers for what it lost. */
  bury(thread: CodingThread, { lost, unbegun, why, wasReady }: ThreadEnd): void {
    this.#threads.delete(thread);
    this.#queue.unshift(...unbegun);
    if (!wasReady) {
      this.#break(new PoolError(`No thread for coding could be started: ${why}.`));
      return;
    }
    if (lost !== null) {
      const { task, capture } = lost.request;
      const message = `Coding ${capture.name} was stopped: ${why}. The others are untouched; split the document, or tell the makers of Vigil.`;
      const found = problem("running/stopped", message);
      lost.settle(answerWithout(task, capture, [found, ...capture.problems]));
    }
    this.deal();
  }

  #freest(): CodingThread | null {
    const byOwed = [...this.#threads].sort((a, b) => a.owes - b.owes);
    const [freest] = byOwed;
    if (freest?.owes === 0) return freest;
    if (this.#threads.size < this.workers) {
      const started = this.#start(this);
      this.#threads.add(started);
      return started;
    }
    return freest?.hasRoom === true ? freest : null;
  }

  #break(why: PoolError): void {
    this.#broken = why;
    for (const refuse of this.#refusals.values()) refuse(why);
    this.#refusals.clear();
    void this.close();
  }
}
