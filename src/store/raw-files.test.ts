import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sha256 } from "./canonical.ts";
import { keepRaw, rawPath, readRaw } from "./raw-files.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vigil-raw-files-"));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const bytes = new TextEncoder().encode("Shelling in Idlib.");

function files(): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/** The prototype of file handles, which no module exports. */
async function handles(): Promise<FileHandle> {
  const handle = await open(join(folder, "x"), "w");
  await handle.close();
  rmSync(join(folder, "x"));
  return Object.getPrototypeOf(handle) as FileHandle;
}

const full = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });

it("keeps bytes under their hash, once, and gives them back", async () => {
  const hash = await keepRaw(folder, bytes);
  expect(hash).toBe(sha256(bytes));
  expect(await keepRaw(folder, bytes)).toBe(hash);
  expect(files()).toEqual([hash]);
  expect(Buffer.from((await readRaw(folder, hash))!)).toEqual(Buffer.from(bytes));
});

it("gives null for bytes that are not kept", async () => {
  expect(await readRaw(folder, sha256(bytes))).toBeNull();
});

it("writes whole what an earlier writer left short", async () => {
  const hash = await keepRaw(folder, bytes);
  writeFileSync(join(folder, rawPath(hash)), "Shel");
  await keepRaw(folder, bytes);
  expect(Buffer.from((await readRaw(folder, hash))!)).toEqual(Buffer.from(bytes));
});

describe("a disk that is full", () => {
  it.each(["writeFile", "sync"] as const)(
    "is said, leaves nothing half written at %s, and harms nothing kept before",
    async (step) => {
      const before = await keepRaw(folder, new TextEncoder().encode("Shelling in Hama."));
      const spy = vi.spyOn(await handles(), step).mockRejectedValue(full);
      await expect(keepRaw(folder, bytes)).rejects.toThrow("no space left");
      expect(files()).toEqual([before]);
      spy.mockRestore();
      expect(files()).not.toContain(await readRaw(folder, sha256(bytes)));
      await keepRaw(folder, bytes);
      expect(files()).toHaveLength(2);
    },
  );
});
