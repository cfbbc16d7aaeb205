import { setTimeout as wait } from "node:timers/promises";
import { Command, InvalidArgumentError } from "commander";
import { Extractor, Fetcher } from "../../capture/index.ts";
import { coder } from "../../pipeline.ts";
import { openPool, openStages, watch, type Round, type Vigil } from "../../running/index.ts";
import type { Interrupt } from "../interrupt.ts";
import { isAddress } from "../ingest/sources.ts";
import { collectionName, exitCodes, usageError } from "../usage.ts";
import { now, withVigil } from "../with-vigil.ts";

interface WatchOptions {
  readonly collection: string;
  readonly every: number;
  readonly source?: string;
  readonly once?: true;
  readonly json?: true;
}

const examples = `
Examples:
  $ vigil watch https://example.org/feed.xml --source "A news agency"
  $ vigil watch --once                   one round of every feed that is due, then an end: for cron

Reads each feed when it is due, takes in the pages it names anew or says something new of, and looks after those it names no
more. An edited page is a later version of its report; that a page was taken away is on record. Robots.txt is obeyed, one
request to a host at a time, two seconds apart; a feed that fails is asked half as often each time. Without an address, all
feeds that were ever given are watched. Ctrl-C ends it in order.`;

function minutes(given: string): number {
  const value = Number(given);
  if (Number.isInteger(value) && value >= 5 && value <= 1440) return value;
  throw new InvalidArgumentError("Give whole minutes, from 5 to 1440.");
}

function tell({ url, ingested, gone, problem, dueAt }: Round, isJson: boolean): void {
  if (isJson) {
    const pages = ingested.map(({ id, name, outcome }) => ({ id, name, outcome }));
    process.stdout.write(`${JSON.stringify({ url, pages, gone, problem, dueAt })}\n`);
    return;
  }
  const count = (wanted: string): number =>
    ingested.filter(({ outcome }) => outcome === wanted).length;
  const versions = count("version");
  const words = [
    `${count("recorded")} recorded`,
    ...(versions > 0 ? [`${versions} edited`] : []),
    ...(gone.length > 0 ? [`${gone.length} taken away`] : []),
  ];
  process.stdout.write(`${url}: ${problem?.message ?? words.join(", ")}; next at ${dueAt}\n`);
}

/** Longest that a timer takes. */
const longestWaitMs = 2 ** 31 - 1;

async function waitUntil(instant: string, interrupt: Interrupt): Promise<void> {
  const ended = new AbortController();
  const ms = Math.min(longestWaitMs, Math.max(1000, Date.parse(instant) - Date.now()));
  await Promise.race([
    wait(ms, undefined, { signal: ended.signal }).catch(() => undefined),
    interrupt.asked,
  ]);
  ended.abort();
}

async function watchAll(
  { store }: Vigil,
  interrupt: Interrupt,
  { urls, options }: { urls: readonly string[]; options: WatchOptions },
): Promise<void> {
  const pool = openPool({ workers: 1 });
  const extractor = new Extractor();
  try {
    const rounds = watch({
      ...{ store, stages: openStages({ store, pool }, now), now, extractor, urls },
      fetcher: new Fetcher({ agent: coder }),
      isOnce: options.once === true,
      isEnded: () => interrupt.isAsked,
      waitUntil: (instant) => waitUntil(instant, interrupt),
    });
    for await (const round of rounds) {
      tell(round, options.json === true);
      if (round.problem !== null && !interrupt.isAsked) process.exitCode = exitCodes.findings;
    }
  } finally {
    await extractor.close();
    await pool.close();
  }
}

async function run(given: readonly string[], options: WatchOptions): Promise<void> {
  const wrong = given.find((word) => !isAddress(word));
  if (wrong !== undefined) throw usageError(`${wrong} is no web address.`);
  const { collection, every: everyMinutes, source = null } = options;
  await withVigil({ collection, mayJoin: false }, async (vigil, interrupt) => {
    const { feeds } = vigil.store;
    for (const url of given) await feeds.add({ url, source, everyMinutes }, now());
    const known = (await feeds.list()).map(({ url }) => url);
    const urls = given.length > 0 ? given : known;
    if (urls.length === 0) throw usageError("Give the address of a feed: none is watched yet.");
    await watchAll(vigil, interrupt, { urls, options });
  });
}

/** Makes `vigil watch`: takes in what feeds name, as they name it. */
export function watchCommand(): Command {
  return new Command("watch")
    .description("take in what feeds name, edits and removals too, as they fall due")
    .argument("[feed...]", "addresses of RSS, Atom or JSON feeds; all that are known when left out")
    .option("--collection <name>", "the conflict they belong to", collectionName, "default")
    .option("--every <minutes>", "how often each is read, 5 to 1440", minutes, 15)
    .option("--source <name>", "who publishes them; the feed's own name when left out")
    .option("--once", "make one round of each that is due, then end")
    .option("--json", "print a line of JSON for each round")
    .addHelpText("after", examples)
    .action(run);
}
