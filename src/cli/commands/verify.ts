import { Command } from "commander";
import { verify, type Verification } from "../../running/index.ts";
import { progressBar } from "../progress.ts";
import { collectionName, exitCodes } from "../usage.ts";
import { withVigil } from "../with-vigil.ts";

interface VerifyOptions {
  readonly collection: string;
  readonly json?: true;
}

const examples = `
Examples:
  $ vigil verify
  $ vigil verify --collection syria --json

Computes anew the hash of every entry of the trail, of every report's bytes, its id, its words, and every coding, link,
reply and decision, and names the first that is not as it was recorded. Exit code 1 means that there is one.`;

function print({ reports, codings, entries, firstBreak }: Verification): void {
  if (firstBreak === null) {
    process.stdout.write(
      `Whole: ${reports} reports, ${codings} codings, ${entries} trail entries.\n`,
    );
    return;
  }
  const before = `${entries} trail entries before it are whole`;
  process.stdout.write(`Broken: ${firstBreak.subject} ${firstBreak.message}; ${before}.\n`);
}

async function run({ collection, json }: VerifyOptions): Promise<void> {
  await withVigil({ collection, mayJoin: true }, async ({ store }) => {
    const progress = progressBar(0);
    const found = await verify(store, (number) => {
      progress.show(0, `${number} trail entries`);
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
    .option("--json", "print one JSON object")
    .addHelpText("after", examples)
    .action(run);
}
