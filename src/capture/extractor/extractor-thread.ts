import type { Worker } from "node:worker_threads";
import type { ExtractAnswer, ExtractRequest } from "./messages.ts";
import { startThread } from "./thread.ts";

/** What the extractor's thread may use for one page. */
export interface ExtractorLimits {
  readonly milliseconds: number;
  readonly heapMegabytes: number;
}

const startMilliseconds = 120_000;

/** One thread that finds articles; it starts with its first page and is killed when a page goes over a limit. */
export class ExtractorThread {
  readonly #limits: ExtractorLimits;
  #worker: Worker | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #number = 0;
  /** Pages given and not yet answered. */
  waiting = 0;

  constructor(limits: ExtractorLimits) {
    this.#limits = limits;
  }

  /** Gives the answer for a page, after those given before; in words why there is none. */
  async ask(bytes: Uint8Array, mediaType: string | null): Promise<ExtractAnswer | string> {
    this.waiting += 1;
    const turn = this.#queue.then(() => this.#ask({ bytes, mediaType }));
    this.#queue = turn;
    try {
      return await turn;
    } finally {
      this.waiting -= 1;
    }
  }

  /** Stops the thread; a later page would start another. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  async #ask(page: Omit<ExtractRequest, "number">): Promise<ExtractAnswer | string> {
    const started = await this.#running();
    if (typeof started === "string") return this.#fail(started);
    this.#number += 1;
    const request: ExtractRequest = { number: this.#number, ...page };
    const answer = await answerWithin<ExtractAnswer>(started, this.#limits.milliseconds, () =>
      started.postMessage(request),
    );
    return typeof answer === "string" ? this.#fail(answer) : answer;
  }

  async #fail(why: string): Promise<string> {
    await this.close();
    return why;
  }

  /** Gives the thread, started and loaded: loading is no part of a page's time. */
  async #running(): Promise<Worker | string> {
    if (this.#worker !== null) return this.#worker;
    const worker = startThread(new URL("./worker", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.heapMegabytes },
    });
    this.#worker = worker;
    const ready = await answerWithin<string>(worker, startMilliseconds, () => undefined);
    // Idle, it must not keep the program alive.
    worker.unref();
    return ready === "ready" ? worker : ready;
  }
}

/** Asks and waits for one message of the thread; gives in words why there is none. */
function answerWithin<Message>(
  worker: Worker,
  milliseconds: number,
  ask: () => void,
): Promise<Message | string> {
  return new Promise((resolve) => {
    const settle = (outcome: Message | string): void => {
      clearTimeout(timer);
      worker.off("message", settle);
      worker.off("error", onError);
      worker.off("exit", onExit);
      resolve(outcome);
    };
    const onError = (fault: Error): void =>
      settle(`The extractor stopped (${fault.message.slice(0, 200)})`);
    const onExit = (): void => settle("The extractor's thread ended");
    const timer = setTimeout(
      () => settle(`The extractor took longer than ${milliseconds / 1000} seconds`),
      milliseconds,
    );
    worker.on("message", settle);
    worker.on("error", onError);
    worker.on("exit", onExit);
    ask();
  });
}
