/** How many items may be under way at once; whichever of the two is reached first holds the source back. */
export interface Window<Item> {
  readonly items: number;
  /** Sum of `sizeOf` beyond which no further item is begun. One item is always let in, whatever its size. */
  readonly size: number;
  readonly sizeOf: (item: Item) => number;
}

interface UnderWay<Outcome> {
  readonly size: number;
  readonly done: Promise<{ readonly kind: "outcome"; readonly outcome: Outcome }>;
}

type Arrival<Item, Outcome> =
  | { readonly kind: "item"; readonly result: IteratorResult<Item> }
  | { readonly kind: "outcome"; readonly outcome: Outcome };

/** The items that are under way, oldest first. */
class Line<Item, Outcome> {
  readonly #window: Window<Item>;
  readonly #underWay: UnderWay<Outcome>[] = [];
  #size = 0;

  constructor(window: Window<Item>) {
    this.#window = window;
  }

  get hasRoom(): boolean {
    return this.#underWay.length < this.#window.items && this.#size < this.#window.size;
  }

  get first(): UnderWay<Outcome> | undefined {
    return this.#underWay[0];
  }

  join(item: Item, work: Promise<Outcome>): void {
    const size = this.#window.sizeOf(item);
    const done = work.then((outcome) => ({ kind: "outcome" as const, outcome }));
    // Its failure is met when its turn comes.
    done.catch(() => undefined);
    this.#size += size;
    this.#underWay.push({ size, done });
  }

  leave(): void {
    this.#size -= this.#underWay.shift()?.size ?? 0;
  }

  async allDone(): Promise<void> {
    await Promise.allSettled(this.#underWay.map(({ done }) => done));
  }
}

/**
 * Works on several items at once and gives the outcomes in the items' order, each as soon as it and all before it are
 * there, whether or not the source has a further item yet.
 *
 * The source is asked only while the window has room, and the window gets room only as outcomes are taken: whoever is
 * slow holds the others back. Whoever stops taking gets control back once all that is under way has ended.
 *
 * @throws what `work` or the source throws, in its turn
 */
export async function* inOrder<Item, Outcome>(
  source: AsyncIterable<Item>,
  work: (item: Item) => Promise<Outcome>,
  window: Window<Item>,
): AsyncGenerator<Outcome> {
  const iterator = source[Symbol.asyncIterator]();
  const line = new Line<Item, Outcome>(window);
  let isEnded = false;
  let next: Promise<Arrival<Item, Outcome>> | null = null;
  try {
    for (;;) {
      if (!isEnded && line.hasRoom)
        next ??= iterator.next().then((result) => ({ kind: "item", result }));
      const arrived = await firstOf(next, line.first?.done);
      if (arrived === null) return;
      if (arrived.kind === "outcome") {
        line.leave();
        yield arrived.outcome;
        continue;
      }
      next = null;
      const { result } = arrived;
      if (result.done === true) isEnded = true;
      else line.join(result.value, work(result.value));
    }
  } finally {
    await line.allDone();
    await endSource(iterator, next);
  }
}

async function firstOf<Arrived>(
  item: Promise<Arrived> | null,
  outcome: Promise<Arrived> | undefined,
): Promise<Arrived | null> {
  const awaited = [item, outcome].filter((one) => one !== null && one !== undefined);
  return awaited.length === 0 ? null : await Promise.race(awaited);
}

/** A source that is still asked for an item answers the wish to end only after it: that is not waited for. */
async function endSource(
  iterator: AsyncIterator<unknown>,
  asked: Promise<unknown> | null,
): Promise<void> {
  asked?.catch(() => undefined);
  const ended = iterator.return?.();
  if (asked === null) await ended;
  else ended?.catch(() => undefined);
}
