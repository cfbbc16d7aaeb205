import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { access, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { articleOfPdf } from "../../intake/index.ts";
import { problem, type Problem } from "../../model/index.ts";
import { failedCapture, largestDocument, tooLarge } from "../capture.ts";
import { readWhole } from "../lines.ts";
import { overlay } from "../metadata.ts";
import type { Opener } from "./opener.ts";

/** What reading one PDF file may cost. */
export interface PdfLimits {
  readonly milliseconds: number;
  readonly cpuSeconds: number;
  readonly memoryBytes: number;
  readonly textBytes: number;
}

/** @source docs/formats.md */
const defaultLimits: PdfLimits = {
  milliseconds: 30_000,
  cpuSeconds: 20,
  memoryBytes: 1_000_000_000,
  textBytes: 20_000_000,
};

/** Opens a PDF file with `pdftotext`, in a process of its own that is killed at its limit. */
export const openPdf: Opener = async function* (source, unpacking) {
  const bytes = await readWhole(source.read(), largestDocument);
  if (bytes === null) {
    yield failedCapture(source.name, tooLarge(source.name, largestDocument), unpacking);
    return;
  }
  const text = await textOfPdf(bytes, source.name);
  if (typeof text !== "string") {
    yield { ...failedCapture(source.name, text, unpacking), mediaType: "application/pdf" };
    return;
  }
  yield {
    bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    name: source.name,
    mediaType: "application/pdf",
    metadata: overlay(source.metadata, unpacking.given),
    article: articleOfPdf(text),
    problems: [],
    openedAt: unpacking.now(),
  };
};

/** Gives the text of a PDF file; a problem where the tool is missing, fails, or goes over its limit. */
export async function textOfPdf(
  bytes: Uint8Array,
  name: string,
  limits: PdfLimits = defaultLimits,
): Promise<string | Problem> {
  const tool = await findTool("pdftotext");
  if (tool === null) {
    const message = `${name} is a PDF file, and pdftotext is not installed: install poppler-utils (Debian, Ubuntu: apt install poppler-utils; macOS: brew install poppler) and give the file again.`;
    return problem("intake/missing-tool", message);
  }
  const folder = await mkdtemp(path.join(tmpdir(), "vigil-pdf-"));
  try {
    const file = path.join(folder, "in.pdf");
    await writeFile(file, bytes);
    const text = await run(await limited([tool, "-enc", "UTF-8", "-q", file, "-"], limits), limits);
    if (!(text instanceof Error)) return text;
    const message = `pdftotext could not read ${name}: ${text.message}. Print it to another PDF file, or give its text.`;
    return problem("intake/unreadable", message);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Puts the system's own limits of time and memory before a command, where it can. */
async function limited(command: readonly string[], limits: PdfLimits): Promise<readonly string[]> {
  const prlimit = await findTool("prlimit");
  if (prlimit === null) return command;
  return [prlimit, `--as=${limits.memoryBytes}`, `--cpu=${limits.cpuSeconds}`, ...command];
}

function run(
  [program = "", ...args]: readonly string[],
  limits: PdfLimits,
): Promise<string | Error> {
  return new Promise((resolve) => {
    // A group of its own: what it starts is killed with it.
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "ignore"],
      env: {},
      detached: true,
    });
    const held: Uint8Array[] = [];
    let bytes = 0;
    let why: string | null = null;
    const stop = (reason: string): void => {
      why ??= reason;
      killGroup(child);
      // Whatever else holds the other end must not be waited for.
      child.stdout.destroy();
    };
    const timer = setTimeout(
      () => stop(`it took over ${limits.milliseconds / 1000} seconds`),
      limits.milliseconds,
    );
    child.stdout.on("data", (chunk: Uint8Array) => {
      bytes += chunk.length;
      if (bytes > limits.textBytes) stop(`its text is over ${limits.textBytes / 1_000_000} MB`);
      else held.push(chunk);
    });
    child.on("error", (fault) => {
      clearTimeout(timer);
      resolve(fault);
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (code === 0 && why === null) resolve(Buffer.concat(held).toString("utf8"));
      else resolve(new Error(why ?? `it ended with ${signal ?? `code ${code ?? "?"}`}`));
    });
  });
}

function killGroup({ pid }: { readonly pid?: number | undefined }): void {
  try {
    if (pid !== undefined) process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

async function findTool(name: string): Promise<string | null> {
  for (const folder of (process.env["PATH"] ?? "").split(path.delimiter)) {
    const file = path.join(folder, name);
    const isThere = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (folder !== "" && isThere) return file;
  }
  return null;
}
