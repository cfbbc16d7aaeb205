import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import pg from "pg";
import { FolderInUseError, openDataFolder, openVigil, serverOf } from "../../src/running/index.ts";
import { openFolder } from "../folder.ts";
import {
  build,
  killAll,
  killServer,
  runVigil,
  serverPid,
  startVigil,
  type Program,
} from "./program.ts";

// Each test makes a database or two; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 240_000 });

const at = "2020-01-01T00:00:00.000Z";
const collectionId = "default";
const folder = openFolder("vigil-recovery-");
beforeAll(build);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let folders = 0;
const freshFolder = (): string => join(folder, `${(folders += 1)}`);

/** Starts a server on a free port; done when it serves. */
async function startServing(data: string): Promise<{ program: Program; url: string }> {
  const program = startVigil(data, ["serve", "--port", "0"]);
  await program.hasLines(1);
  const url = /http:\S+/.exec(program.lines[0] ?? "")?.[0];
  if (url === undefined) throw new Error(`vigil serve said: ${program.errors()}`);
  return { program, url };
}

const isAlive = (pid: number): boolean => existsSync(`/proc/${pid}`) && serverRuns(pid);
const serverRuns = (pid: number): boolean =>
  readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres");

it("refuses a second vigil on the same folder and leaves the first alone", async () => {
  const data = freshFolder();
  const { program, url } = await startServing(data);
  const second = await runVigil(data, ["ingest", "nothing.txt"]);
  expect(second.code).toBe(1);
  expect(second.errors).toContain(`Another Vigil (process ${program.child.pid}) uses ${data}`);
  expect((await fetch(url)).status).toBe(200);
  const joined = await runVigil(data, ["replies", "list"]);
  expect(joined).toMatchObject({ code: 0, output: "No replies.", errors: "" });
  expect((await fetch(url)).status).toBe(200);
  program.child.kill("SIGINT");
  expect(await program.ended).toBe(0);
});

it("stops in order on Ctrl-C, its database too", async () => {
  const data = freshFolder();
  const { program } = await startServing(data);
  const server = serverPid(data);
  program.child.kill("SIGINT");
  expect(await program.ended).toBe(0);
  expect(program.lines.at(-1)).toBe("Stopped.");
  expect(serverPid(data)).toBeNull();
  expect(isAlive(server ?? 0)).toBe(false);
});

it("takes over the database that a killed vigil left running, and stops it in the end", async () => {
  const data = freshFolder();
  const { program } = await startServing(data);
  const orphan = serverPid(data);
  killAll([program.child.pid ?? 0]);
  await program.ended;
  expect(isAlive(orphan ?? 0)).toBe(true);
  const vigil = await openVigil({ path: data, collectionId, mayJoin: false, at });
  expect(serverPid(data)).toBe(orphan);
  expect(await vigil.store.overview()).toMatchObject({ reports: 0 });
  await vigil.close();
  expect(isAlive(orphan ?? 0)).toBe(false);
});

it("says so and ends when its database is killed, and starts anew on it", async () => {
  const data = freshFolder();
  const { program } = await startServing(data);
  killServer(data);
  expect(await program.ended).toBe(1);
  expect(program.errors()).toContain("The database stopped");
  const { program: next, url } = await startServing(data);
  expect((await fetch(url)).status).toBe(200);
  next.child.kill("SIGTERM");
  expect(await next.ended).toBe(0);
});

it("refuses in the same way within one program", async () => {
  const data = freshFolder();
  const options = { path: data, collectionId, at };
  const first = await openVigil({ ...options, mayJoin: false });
  await expect(openVigil({ ...options, mayJoin: false })).rejects.toThrow(FolderInUseError);
  const guest = await openVigil({ ...options, mayJoin: true });
  await guest.close();
  expect(await first.store.overview()).toMatchObject({ reports: 0 });
  await first.close();
});

it("starts on a lock file whose process id another program has been given", async () => {
  const data = freshFolder();
  const vigil = await openVigil({ path: data, collectionId, mayJoin: false, at });
  const lock = join(data, "database", "cluster", "postmaster.pid");
  const lines = readFileSync(lock, "utf8").split("\n");
  await vigil.close();
  writeFileSync(lock, [String(process.pid), ...lines.slice(1)].join("\n"));
  const next = await openVigil({ path: data, collectionId, mayJoin: false, at });
  await next.close();
});

it("begins again where making a database was cut short", async () => {
  const data = freshFolder();
  mkdirSync(join(data, "database", "cluster.4711"), { recursive: true });
  const vigil = await openVigil({ path: data, collectionId, mayJoin: false, at });
  await vigil.close();
});

it("reaches a folder whose path is too long for a socket, on this machine only", async () => {
  const data = join(freshFolder(), "a".repeat(60), "b".repeat(60));
  const server = await serverOf(openDataFolder(data), false);
  const settings = server.settingsOf("postgres");
  expect(settings.host).toBe("127.0.0.1");
  const stranger = new pg.Client({ ...settings, password: "guess" });
  await expect(stranger.connect()).rejects.toThrow("password authentication failed");
  await server.stop();
});

it("says that the key folder is not the database's own", async () => {
  const data = freshFolder();
  const server = await serverOf(openDataFolder(data), false);
  await server.stop();
  rmSync(join(data, "keys", "database-password"));
  await expect(serverOf(openDataFolder(data), false)).rejects.toThrow("right key folder");
  const lock = readFileSync(join(data, "database", "cluster", "postmaster.pid"), "utf8");
  killAll([Number(lock.split("\n")[0])]);
});

it.runIf(process.getuid?.() === 0)(
  "keeps the database elsewhere when the folder lies behind one that its account may not pass",
  async () => {
    const closed = freshFolder();
    mkdirSync(closed, { mode: 0o700 });
    const server = await serverOf(openDataFolder(join(closed, "data")), false);
    const home = readFileSync(join(closed, "data", "database-home"), "utf8");
    expect(home).toMatch(/^\/var\/lib\/vigil\/database-[0-9a-f]{16}$/);
    const client = new pg.Client(server.settingsOf("postgres"));
    await client.connect();
    expect((await client.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
    await client.end();
    await server.stop();
    rmSync(home, { recursive: true });
  },
);
