import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Extractor, openPaths, type Capture, type Mark } from "./index.ts";

const now = (): string => "2020-02-01T00:00:00.000Z";
let folder = "";
const extractor = new Extractor({ milliseconds: 50_000 });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vigil-resumption-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await extractor.close();
});

function write(name: string, content: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function all(captures: AsyncIterable<Capture>): Promise<Capture[]> {
  const found: Capture[] = [];
  for await (const capture of captures) found.push(capture);
  return found;
}

describe("going on behind a mark", () => {
  const since = Date.now() + 1_000_000;
  const later = (captures: readonly Capture[], at: number): { mark: Mark; since: number } => ({
    mark: captures[at]!.mark!,
    since,
  });
  const names = (captures: readonly Capture[]): string[] =>
    captures.map(({ name }) => name.slice(folder.length));

  it("gives, from each capture on, just those behind it", async () => {
    for (const name of ["a.txt", "b/1.txt", "b/2.txt", "b.txt", "c.txt"])
      write(`on/${name}`, "Shells fell.");
    write(
      "on/b/lines.jsonl",
      '{"text":"One fell."}\n{"text":"Two fell."}\n{"text":"Three fell."}\n',
    );
    const paths = [join(folder, "on"), write("last.txt", "Shells fell.")];
    const whole = await all(openPaths(paths, { now, extractor }));
    expect(whole).toHaveLength(9);
    for (const at of whole.keys()) {
      const resumption = later(whole, at);
      const rest = await all(openPaths(paths, { now, extractor, resumption }));
      expect(names(rest)).toEqual(names(whole.slice(at + 1)));
      expect(rest.map(({ mark }) => mark)).toEqual(whole.slice(at + 1).map(({ mark }) => mark));
    }
  });

  it("opens what was changed since, and reads no article of what it passes over", async () => {
    const path = write(
      "changed/pages.jsonl",
      '{"html":"<html><p>One fell."}\n{"html":"<html><p>Two fell."}\n',
    );
    write("changed/zz.txt", "Shells fell.");
    const whole = await all(openPaths([join(folder, "changed")], { now, extractor }));
    const resumption = later(whole, 2);
    const asked: string[] = [];
    const isHeld = (sha256: string): Promise<boolean> => {
      asked.push(sha256);
      return Promise.resolve(false);
    };
    const options = { now, extractor, isHeld };
    expect(await all(openPaths([join(folder, "changed")], { ...options, resumption }))).toEqual([]);
    expect(asked).toEqual([]);
    const changed = { ...resumption, since: 0 };
    const again = await all(
      openPaths([join(folder, "changed")], { ...options, resumption: changed }),
    );
    expect(names(again)).toEqual(names(whole));
    expect(again[0]?.name).toBe(`${path}:1`);
  });

  it("counts the bytes it reads, those passed over too", async () => {
    const path = write("count.jsonl", '{"text":"One fell."}\n{"text":"Two fell."}\n');
    const consumption = { bytes: 0 };
    const whole = await all(openPaths([path, path], { now, extractor, consumption }));
    expect(consumption.bytes).toBe(2 * 42);
    const again = { bytes: 0 };
    await all(
      openPaths([path, path], { now, extractor, consumption: again, resumption: later(whole, 2) }),
    );
    expect(again.bytes).toBe(2 * 42);
  });
});
