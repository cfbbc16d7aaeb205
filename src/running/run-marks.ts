import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import type { Mark, Resumption } from "../capture/index.ts";
import type { DataFolder } from "./data-folder.ts";
import type { Ingested } from "./ingest.ts";

const keptSchema = z.object({
  mark: z.object({
    word: z.number().int(),
    names: z.array(z.string()),
    captures: z.number().int(),
  }),
  since: z.number(),
  reportId: z.string(),
});

/** A mark is written once in so many captures: what lies behind it is passed over once more as known. */
const writtenEvery = 50;

/**
 * Keeps, beside the data, how far a run has come, so that the same command can go on there after it was cut short.
 * Only what was acknowledged is ever behind a mark.
 */
export class RunMarks {
  readonly #path: string;
  #since: number;
  #last: { mark: Mark; reportId: string } | null = null;
  #unwritten = 0;

  /**
   * @param folder - the data folder
   * @param run - all that makes a run the same as another
   * @param at - when this run begins, ISO instant
   */
  constructor(folder: Pick<DataFolder, "root">, run: unknown, at: string) {
    const name = createHash("sha256").update(JSON.stringify(run)).digest("hex").slice(0, 32);
    this.#path = `${folder.root}/marks/${name}.json`;
    this.#since = Date.parse(at);
  }

  /**
   * Gives where an earlier run of the same command stopped; null where none did, or where `isHeld` says that the store does
   * not have what that run recorded last.
   */
  async resumption(isHeld: (reportId: string) => Promise<boolean>): Promise<Resumption | null> {
    const kept = this.#read();
    if (kept === null || !(await isHeld(kept.reportId))) return null;
    this.#since = kept.since;
    return kept;
  }

  /** Takes note of an acknowledged capture. */
  keep({ mark, outcome, id }: Ingested): void {
    if (mark === undefined) return;
    const reportId = outcome === "fault" ? this.#last?.reportId : id;
    if (reportId === undefined) return;
    this.#last = { mark, reportId };
    this.#unwritten += 1;
    if (this.#unwritten >= writtenEvery) this.#write();
  }

  /** Ends a run: one that came to its end needs no mark; of another the last is kept. */
  end({ isWhole }: { isWhole: boolean }): void {
    if (isWhole) rmSync(this.#path, { force: true });
    else this.#write();
  }

  #read(): z.infer<typeof keptSchema> | null {
    try {
      return keptSchema.parse(JSON.parse(readFileSync(this.#path, "utf8")));
    } catch {
      // Without a mark the run looks at everything again, which loses nothing.
      return null;
    }
  }

  #write(): void {
    this.#unwritten = 0;
    if (this.#last === null) return;
    mkdirSync(dirname(this.#path), { recursive: true, mode: 0o700 });
    const temporary = `${this.#path}.new`;
    writeFileSync(temporary, JSON.stringify({ ...this.#last, since: this.#since }), {
      mode: 0o600,
    });
    renameSync(temporary, this.#path);
  }
}
