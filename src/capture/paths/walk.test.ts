import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { namesInOrder } from "./names.ts";
import { walk, type Found } from "./walk.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vigil-walk-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content = "Shells fell."): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

async function found(name: string, stretch?: number): Promise<Found[]> {
  const all: Found[] = [];
  for await (const one of walk(join(folder, name), stretch)) all.push(one);
  return all;
}

it.each([1, 2, 3, 7, 20, undefined])(
  "gives a folder's names in order and once, with %s held at a time",
  async (stretch) => {
    const names = Array.from({ length: 20 }, (_, at) => `${(at * 7) % 20}.txt`);
    for (const name of names) write(`names/${name}`);
    const listed: string[] = [];
    for await (const { entries } of namesInOrder(join(folder, "names"), stretch)) {
      expect(entries.length).toBeLessThanOrEqual(stretch ?? 20);
      listed.push(...entries.map(({ name }) => name));
    }
    expect(listed).toEqual(names.sort());
  },
);

it.each([1, 2, undefined])(
  "goes into folders where their names stand, and reads metadata for the files, with %s held at a time",
  async (stretch) => {
    for (const name of ["a.txt", "b/2.html", "b/1.txt", "b/.no.txt", "b.txt", "c.md", "d.md"])
      write(`walk/${name}`);
    write(
      "walk/metadata.jsonl",
      'oops\n{"file":"d.md","source":"D"}\n{"file":"b.txt","source":"B"}\n{"file":"bb"}\n{"file":"zz"}\n',
    );
    const all = await found("walk", stretch);
    const files = all.filter(({ problem }) => problem === null);
    expect(files.map(({ names, metadata }) => [names.join("/"), metadata.source])).toEqual([
      ["a.txt", null],
      ["b/1.txt", null],
      ["b/2.html", null],
      ["b.txt", "B"],
      ["d.md", "D"],
    ]);
    const wrong = all.filter(({ problem }) => problem !== null);
    expect(wrong.map(({ names, problem }) => [names.join("/"), problem?.code]).sort()).toEqual([
      ["bb", "intake/not-found"],
      ["metadata.jsonl", "intake/bad-metadata"],
      ["zz", "intake/not-found"],
    ]);
  },
);

it("says of a folder that went away that it could not be listed", async () => {
  expect(await found("nowhere")).toMatchObject([{ problem: { code: "intake/unreadable" } }]);
});
