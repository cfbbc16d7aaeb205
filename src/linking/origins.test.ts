import { describe, expect, it } from "vitest";
import { directory, mention, saidBy } from "../../test/samples/codings.ts";
import { countNamed, originOf, sideOf } from "./origins.ts";

const actors = directory({
  "org:sohr": null,
  "force:SY-army": "state:SY",
  "org:SY-health": "state:SY",
});
const report = { id: "r1", source: "Northern Wire" };
const origin = (...chain: Parameters<typeof originOf>[0]) => originOf(chain, report, actors);

describe("an origin", () => {
  it("is the last speaker of the chain", () => {
    const chain = [...saidBy("Agency News"), ...saidBy("Observatory", { actorId: "org:sohr" })];
    expect(origin(...chain)).toEqual({
      key: "org:sohr",
      name: "Observatory",
      isNamed: true,
      sideId: null,
    });
  });

  it.each([
    ["Orontes Human Rights Monitor", "orontes human rights monitor"],
    ["The director of the Binnish hospital", "director of the binnish hospital"],
    ["the Médecins Sans Frontières office", "medecins sans frontieres office"],
    ["Kalin", "kalin"],
  ])("that is not listed goes by its folded name: %s", (name, key) => {
    expect(origin(...saidBy(name))).toMatchObject({ key, isNamed: true });
  });

  it.each([
    ["Rebel commanders", {}],
    ["residents", {}],
    ["a medic", { identity: "anonymous" as const }],
    [
      "Residents of Binnish",
      { speaker: { ...mention("Residents of Binnish"), kind: "population" as const } },
    ],
  ])("is unnamed and the report's own: %s", (name, given) => {
    const found = origin(...saidBy(name, given));
    expect([found.isNamed, found.key.startsWith("unnamed:r1:")]).toEqual([false, true]);
  });

  it("is unnamed where the report names nobody, whoever published it", () => {
    expect(origin()).toEqual({
      key: "unnamed:r1",
      name: "Northern Wire",
      isNamed: false,
      sideId: null,
    });
  });

  it("counts bodies of one side once, and no unnamed one", () => {
    const origins = [
      origin(...saidBy("army", { actorId: "force:SY-army" })),
      origin(...saidBy("ministry", { actorId: "org:SY-health" })),
      origin(...saidBy("Observatory", { actorId: "org:sohr" })),
      origin(...saidBy("residents")),
    ];
    expect(countNamed(origins)).toBe(2);
  });
});

it("finds a side through parents, and none in a circle", () => {
  const entry = directory({ x: null }).entries[0]!;
  const entries = [
    { ...entry, id: "person:a", parentId: "org:b" },
    { ...entry, id: "org:b", parentId: "state:c" },
    { ...entry, id: "state:c", kind: "state" as const },
    { ...entry, id: "org:round", parentId: "org:round" },
  ];
  const some = { entries, byId: (id: string) => entries.find((each) => each.id === id) };
  expect([sideOf("person:a", some), sideOf("org:round", some), sideOf("gone", some)]).toEqual([
    "state:c",
    null,
    null,
  ]);
});
