import { describe, expect, it } from "vitest";
import { rules } from "../src/codebook/index.ts";
import { conditionKinds, eventTypes, problemCodes } from "../src/model/index.ts";
import { fileText, filesUnder, folderNames } from "./files.ts";

const headings = (text: string) => [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? "");

describe("the documentation", () => {
  it("explains every problem, and none that does not exist", () => {
    expect(headings(fileText("docs", "problems.md"))).toEqual([...problemCodes]);
  });

  it("says what every rule goes by, and names none that does not exist", () => {
    const rows = [...fileText("docs", "explain.md").matchAll(/^\| `(\S+)`\s+\| (.+?)\s+\|$/gm)];
    expect(Object.fromEntries(rows.map(([, rule, text]) => [rule, text]))).toEqual(rules);
  });

  it("has a page for every event type, and none besides", () => {
    const pages = folderNames("docs", "codebook").filter((name) => name !== "vague-numbers.md");
    expect(pages).toEqual(eventTypes.map((type) => `${type.toLowerCase()}.md`).sort());
  });

  it("names every room of the source in the life of a report", () => {
    const life = fileText("docs", "life-of-a-report.md");
    const rooms = folderNames("src").filter((name) => !name.includes("."));
    expect(rooms.filter((room) => !life.includes(`\`${room}/\``))).toEqual([]);
  });

  it("gives a reason for every package that Vigil uses", () => {
    const { dependencies, devDependencies } = JSON.parse(fileText("package.json")) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const reasons = fileText("docs", "decisions", "0002-dependencies.md");
    const packages = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    const plain = packages.filter((name) => !name.startsWith("@types/"));
    expect(plain.filter((name) => !reasons.includes(name))).toEqual([]);
  });

  it("records where every data file comes from", () => {
    const sources = fileText("data", "SOURCES.md");
    const files = filesUnder("data").filter((file) => file !== "data/SOURCES.md");
    expect(files.filter((file) => !sources.includes(file.replace("data/", "")))).toEqual([]);
  });

  it("defines every kind of condition in the glossary or the life of a report", () => {
    const text = fileText("docs", "glossary.md") + fileText("docs", "life-of-a-report.md");
    expect(conditionKinds.filter((kind) => !text.includes(kind))).toEqual([]);
  });

  it("names, for each sort of bad input, a test that is there", () => {
    const rows = fileText("docs", "bad-input.md")
      .split("\n")
      .filter((line) => /^\|.*\.test\.ts/.test(line));
    const missing = rows.filter((row) => {
      const [, file = "", title = ""] = /`([^`]+\.test\.ts)`: (.+?) *\|$/.exec(row) ?? [];
      return file === "" || !fileText(file).includes(title);
    });
    expect([rows.length > 30, missing]).toEqual([true, []]);
  });

  it("numbers the decisions without gaps or repeats", () => {
    const numbers = folderNames("docs", "decisions").map((name) => Number(name.slice(0, 4)));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });
});
