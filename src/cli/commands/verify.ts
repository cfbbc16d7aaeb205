import { readFileSync } from "node:fs";
import { Command } from "commander";
import {
  certificatesIn,
  verify,
  type Certificate,
  type Verification,
} from "../../running/index.ts";
import { progressBar } from "../progress.ts";
import { collectionName, exitCodes, usageError } from "../usage.ts";
import { withVigil } from "../with-vigil.ts";

interface VerifyOptions {
  readonly collection: string;
  readonly json?: true;
  readonly trust?: string;
}

const examples = `
Examples:
  $ vigil verify
  $ vigil verify --collection syria --json
  $ vigil verify --trust authority.pem      time-stamps must follow from a certificate of that file

Computes anew the hash of every entry of the trail, of every report's bytes, its id, its words, and every coding, link,
reply, decision and time-stamp, and names the first that is not as it was recorded. Exit code 1 means that there is one.`;

/** Reads the certificates of a file. */
async function certificatesOf(path: string): Promise<Certificate[]> {
  const certificates = await certificatesIn(readFileSync(path, "utf8"));
  if (certificates.length === 0) throw usageError(`${path} holds no certificate in PEM form.`);
  return certificates;
}

function print({ reports, codings, timestamps, entries, firstBreak }: Verification): void {
  if (firstBreak === null) {
    process.stdout.write(
      `Whole: ${reports} reports, ${codings} codings, ${timestamps} time-stamps, ${entries} trail entries.\n`,
    );
    return;
  }
  const before = `${entries} trail entries before it are whole`;
  process.stdout.write(`Broken: ${firstBreak.subject} ${firstBreak.message}; ${before}.\n`);
}

async function run({ collection, json, trust }: VerifyOptions): Promise<void> {
  const trusted = trust === undefined ? {} : { trusted: await certificatesOf(trust) };
  await withVigil({ collection, mayJoin: true }, async ({ store }) => {
    const progress = progressBar(0);
    const found = await verify(store, {
      ...trusted,
      onEntry: (number) => {
        progress.show(0, `${number} trail entries`);
      },
    });
    progress.end();
    if (json === true) process.stdout.write(`${JSON.stringify(found)}\n`);
    else print(found);
    if (found.firstBreak !== null) process.exitCode = exitCodes.findings;
  });
}

/** Makes `vigil verify`: computes every hash and the trail anew. */
export function verifyCommand(): Command {
  return new Command("verify")
    .description("compute every hash and the trail anew; name the first break")
    .option("--collection <name>", "the conflict to look at", collectionName, "default")
    .option("--trust <file>", "certificates (PEM) of time-stamping authorities to trust")
    .option("--json", "print one JSON object")
    .addHelpText("after", examples)
    .action(run);
}
