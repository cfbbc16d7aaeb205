import { randomBytes } from "node:crypto";
import { open, mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sha256 } from "./canonical.ts";

/** Gives the path of some bytes inside the raw folder: "ab/cd/abcd…". */
export function rawPath(hash: string): string {
  return `${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}`;
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return -1;
  }
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Keeps bytes under their SHA-256; done when they would outlive a power cut. Bytes that are kept already are left as
 * they are.
 *
 * @param folder - the raw folder
 * @returns the SHA-256, in hex
 */
export async function keepRaw(folder: string, bytes: Uint8Array): Promise<string> {
  const hash = sha256(bytes);
  const path = join(folder, rawPath(hash));
  if ((await sizeOf(path)) === bytes.length) return hash;
  const parent = dirname(path);
  await mkdir(parent, { recursive: true, mode: 0o700 });
  const temporary = join(parent, `.${randomBytes(8).toString("hex")}`);
  try {
    await writeThrough(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  for (const above of [parent, dirname(parent), folder]) await syncFolder(above);
  return hash;
}

/** Gives kept bytes; null when there is no such file. */
export async function readRaw(folder: string, hash: string): Promise<Uint8Array | null> {
  try {
    return await readFile(join(folder, rawPath(hash)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
