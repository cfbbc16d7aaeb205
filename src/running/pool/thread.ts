import type { Worker } from "node:worker_threads";
import { startThread } from "../../capture/index.ts";
import type { Reply, Request, ThreadData } from "./messages.ts";
import type { AnswerTo, TaskName } from "./tasks.ts";

/** What a thread may use for one document. */
export interface DocumentLimits {
  /** Longest time for a document of a megabyte or less; each further megabyte has as much again. */
  readonly milliseconds: number;
  readonly heapMegabytes: number;
}

/** Answers a thread owes before it is sent no more: the next document waits at its door while it works on one. */
const MOST_OWED = 2;
const MEGABYTE = 1_000_000;

/** A request with whoever waits for its answer. */
export interface Order {
  readonly request: Request;
  readonly settle: (answer: AnswerTo<TaskName>) => void;
}

/** How a thread ended: what it was working on, what it had not begun, and why. */
export interface ThreadEnd {
  readonly lost: Order | null;
  readonly unbegun: readonly Order[];
  readonly why: string;
  /** Whether it had loaded; if not, another one would end alike. */
  readonly wasReady: boolean;
}

/** What a thread tells its pool. */
export interface ThreadEvents {
  /** It can take another order. */
  onRoom(): void;
  /** It is gone and takes no more. */
  onEnd(end: ThreadEnd): void;
}

/** What a thread is started from. */
export interface ThreadSource {
  /** Address of the module without its ending. */
  readonly module: URL;
  readonly data: ThreadData;
  readonly limits: DocumentLimits;
}

/** One thread that codes, with its orders; it is ended when a document takes too long or too much memory. */
export class CodingThread {
  readonly #worker: Worker;
  readonly #events: ThreadEvents;
  readonly #limits: DocumentLimits;
  readonly #owed: Order[] = [];
  #isReady = false;
  #isEnded = false;
  #deadline: NodeJS.Timeout | undefined;

  constructor({ module, data, limits }: ThreadSource, events: ThreadEvents) {
    this.#events = events;
    this.#limits = limits;
    this.#worker = startThread(module, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
    });
    this.#worker.on("message", (reply: Reply) => this.#hear(reply));
    // Its exit comes after its last answers, its error may come before them: a document answered is not lost.
    let why = "its thread ended";
    this.#worker.on("error", (fault: Error) => (why = this.#words(fault)));
    this.#worker.on("exit", () => this.#end(why));
  }

  /** How many orders it has not answered yet. */
  get owes(): number {
    return this.#owed.length;
  }

  get hasRoom(): boolean {
    return !this.#isEnded && this.#owed.length < MOST_OWED;
  }

  /** Sends an order; the thread must have room. */
  take(order: Order): void {
    this.#owed.push(order);
    this.#worker.postMessage(order.request);
    if (this.#owed.length === 1) this.#watch();
  }

  /** Ends the thread; orders it still owes are not answered. */
  async close(): Promise<void> {
    this.#isEnded = true;
    clearTimeout(this.#deadline);
    await this.#worker.terminate();
  }

  #hear(reply: Reply): void {
    if (this.#isEnded) return;
    if (reply.kind === "ready") this.#isReady = true;
    else this.#owed.shift()?.settle(reply.answer);
    this.#watch();
    this.#events.onRoom();
  }

  /** Sets the time by which the order being worked on must be answered; loading is no part of it. */
  #watch(): void {
    clearTimeout(this.#deadline);
    const [current] = this.#owed;
    if (current === undefined || !this.#isReady) return;
    const size = Math.max(1, current.request.capture.bytes.length / MEGABYTE);
    const milliseconds = Math.ceil(this.#limits.milliseconds * size);
    this.#deadline = setTimeout(
      () => this.#end(`it took longer than ${milliseconds / 1000} seconds`),
      milliseconds,
    );
  }

  #end(why: string): void {
    if (this.#isEnded) return;
    const owed = this.#owed.splice(0);
    void this.close();
    const [current = null, ...rest] = owed;
    const wasReady = this.#isReady;
    this.#events.onEnd({
      lost: wasReady ? current : null,
      unbegun: wasReady ? rest : owed,
      why,
      wasReady,
    });
  }

  #words(fault: Error & { code?: unknown }): string {
    if (fault.code === "ERR_WORKER_OUT_OF_MEMORY")
      return `it needed more than ${this.#limits.heapMegabytes} MB of memory`;
    return `its thread stopped: ${fault.message.slice(0, 200)}`;
  }
}
