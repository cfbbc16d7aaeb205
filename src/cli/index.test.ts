import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { explanationSchema } from "../model/index.ts";
import { main, makeProgram } from "./index.ts";
import { columnUse } from "./usage.ts";

let output = "";
beforeEach(() => {
  output = "";
  const keep = (chunk: unknown): boolean => {
    output += String(chunk);
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(keep);
  vi.spyOn(process.stderr, "write").mockImplementation(keep);
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

async function run(...words: string[]): Promise<typeof process.exitCode> {
  process.exitCode = 0;
  await main(["node", "vigil", ...words]);
  return process.exitCode;
}

const names = makeProgram().commands.map((command) => command.name());

describe("help", () => {
  it("names every command", async () => {
    expect(await run("--help")).toBe(0);
    for (const name of names) expect(output).toContain(`  ${name} `);
  });

  it.each(names)("shows examples of vigil %s", async (name) => {
    expect(await run(name, "--help")).toBe(0);
    expect(output).toContain("Examples:");
    expect(output).toContain(`$ vigil ${name}`);
  });
});

describe("a command that is not understood", () => {
  it.each([
    ["an unknown command", ["tell"]],
    ["no command", []],
    ["an unknown option", ["verify", "--deeply"]],
    ["ingest without a path", ["ingest"]],
    ["code without a file", ["code"]],
    ["a collection name that is no name", ["verify", "--collection", "../other"]],
    ["a port that is no port", ["serve", "--port", "70000"]],
    ["an unknown status", ["replies", "list", "--status", "lost"]],
    ["a gazetteer file that is not there", ["gazetteer", "import", "nowhere.txt"]],
  ])("ends with exit code 2 and says why: %s", async (_, words) => {
    expect(await run(...words)).toBe(2);
    expect(output).not.toBe("");
  });
});

it("reads which column of a table is what, and refuses a use it does not know", () => {
  expect(columnUse("text=Notes = all", { id: "Nr" })).toEqual({ id: "Nr", text: "Notes = all" });
  expect(() => columnUse("words=Notes", {})).toThrow("USE is one of text, title");
  expect(() => columnUse("text", {})).toThrow("Give USE=NAME");
});

describe("vigil code --explain", () => {
  const report = ["code", "examples/binnish-denial.txt", "--published-at", "2019-12-27"];

  it("prints a block for each event, figure and condition, with rules and words, and what the rules go by", async () => {
    expect(await run(...report, "--explain")).toBe(0);
    expect(output).toMatch(/^e1\n {2}type +[A-Z]+ +type\/\S+ +"[^"]+" \(\d+-\d+\)$/m);
    expect(output).toMatch(/^Rules$/m);
    expect(output).not.toContain("no note");
  });

  it("prints JSON of the same shape as the schema with --json", async () => {
    expect(await run(...report, "--explain", "--json")).toBe(0);
    const explanation = explanationSchema.parse(JSON.parse(output));
    expect(explanation.values.length).toBeGreaterThan(0);
    expect(explanation.report.id).not.toBe("");
  });

  it("prints the record itself without it", async () => {
    expect(await run(...report)).toBe(0);
    expect(JSON.parse(output)).toHaveProperty("events");
  });
});
