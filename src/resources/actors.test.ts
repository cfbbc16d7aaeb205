import { describe, expect, it } from "vitest";
import { actorEntrySchema } from "../model/index.ts";
import { loadActors } from "./actors.ts";

const directory = loadActors();

describe("the listed actors", () => {
  it("have the form of the record, ids of their own, and parents and sides that are listed", () => {
    const ids = new Set<string>();
    for (const entry of directory.entries) {
      expect(actorEntrySchema.safeParse(entry).error).toBeUndefined();
      expect(ids.has(entry.id), entry.id).toBe(false);
      ids.add(entry.id);
      for (const id of [entry.parentId, entry.sideId]) {
        if (id !== null) expect(directory.byId(id), `${entry.id}: ${id}`).toBeDefined();
      }
    }
  });

  it("hold several hundred armed groups, each with the countries it acts in", () => {
    const groups = directory.entries.filter(({ kind }) => kind === "armed-group");
    expect(groups.length).toBeGreaterThanOrEqual(400);
    expect(groups.filter(({ countries }) => countries.length === 0)).toEqual([]);
  });

  it("name only people who hold or held an office or lead a party to a conflict", () => {
    const persons = directory.entries.filter(({ kind }) => kind === "person");
    expect(persons.filter(({ parentId, since }) => parentId === null || since === null)).toEqual(
      [],
    );
  });
});

describe("institutions of a state", () => {
  it.each([
    ["force:SY-army", "Syrian army", "force:SY-armed-forces"],
    ["office:TR-presidency", "Turkish presidency", "state:TR"],
    ["government:FR", "French government", "state:FR"],
    ["org:CU-state-media", "Cuban state media", "state:CU"],
  ])("are made from its adjective: %s", (id, name, parentId) => {
    const code = /:([A-Z]{2})/.exec(id)?.[1] ?? "";
    expect(directory.byId(id)).toMatchObject({
      name,
      parentId,
      sideId: `state:${code}`,
      countryCode: code,
    });
  });

  it.each(["force:ZZ-army", "force:SY-choir", "office:SY-army", "government:SY-army", "force:SY"])(
    "are not made up: %s",
    (id) => expect(directory.byId(id)).toBeUndefined(),
  );
});
