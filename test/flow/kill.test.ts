import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openVigil, verify, type Vigil } from "../../src/running/index.ts";
import { chanceOf, number } from "../../bench/chance.ts";
import { openFolder } from "../folder.ts";
import { reportLines } from "./generate.ts";
import { build, killAll, killServer, runVigil, startVigil } from "./program.ts";
import { recordOf } from "./record.ts";

const COUNT = 500;
const KILLS = 10;
const SEED = 20_191_216;
const at = "2020-01-01T00:00:00.000Z";

const folder = openFolder("vigil-kill-");
const input = join(folder, "reports.jsonl");
const words = ["ingest", "--json", input];
beforeAll(() => {
  build();
  writeFileSync(input, reportLines(SEED, COUNT).join("\n"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function withVigil<Result>(
  path: string,
  work: (vigil: Vigil) => Promise<Result>,
): Promise<Result> {
  const vigil = await openVigil({ path, collectionId: "default", mayJoin: false, at });
  try {
    return await work(vigil);
  } finally {
    await vigil.close();
  }
}

/** The ids that lines of output acknowledge. */
function acknowledged(lines: readonly string[]): string[] {
  return lines.map((line) => (JSON.parse(line) as { id: string }).id);
}

/** Lets an ingest run for some reports and a little, then kills it and its database; gives what it acknowledged. */
async function ingestAndKill(
  data: string,
  reports: number,
  chance: () => number,
): Promise<string[]> {
  const program = startVigil(data, words);
  await program.hasLines(reports);
  await wait(number(chance, 0, 40));
  // Else nothing would be killed, and the test would prove nothing.
  expect(program).toMatchObject({ child: { exitCode: null } });
  const killProgram = (): void => killAll([program.child.pid ?? 0]);
  const [first, second] =
    chance() < 0.5 ? [killProgram, () => killServer(data)] : [() => killServer(data), killProgram];
  first();
  second();
  await program.ended;
  return acknowledged(program.lines);
}

it(
  `loses nothing it acknowledged when it and its database are killed ${KILLS} times`,
  { timeout: 1_200_000 },
  async () => {
    const chance = chanceOf(SEED);
    const data = join(folder, "killed");
    const seen = new Set<string>();
    for (let kill = 1; kill <= KILLS; kill += 1) {
      // Each run passes over what is stored, acknowledging it again, and gets a little further.
      const reports = Math.floor(((kill - 1 + chance()) * 0.95 * COUNT) / KILLS);
      for (const id of await ingestAndKill(data, reports, chance)) seen.add(id);
      await withVigil(data, async ({ store }) => {
        const stored = new Set(await store.reportIds({ after: "", limit: COUNT }));
        expect([...seen].filter((id) => !stored.has(id))).toEqual([]);
        expect((await verify(store)).firstBreak).toBeNull();
      });
    }
    const finished = await runVigil(data, words);
    expect(finished).toMatchObject({ code: 0, errors: "" });
    const undisturbed = join(folder, "undisturbed");
    expect(await runVigil(undisturbed, words)).toMatchObject({ code: 0, errors: "" });
    const killed = await withVigil(data, ({ store }) => recordOf(store));
    const whole = await withVigil(undisturbed, ({ store }) => recordOf(store));
    expect(killed).toEqual(whole);
    expect(whole).toHaveProperty("reports.length", COUNT);
    const shared = whole.incidents.filter(({ reports }) => reports > 1);
    expect(shared.length).toBeGreaterThan(10);
  },
);
