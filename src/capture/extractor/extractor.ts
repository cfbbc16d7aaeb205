import type { Worker } from "node:worker_threads";
import type { Article } from "../../intake/index.ts";
import { problem, type Problem } from "../../model/index.ts";
import { mediaTypeOfContent } from "../media-type.ts";
import type { ExtractAnswer, ExtractRequest } from "./messages.ts";
import { pageLimits, type GateRefusal } from "./page-gate.ts";
import { startThread } from "./thread.ts";

/** What the extractor's thread may use for one page. */
export interface ExtractorLimits {
  readonly milliseconds: number;
  readonly heapMegabytes: number;
}

const defaultLimits: ExtractorLimits = { milliseconds: 10_000, heapMegabytes: 512 };
const startMilliseconds = 120_000;

/** What came of a page: its article, or null and a problem; for anything but a page, null and none. */
export interface Extracted {
  readonly article: Article | null;
  readonly problems: Problem[];
}

/**
 * Finds the article in web pages, in a thread of its own that is killed when a page takes too long or too much memory.
 *
 * The thread starts with the first page and serves all further ones; pages are taken one after another.
 */
export class Extractor {
  readonly #limits: ExtractorLimits;
  #worker: Worker | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #number = 0;

  /** @param limits - for one page; 10 seconds and 512 MB when left out */
  constructor(limits: Partial<ExtractorLimits> = {}) {
    this.#limits = { ...defaultLimits, ...limits };
  }

  /** Finds the article of a page; a document of another kind comes back untouched. */
  async extract(bytes: Uint8Array, mediaType: string | null): Promise<Extracted> {
    if (mediaTypeOfContent(bytes, mediaType) !== "text/html")
      return { article: null, problems: [] };
    if (bytes.length > pageLimits.bytes) return refused("bytes");
    const turn = this.#queue.then(() => this.#ask(bytes));
    this.#queue = turn;
    return turn;
  }

  /** Stops the thread; a later page would start another. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  async #ask(bytes: Uint8Array): Promise<Extracted> {
    const started = await this.#running();
    if (typeof started === "string") return this.#fail(started);
    this.#number += 1;
    const request: ExtractRequest = { number: this.#number, bytes };
    const answer = await answerWithin<ExtractAnswer>(started, this.#limits.milliseconds, () =>
      started.postMessage(request),
    );
    return typeof answer === "string" ? this.#fail(answer) : extractedFrom(answer);
  }

  async #fail(why: string): Promise<Extracted> {
    await this.close();
    const message = `${why}; the page was read by its tags alone, so its menus may be among its text.`;
    return { article: null, problems: [problem("intake/unreadable", message)] };
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

function extractedFrom(answer: ExtractAnswer): Extracted {
  if (answer.refusal !== null) return refused(answer.refusal);
  if (answer.fault === null) return { article: answer.article, problems: [] };
  const message = `The extractor met a fault (${answer.fault.slice(0, 200)}); the page was read by its tags alone.`;
  return { article: null, problems: [problem("intake/unreadable", message)] };
}

function refused(why: NonNullable<GateRefusal>): Extracted {
  const byTags = "it was read by its tags alone, so its menus may be among its text.";
  const found = {
    bytes: problem(
      "intake/too-long",
      `The page is over ${pageLimits.bytes / 1_000_000} MB; ${byTags}`,
    ),
    depth: problem(
      "intake/too-deep",
      `The page nests over ${pageLimits.depth} elements; ${byTags}`,
    ),
    elements: problem(
      "intake/too-long",
      `The page has over ${pageLimits.elements} elements; ${byTags}`,
    ),
    attributes: problem(
      "intake/too-deep",
      `An element has over ${pageLimits.attributes} attributes; ${byTags}`,
    ),
  }[why];
  return { article: null, problems: [found] };
}
