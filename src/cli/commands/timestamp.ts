import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { coder } from "../../pipeline.ts";
import { stampTrail, type Stamping } from "../../running/index.ts";
import { stampedWords, type Store } from "../../store/index.ts";
import { authoritiesNamed, startOfDay } from "../timestamps.ts";
import { collectionName, exitCodes, usageError } from "../usage.ts";
import { now, withVigil } from "../with-vigil.ts";

interface GetOptions {
  readonly collection: string;
  readonly authority?: string[];
  readonly soFar?: true;
  readonly json?: true;
}

const examples = `
Examples:
  $ vigil timestamp get --authority https://authority.example/tsr
  $ vigil timestamp list
  $ vigil timestamp save stamps/

Each entry of the trail follows from all before it, so a time-stamp of the last one of a day is a time-stamp of them all. The
authority gets a SHA-256 and nothing else. VIGIL_TIMESTAMP_AUTHORITIES names authorities (separated by spaces) that vigil serve
asks once a day. What is saved can be checked without Vigil:
  $ openssl ts -verify -data NAME.json -in NAME.tsr -CAfile authority.pem`;

function inWords({ authority, number, stampedAt, message }: Stamping): string {
  const what = stampedAt ?? "no time-stamp";
  return `${authority}: entry ${number}, ${what}: ${message}\n`;
}

async function get({ collection, authority, soFar, json }: GetOptions): Promise<void> {
  const authorities = authority ?? authoritiesNamed();
  if (authorities.length === 0) {
    throw usageError("Name an authority with --authority, or in VIGIL_TIMESTAMP_AUTHORITIES.");
  }
  await withVigil({ collection, mayJoin: true }, async ({ store }) => {
    const before = soFar === true ? now() : startOfDay(now());
    const stampings = await stampTrail(store, { authorities, before, now, by: coder });
    for (const one of stampings) {
      process.stdout.write(json === true ? `${JSON.stringify(one)}\n` : inWords(one));
      if (one.stampedAt === null) process.exitCode = exitCodes.findings;
    }
    if (stampings.length === 0 && json !== true) process.stdout.write("Nothing new to stamp.\n");
  });
}

async function list({ collection, json }: GetOptions): Promise<void> {
  await withVigil({ collection, mayJoin: true }, async ({ store }) => {
    for (const { id, number, authority, stampedAt } of await store.timestamps()) {
      const line = { id, number, authority, stampedAt };
      const words = `${stampedAt}  entry ${number}  ${authority}`;
      process.stdout.write(`${json === true ? JSON.stringify(line) : words}\n`);
    }
  });
}

async function saveAll(store: Store, folder: string): Promise<number> {
  const stamps = await store.timestamps();
  mkdirSync(folder, { recursive: true });
  for (const { id, number, stampedAt, answer } of stamps) {
    const [entry] = await store.trail({ after: number - 1, limit: 1 });
    if (entry === undefined) continue;
    const name = join(folder, `${stampedAt.slice(0, 10)}-${id}`);
    writeFileSync(`${name}.json`, stampedWords(entry));
    writeFileSync(`${name}.tsr`, answer);
  }
  return stamps.length;
}

async function save(folder: string, { collection }: GetOptions): Promise<void> {
  await withVigil({ collection, mayJoin: true }, async ({ store }) => {
    process.stdout.write(`${await saveAll(store, folder)} time-stamps saved in ${folder}.\n`);
  });
}

function below(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option("--collection <name>", "the conflict whose trail it is", collectionName, "default");
}

/** Makes `vigil timestamp`: has the trail stamped by time-stamping authorities, lists and saves what they answered. */
export function timestampCommand(): Command {
  return new Command("timestamp")
    .description("have the trail stamped by time-stamping authorities (RFC 3161)")
    .addHelpText("after", examples)
    .addCommand(
      below("get", "ask authorities to stamp the trail as it stood when the day began")
        .option("--authority <url...>", "authorities to ask")
        .option("--so-far", "stamp it as it stands now")
        .option("--json", "print one JSON object a line")
        .action(get),
    )
    .addCommand(
      below("list", "list the time-stamps")
        .option("--json", "print one JSON object a line")
        .action(list),
    )
    .addCommand(
      below("save", "write each time-stamp and what it is of to files")
        .argument("<folder>", "made where it is missing")
        .action(save),
    );
}
