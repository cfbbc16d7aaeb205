import { expect, it } from "vitest";
import { inOrder, type Window } from "./in-order.ts";

const window = (items: number, size = Infinity): Window<number> => ({
  items,
  size,
  sizeOf: (item) => item,
});

async function* numbers(count: number, given: number[] = []): AsyncGenerator<number> {
  for (let item = 1; item <= count; item += 1) {
    given.push(item);
    yield await Promise.resolve(item);
  }
}

/** Work that ends when it is told to, in any order. */
function workbench() {
  const finish = new Map<number, (outcome: string) => void>();
  const work = (item: number): Promise<string> =>
    new Promise((resolve) => finish.set(item, resolve));
  return { finish, work };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Lets all that can go on without new outcomes go on. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it("gives outcomes in the order of the items, whatever ends first", async () => {
  const { finish, work } = workbench();
  const given = all(inOrder(numbers(3), work, window(3)));
  await settle();
  for (const item of [3, 1, 2]) finish.get(item)?.(`done ${item}`);
  expect(await given).toEqual(["done 1", "done 2", "done 3"]);
});

it.each([
  ["items", window(2), [1, 2]],
  ["size", window(9, 3), [1, 2]],
  ["size, but one whatever its size", window(9, 1), [1]],
])("asks the source for no more than the window holds: %s", async (_, bounds, asked) => {
  const { finish, work } = workbench();
  const given: number[] = [];
  const outcomes = inOrder(numbers(9, given), work, bounds);
  const first = outcomes.next();
  await settle();
  expect(given).toEqual(asked);
  finish.get(1)?.("done 1");
  expect(await first).toEqual({ done: false, value: "done 1" });
  await settle();
  // The outcome was taken, but no other has been asked for.
  expect(given).toEqual(asked);
  for (const [, end] of finish) end("");
  await outcomes.return(undefined);
});

it("gives an outcome while the source has not yet a further item", async () => {
  async function* silentAfterOne(): AsyncGenerator<number> {
    yield await Promise.resolve(1);
    await new Promise(() => undefined);
  }
  const outcomes = inOrder(silentAfterOne(), (item) => Promise.resolve(item), window(4));
  expect(await outcomes.next()).toEqual({ done: false, value: 1 });
});

it("throws what work throws, in its turn, after what came before", async () => {
  const work = (item: number): Promise<number> =>
    item === 2 ? Promise.reject(new Error("broken")) : Promise.resolve(item);
  const outcomes = inOrder(numbers(3), work, window(3));
  expect(await outcomes.next()).toEqual({ done: false, value: 1 });
  await expect(outcomes.next()).rejects.toThrow("broken");
});

it("ends only when what is under way has ended, and ends its source", async () => {
  const { finish, work } = workbench();
  let isSourceEnded = false;
  async function* source(): AsyncGenerator<number> {
    try {
      yield* numbers(9);
    } finally {
      isSourceEnded = true;
    }
  }
  const outcomes = inOrder(source(), work, window(2));
  const first = outcomes.next();
  await settle();
  finish.get(1)?.("done 1");
  await first;
  let isEnded = false;
  const end = outcomes.return(undefined).then(() => (isEnded = true));
  await settle();
  expect(isEnded).toBe(false);
  finish.get(2)?.("done 2");
  await end;
  expect(isSourceEnded).toBe(true);
});
