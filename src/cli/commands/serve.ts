import { fileURLToPath } from "node:url";
import { Command, InvalidArgumentError } from "commander";
import { openPaths } from "../../capture/index.ts";
import { loadActors, loadBoundaries, loadScores } from "../../resources/index.ts";
import {
  eraseOldEmails,
  ingest,
  openPool,
  openStages,
  stampTrail,
  type Vigil,
} from "../../running/index.ts";
import { coder } from "../../pipeline.ts";
import { authoritiesNamed, startOfDay } from "../timestamps.ts";
import type { Interrupt } from "../interrupt.ts";
import { collectionName } from "../usage.ts";
import { now, withVigil } from "../with-vigil.ts";

interface ServeOptions {
  readonly collection: string;
  readonly host: string;
  readonly port: number;
  readonly examples?: true;
}

const examples = `
Examples:
  $ vigil serve
  $ vigil serve --port 9000 --collection syria
  $ vigil serve --host 0.0.0.0          open to other machines: put a proxy with TLS before it

Ctrl-C stops it in order.`;

const LOST = "The database stopped; nothing that was acknowledged is lost. Start Vigil again.";
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

function portNumber(given: string): number {
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= 65_535) return port;
  throw new InvalidArgumentError("Give a number from 0 to 65535; 0 takes any free port.");
}

/** Takes in the examples that ship, when nothing is stored yet. */
async function takeInExamples({ store }: Vigil, interrupt: Interrupt): Promise<void> {
  const [stored] = await store.reportIds({ after: "", limit: 1 });
  if (stored !== undefined) return;
  const folder = fileURLToPath(new URL("../../../examples/", import.meta.url));
  process.stdout.write("Nothing is stored yet: taking in the examples …\n");
  const stages = openStages({ store, pool: openPool({ workers: 1 }) }, now);
  for await (const one of ingest(openPaths([folder], { now }), { store, stages, now })) {
    for (const { message } of one.outcome === "fault" ? one.problems : []) {
      process.stderr.write(`vigil: ${message}\n`);
    }
    if (interrupt.isAsked) return;
  }
}

/** Says what went wrong in a chore; the pages go on. */
function say(error: unknown): void {
  process.stderr.write(`vigil: ${error instanceof Error ? error.message : String(error)}\n`);
}

/** Has the trail of the days before stamped; an authority that fails is asked again an hour later. */
async function stampLastDay(store: Vigil["store"]): Promise<void> {
  const at = now();
  const setting = { authorities: authoritiesNamed(), before: startOfDay(at), now, by: coder };
  for (const { authority, stampedAt, message } of await stampTrail(store, setting)) {
    if (stampedAt === null) say(`${authority}: ${message}`);
  }
}

async function serveUntilAsked(
  { store, keys, lost }: Vigil,
  interrupt: Interrupt,
  at: { host: string; port: number },
): Promise<void> {
  // Only here: no other command waits for the pages to load.
  const { createApp, serve } = await import("../../server/index.ts");
  const parts = {
    store,
    keys,
    boundaries: loadBoundaries(),
    actors: loadActors(),
    scores: loadScores(),
  };
  const app = await createApp({ ...parts, now: () => Date.now() });
  const serving = await serve(app, at).catch((cause: unknown) => {
    throw new Error(`Port ${at.port} of ${at.host} cannot be used: give another with --port.`, {
      cause,
    });
  });
  process.stdout.write(`Vigil serves ${serving.url}\nCtrl-C stops it.\n`);
  const chores = [
    setInterval(() => void eraseOldEmails(store, keys, now()).catch(say), DAY_MS),
    setInterval(() => void stampLastDay(store).catch(say), HOUR_MS),
  ];
  await Promise.race([interrupt.asked, lost]);
  for (const chore of chores) clearInterval(chore);
  await serving.close();
  if (!interrupt.isAsked) throw new Error(LOST);
  // Asked to stop and stopped in order: for a server that is success.
  process.exitCode = 0;
  process.stdout.write("Stopped.\n");
}

async function run({ collection, host, port, examples: wanted }: ServeOptions): Promise<void> {
  await withVigil({ collection, mayJoin: false }, async (vigil, interrupt) => {
    if (wanted === true) await takeInExamples(vigil, interrupt);
    await eraseOldEmails(vigil.store, vigil.keys, now());
    await serveUntilAsked(vigil, interrupt, { host, port });
  });
}

/** Makes `vigil serve`: serves the public pages until it is asked to stop. */
export function serveCommand(): Command {
  return new Command("serve")
    .description("serve the public pages")
    .option("--host <address>", "address of this machine to listen on", "127.0.0.1")
    .option("--port <number>", "port to listen on; 0 takes any free one", portNumber, 8080)
    .option("--collection <name>", "the conflict to show", collectionName, "default")
    .option("--examples", "take in examples/ when nothing is stored yet")
    .addHelpText("after", examples)
    .action(run);
}
