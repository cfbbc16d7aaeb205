import { describe, expect, it } from "vitest";
import { coding, event, figure } from "../../test/samples/codings.ts";
import { actors, binnish, linkAll, wednesday } from "../../test/samples/linking.ts";
import type { Report } from "../model/index.ts";
import { linkCoding } from "./index.ts";
import { noKin, originIdOf, tiesOf, type HeldReport, type Namesake } from "./ties.ts";
import { traitsOf } from "./traits.ts";

const wire =
  "At least fifteen people were killed on Wednesday when warplanes struck a market in Binnish, rescue workers said. " +
  "Two clinics nearby asked for blood, and the army did not comment at once. It was the third such strike in a week.";
const edited = wire.replace("At least fifteen", "At least eighteen");
const unlike =
  "The ministry of transport opened a bridge over the river on Sunday after four years of work, and lorries crossed at noon.";

function report(id: string, text: string): Report {
  return { ...coding(id).report, id, text };
}

function held(id: string, text: string, originId = id): HeldReport {
  return { id, originId, text, setAside: [] };
}

function namesake(id: string, text: string, given: Partial<Namesake> = {}): Namesake {
  return { ...held(id, text), basis: "address", number: 1, firstId: id, ...given };
}

describe("a later version", () => {
  it.each([
    ["at the same address with most of its words", namesake("r1", wire)],
    ["under its sender's id, whatever it says now", namesake("r1", unlike, { basis: "id" })],
  ])("is a report %s", (_, before) => {
    const [tie, ...more] = tiesOf(report("r2", edited), { ...noKin, namesakes: [before] });
    expect(more).toEqual([]);
    expect(tie).toMatchObject({
      kind: "version",
      reportId: "r2",
      originalId: "r1",
      previousId: "r1",
      number: 2,
      basis: before.basis,
    });
  });

  it("is not another page at the same address", () => {
    const kin = { ...noKin, namesakes: [namesake("r1", unlike)] };
    expect(tiesOf(report("r2", wire), kin)).toEqual([]);
  });

  it("tells what it changed, counts on from the one before, and is no copy of it", () => {
    const before = namesake("r2", wire, { number: 2, firstId: "r1", originId: "r1" });
    const kin = { ...noKin, namesakes: [before], alike: [held("r2", wire, "r1")] };
    expect(tiesOf(report("r3", edited), kin)).toEqual([
      {
        kind: "version",
        reportId: "r3",
        originalId: "r1",
        previousId: "r2",
        number: 3,
        basis: "address",
        difference: {
          removed: [`${wire.split(". ")[0]!}.`],
          added: [`${edited.split(". ")[0]!}.`],
          isWhole: true,
        },
      },
    ]);
  });
});

describe("a copy", () => {
  it("is tied to the original of what it copies, once, the best first", () => {
    const alike = [
      held("r2", `${wire} ${unlike}`, "r1"),
      held("r1", wire),
      held("r5", edited),
      held("r9", unlike),
    ];
    expect(tiesOf(report("r6", wire), { ...noKin, alike })).toEqual([
      { kind: "copy", reportId: "r6", originalId: "r1", containment: 1 },
      { kind: "copy", reportId: "r6", originalId: "r5", containment: expect.any(Number) as number },
    ]);
  });

  it("is not a report that shares only what its page shows around it", () => {
    const around = { text: `${wire} ${unlike}`, setAside: [] };
    const span = { start: 0, end: wire.length };
    const own = {
      ...report("r2", `${wire} Other news.`),
      setAside: [{ span, kind: "other" as const }],
    };
    expect(tiesOf(own, { ...noKin, alike: [{ ...held("r1", ""), ...around }] })).toEqual([]);
  });
});

it("takes a translation's origin before a copy's, and a copy's before an earlier version's", () => {
  const kin = {
    ...noKin,
    namesakes: [namesake("r1", wire)],
    alike: [held("r4", `${edited} More.`)],
    translated: held("r3", "Palabras", "r0"),
  };
  const ties = tiesOf(report("r5", edited), kin);
  expect(ties.map(({ kind, originalId }) => [kind, originalId])).toEqual([
    ["version", "r1"],
    ["translation", "r0"],
    ["copy", "r4"],
  ]);
  expect(originIdOf("r5", ties)).toBe("r0");
  expect(originIdOf("r5", ties.slice(0, 1))).toBe("r1");
  expect(originIdOf("r5", [])).toBe("r5");
});

const told = { places: [binnish], time: wednesday };

describe("linking with ties", () => {
  const strike = (id: string, text: string, killed: number) => {
    const made = coding(id, {
      events: [event("e1", told)],
      figures: [figure("f1", { best: killed, eventId: "e1" })],
    });
    return { ...made, report: { ...made.report, text } };
  };
  const link = (
    codings: [ReturnType<typeof strike>, ReturnType<typeof strike>],
    kin: Partial<typeof noKin>,
  ) => {
    const first = linkAll([codings[0]]);
    const result = linkCoding({
      coding: codings[1],
      known: { ...first, courses: [], kin: { ...noKin, ...kin } },
      actors,
      collectionId: "main",
      makeId: () => "new",
    });
    return { first, result };
  };

  it("gives copies one unnamed origin, whose number counts once", () => {
    const codings: Parameters<typeof link>[0] = [strike("r1", wire, 15), strike("r2", wire, 15)];
    const keys = (alike: HeldReport[]) =>
      link(codings, { alike }).result.incidents[0]?.estimates[0]?.claims.map(
        ({ origin }) => origin.key,
      );
    expect(keys([held("r1", wire)])).toEqual(["unnamed:r1", "unnamed:r1"]);
    expect(keys([])).toEqual(["unnamed:r1", "unnamed:r2"]);
  });

  it("lets a later version take the place of the one before", () => {
    const codings: Parameters<typeof link>[0] = [strike("r1", wire, 15), strike("r2", edited, 18)];
    const { tellings } = linkAll([codings[0]]);
    const links = tellings.map((telling) => telling.link);
    const { result } = link(codings, { namesakes: [namesake("r1", wire)], links });
    expect(result.incidents).toHaveLength(1);
    expect(result.incidents[0]).toMatchObject({ reports: 1, estimates: [{ best: 18 }] });
    expect(result.undone).toEqual(links.map(({ id }) => id));
    expect(result.ties).toMatchObject([{ kind: "version", previousId: "r1" }]);
  });
});

describe("the traits of a report", () => {
  const named = (
    metadata: Partial<Parameters<typeof traitsOf>[1]["metadata"]>,
    name = "a/b.jsonl:3",
  ) =>
    traitsOf(report("r1", wire), {
      name,
      metadata: { source: null, url: null, ...metadata },
    });

  it("are its sender's id within its source, else within files of its name", () => {
    const [own] = named({ id: "7", source: "A wire", url: "https://example.org/a" }).names;
    expect(own).toEqual({ basis: "id", name: '["id","A wire","7"]' });
    expect(named({ id: "7" }).names[0]?.name).toBe('["id","file b.jsonl","7"]');
    expect(named({ id: "7" }, "c/b.jsonl:9").names).toEqual(named({ id: "7" }).names);
  });

  it("are its address in one form where the sender gave no id", () => {
    const { names } = named({ url: "http://example.org/a?utm_medium=x#b" });
    expect(names).toEqual([{ basis: "address", name: '["address","https://example.org/a"]' }]);
    expect(named({ url: "no address" }).names).toEqual([]);
  });

  it("are what it translates, by id or by address", () => {
    expect(named({ source: "A wire", translationOf: "6" }).translated).toEqual([
      '["id","A wire","6"]',
    ]);
    expect(named({ translationOf: "https://example.org/es" }).translated).toContain(
      '["address","https://example.org/es"]',
    );
  });
});
