import { describe, expect, it } from "vitest";
import type { Coding, Condition, Course } from "../model/index.ts";
import {
  coding,
  condition,
  directory,
  mention,
  place,
  province,
  time,
} from "../../test/samples/codings.ts";
import { linkCoding } from "./index.ts";

const idlib = province("Idlib");
const hama = province("Hama", { admin1Code: "SY.5" });

function linkAll(codings: readonly Coding[]): { courses: Course[]; unlinked: string[] } {
  const held = new Map<string, Course>();
  const unlinked: string[] = [];
  let made = 0;
  for (const each of codings) {
    const result = linkCoding({
      coding: each,
      known: { incidents: [], tellings: [], courses: [...held.values()] },
      actors: directory(),
      collectionId: "main",
      makeId: () => `id${(made += 1)}`,
    });
    for (const course of result.courses) held.set(course.id, course);
    unlinked.push(...result.unlinked.map((found) => found.eventId));
  }
  return { courses: [...held.values()], unlinked };
}

function told(id: string, conditions: Condition[], publishedAt = "2020-01-20"): Coding {
  return coding(id, { conditions, publishedAt });
}

function stages(course: Course | undefined): string[] {
  return course?.steps.map((step) => step.condition.stage) ?? [];
}

describe("a ceasefire's course", () => {
  it("runs from announcement to breach and denial, in the order of time", () => {
    const { courses } = linkAll([
      told("r1", [
        condition("c1", { stage: "in-force", places: [hama], time: time("2020-01-19") }),
        condition("c2", { stage: "announced", time: time("2020-01-17") }),
        condition("c3", {
          stage: "violation-alleged",
          places: [place("Kafr Zita", { admin1Code: "SY.5" })],
          time: time("2020-01-19"),
        }),
        condition("c4", { stage: "violation-denied" }),
      ]),
    ]);
    expect(courses.map(({ title }) => title)).toEqual(["Ceasefire in Hama province"]);
    expect(stages(courses[0])).toEqual([
      "announced",
      "in-force",
      "violation-alleged",
      "violation-denied",
    ]);
  });

  it("is another's when a new one is sought after the first was broken", () => {
    const { courses } = linkAll([
      told("r1", [
        condition("c1", { stage: "announced", places: [idlib], time: time("2019-08") }),
        condition("c2", { stage: "violation-alleged", places: [idlib] }),
        condition("c3", { stage: "sought", places: [idlib] }),
        condition("c4", { stage: "sought" }),
      ]),
    ]);
    expect(courses.map(stages)).toEqual([
      ["announced", "violation-alleged"],
      ["sought", "sought"],
    ]);
  });

  it("goes on in the next report, from sought to announced", () => {
    const { courses } = linkAll([
      told("r1", [condition("c1", { stage: "sought", places: [idlib] })], "2020-01-02"),
      told(
        "r2",
        [condition("c1", { stage: "announced", places: [idlib], time: time("2020-01-09") })],
        "2020-01-10",
      ),
    ]);
    expect(courses.map(stages)).toEqual([["sought", "announced"]]);
    expect(courses[0]?.steps[1]?.reason).toBe("same place");
  });

  it.each([
    ["in another province", { places: [hama], time: time("2019-08") }],
    ["announced at another time", { places: [idlib], time: time("2020-03") }],
  ])("is not that of a ceasefire %s", (_, other) => {
    const { courses } = linkAll([
      told("r1", [condition("c1", { places: [idlib], time: time("2019-08") })]),
      told("r2", [condition("c1", other)]),
    ]);
    expect(courses).toHaveLength(2);
  });
});

describe("other courses", () => {
  it("join control over one place and keep a town apart from its province", () => {
    const { courses } = linkAll([
      told("r1", [
        condition("c1", { kind: "control", stage: "held", places: [idlib] }),
        condition("c2", { kind: "control", stage: "taken", places: [place("Saraqib")] }),
      ]),
      told("r2", [condition("c1", { kind: "control", stage: "lost", places: [idlib] })]),
    ]);
    expect(courses.map((course) => [course.title, stages(course)])).toEqual([
      ["Control of Idlib province", ["held", "lost"]],
      ["Control of Saraqib", ["taken"]],
    ]);
  });

  it("put nothing on the map that no place is told for", () => {
    const { courses, unlinked } = linkAll([
      told("r1", [condition("c1", { kind: "control", stage: "taken" })]),
    ]);
    expect([courses, unlinked]).toEqual([[], ["c1"]]);
  });

  it("join a measure by its body and subject", () => {
    const council = mention("UN Security Council", "org:unsc");
    const span = { start: 0, end: 1 };
    const about = (text: string): Partial<Condition> => ({
      kind: "measure",
      body: council,
      subject: { text, span },
    });
    const { courses } = linkAll([
      told("r1", [condition("c1", { stage: "proposed", ...about("cross-border aid deliveries") })]),
      told("r2", [
        condition("c1", { stage: "vetoed", ...about("the cross-border relief deliveries") }),
      ]),
      told("r3", [condition("c1", { stage: "adopted", ...about("sanctions on oil") })]),
    ]);
    expect(courses.map((course) => [course.title, stages(course)])).toEqual([
      ["Measure before UN Security Council: cross-border aid deliveries", ["proposed", "vetoed"]],
      ["Measure before UN Security Council: sanctions on oil", ["adopted"]],
    ]);
  });

  it("take the steps of an earlier coding of the same report out first", () => {
    const { courses } = linkAll([
      told("r1", [condition("c1", { places: [idlib] })]),
      told("r1", [condition("c1", { stage: "in-force", places: [idlib] })]),
    ]);
    expect(courses.filter((course) => course.steps.length > 0).map(stages)).toEqual([["in-force"]]);
  });
});
