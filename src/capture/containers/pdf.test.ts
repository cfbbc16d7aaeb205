import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { textOfPdf, type PdfLimits } from "./pdf.ts";

const limits: PdfLimits = {
  milliseconds: 20_000,
  cpuSeconds: 20,
  memoryBytes: 1_000_000_000,
  textBytes: 100_000,
};
const withPath = process.env["PATH"];
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "vigil-pdf-test-"));
});
afterEach(() => {
  process.env["PATH"] = withPath;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A PDF file of pages with a line of text each, written out by hand. */
function pdfOf(lines: readonly string[]): Buffer {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${lines.length} /Kids [${lines.map((_, at) => `${4 + 2 * at} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...lines.flatMap((line, at) => {
      const words = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${words.length} >>\nstream\n${words}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, "0");
  });
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join("");
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  return Buffer.from(
    `${file}${head}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    "latin1",
  );
}

/** Puts a program in the place of pdftotext. */
function standIn(script: string): void {
  const tool = path.join(folder, "pdftotext");
  writeFileSync(tool, `#!/bin/sh\n${script}\n`);
  chmodSync(tool, 0o755);
  process.env["PATH"] = `${folder}${path.delimiter}${withPath ?? ""}`;
}

async function messageOf(bytes: Uint8Array, given: Partial<PdfLimits>): Promise<string> {
  const found = await textOfPdf(bytes, "list.pdf", { ...limits, ...given });
  return typeof found === "string" ? `text: ${found}` : `${found.code}: ${found.message}`;
}

describe("reading a PDF file ends", () => {
  it("at its time, though a child of its own still runs", async () => {
    const seconds = "600.25";
    standIn(`sleep ${seconds} & wait`);
    expect(await messageOf(pdfOf(["a"]), { milliseconds: 500 })).toMatch(
      /^intake\/unreadable: .*it took over 0\.5 seconds/,
    );
    const running = spawnSync("ps", ["-eo", "args="], { encoding: "utf8" }).stdout;
    expect(running).not.toContain(`sleep ${seconds}`);
  });

  it("at its size, whatever else there would be", async () => {
    standIn("while :; do echo 'Shells fell on the town at dawn.'; done");
    expect(await messageOf(pdfOf(["a"]), {})).toMatch(/its text is over 0\.1 MB/);
  });

  it.each([
    [
      "its time of work",
      "while :; do :; done",
      { cpuSeconds: 1 },
      /it ended with SIG(?:XCPU|KILL)/,
    ],
    ["its memory", "exec tail /dev/zero", { memoryBytes: 50_000_000 }, /it ended with code 1/],
  ])("at %s, where the system sets such limits", async (...[, script, given, message]) => {
    const hasLimits = spawnSync("prlimit", ["--version"]).status === 0;
    standIn(script);
    const found = await messageOf(pdfOf(["a"]), { ...given, milliseconds: 5000 });
    expect(found).toMatch(hasLimits ? message : /it took over 5 seconds/);
  });
});

/** CI need not have it; without it the message that says so is what is tested, in formats.test.ts. */
const isInstalled = spawnSync("pdftotext", ["-v"]).status === 0;
describe.skipIf(!isInstalled)("pdftotext itself", () => {
  it("reads a true PDF file, page after page", async () => {
    const lines = ["Shells fell on Binnish.", "Four people were killed."];
    expect(await textOfPdf(pdfOf(lines), "list.pdf")).toBe(
      "Shells fell on Binnish.\n\n\fFour people were killed.\n\n\f",
    );
  });

  it("says of half a file that it could not be read", async () => {
    expect(await messageOf(Buffer.from("%PDF-1.4\nnot much of one"), {})).toMatch(
      /^intake\/unreadable: pdftotext could not read list\.pdf/,
    );
  });

  it("gives up a file whose text is over the limit", async () => {
    const lines = Array.from({ length: 60 }, (_, at) => `Page ${at} of a long list.`);
    expect(await messageOf(pdfOf(lines), { textBytes: 1000 })).toMatch(
      /its text is over 0\.001 MB/,
    );
  });
});
