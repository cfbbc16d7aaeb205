import type { Article } from "../../intake/index.ts";
import { problem, type Problem } from "../../model/index.ts";
import { formatOfContent } from "../media-type.ts";
import { ExtractorThread, type ExtractorLimits } from "./extractor-thread.ts";
import type { ExtractAnswer } from "./messages.ts";
import { pageLimits, type GateRefusal } from "./page-limits.ts";

const defaultLimits: ExtractorLimits = { milliseconds: 10_000, heapMegabytes: 512 };

/** What came of a page: its article, or null and a problem; for anything but a page, null and none. */
export interface Extracted {
  readonly article: Article | null;
  readonly problems: Problem[];
}

/**
 * Finds the article in web pages, in threads of its own that are killed when a page takes too long or too much memory.
 *
 * A thread starts with the first page it is given and serves all further ones, one after another.
 */
export class Extractor {
  readonly #threads: readonly ExtractorThread[];

  /** @param options - limits for one page, 10 seconds and 512 MB when left out; how many threads, 1 when left out */
  constructor(options: Partial<ExtractorLimits> & { readonly threads?: number } = {}) {
    const { threads = 1, ...limits } = options;
    this.#threads = Array.from(
      { length: threads },
      () => new ExtractorThread({ ...defaultLimits, ...limits }),
    );
  }

  /** Finds the article of a page; a document of another kind comes back untouched. */
  async extract(bytes: Uint8Array, mediaType: string | null): Promise<Extracted> {
    if (formatOfContent(bytes, mediaType).name !== "HTML page")
      return { article: null, problems: [] };
    if (bytes.length > pageLimits.bytes) return refused("bytes");
    const idlest = this.#threads.reduce((best, thread) =>
      thread.waiting < best.waiting ? thread : best,
    );
    const answer = await idlest.ask(bytes, mediaType);
    return typeof answer === "string" ? failed(answer) : extractedFrom(answer);
  }

  /** Stops the threads; a later page would start one again. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

function failed(why: string): Extracted {
  const message = `${why}; the page was read by its tags alone, so its menus may be among its text.`;
  return { article: null, problems: [problem("intake/unreadable", message)] };
}

function extractedFrom(answer: ExtractAnswer): Extracted {
  if (answer.refusal !== null) return refused(answer.refusal);
  if (answer.fault === null) return { article: answer.article, problems: [] };
  const message = `The extractor met a fault (${answer.fault.slice(0, 200)}); the page was read by its tags alone.`;
  return { article: null, problems: [problem("intake/unreadable", message)] };
}

function refused(why: GateRefusal): Extracted {
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
