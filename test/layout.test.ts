import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fileText, filesUnder } from "./files.ts";

const sources = filesUnder("src").filter((file) => /\.tsx?$/.test(file));

/** Folders whose index lists every file in them. */
const listed = ["src/codebook/events", "src/intake/formats", "src/model"];

describe("the layout", () => {
  it.each(listed)("lists every file of %s in its index", (folder) => {
    const index = fileText(folder, "index.ts");
    const names = sources
      .filter(
        (file) => file.startsWith(`${folder}/`) && !file.slice(folder.length + 1).includes("/"),
      )
      .map((file) => file.slice(folder.length + 1))
      .filter((name) => name !== "index.ts" && !/\.test\.tsx?$/.test(name));
    expect(names.filter((name) => !index.includes(`"./${name}"`))).toEqual([]);
  });

  it("opens every room's door with what comes in and what goes out", () => {
    const doors = sources.filter((file) => /^src\/[^/]+\/index\.ts$/.test(file));
    expect(doors.filter((door) => !fileText(door).includes("@module"))).toEqual([]);
  });

  it("keeps the flow within sixty lines", () => {
    expect(fileText("src/pipeline.ts").split("\n").length).toBeLessThanOrEqual(60);
  });

  it("keeps every source file within three hundred lines", () => {
    const long = sources.filter((file) => fileText(file).split("\n").length > 301);
    expect(long.filter((file) => !/\.test\.tsx?$/.test(file))).toEqual([]);
  });

  it("uses none of the folder names that say nothing", () => {
    expect(
      sources.filter((file) => /\/(utils|helpers|common|misc|manager|v2)\b/.test(file)),
    ).toEqual([]);
  });

  it("holds each data file to the checksum in data/SOURCES.md", () => {
    const recorded = fileText("data", "SOURCES.md");
    const files = filesUnder("data").filter((file) => file !== "data/SOURCES.md");
    const sum = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
    expect(files.filter((file) => !recorded.includes(sum(file)))).toEqual([]);
  });

  it("records no download address in the lockfile", () => {
    expect(fileText("package-lock.json")).not.toMatch(/"resolved": "https?:/);
  });
});
