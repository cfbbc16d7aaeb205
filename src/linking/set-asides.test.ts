import { describe, expect, it } from "vitest";
import { type Said, claim, strike } from "../../test/samples/claims.ts";
import { directory, mention } from "../../test/samples/codings.ts";
import { estimatesOf } from "./estimates.ts";
import { setAside, type ClaimContext } from "./set-asides.ts";

describe("a claim", () => {
  function reasons(said: readonly Said[], given: Partial<ClaimContext> = {}): (string | null)[] {
    return setAside(said.map(claim), { ...strike, ...given }).map((each) => each.setAside);
  }

  it("gives way to its origin's later one about the same number", () => {
    expect(
      reasons([
        { by: "org:sohr", on: "2020-01-10", figure: { best: 12 } },
        { by: "org:sohr", on: "2020-01-12", figure: { best: 15 } },
      ]),
    ).toEqual(["superseded", null]);
  });

  it.each<[string, Said, Said]>([
    [
      "a later one of another origin",
      { by: "A", on: "2020-01-10", figure: { best: 12 } },
      { by: "B", on: "2020-01-12", figure: { best: 15 } },
    ],
    [
      "a narrower one",
      { by: "A", on: "2020-01-10", figure: { best: 12 } },
      { by: "A", on: "2020-01-12", figure: { best: 4, of: { age: "child" } } },
    ],
    [
      "one that falls without saying so",
      { by: "A", on: "2020-01-10", figure: { best: 12 } },
      { by: "A", on: "2020-01-12", figure: { best: 9 } },
    ],
    [
      "an unnamed one",
      { by: "a medic", identity: "anonymous", on: "2020-01-10", figure: { best: 12 } },
      { by: "a medic", identity: "anonymous", on: "2020-01-12", figure: { best: 15 } },
    ],
  ])("stands beside %s", (_, first, second) => {
    expect(reasons([first, second])[0]).toBeNull();
  });

  it("gives way to a lower one that says it corrects", () => {
    expect(
      reasons([
        { by: "A", on: "2020-01-10", figure: { best: 12 } },
        { by: "A", on: "2020-01-12", act: "corrects", figure: { best: 9 } },
      ]),
    ).toEqual(["superseded", null]);
  });

  it("of a party on the harm it is accused of is shown only, unless it admits it", () => {
    const given = { initiators: [mention("army", "force:SY-army")] };
    const said: Said[] = [
      { by: "force:SY-army", figure: { best: 2 } },
      { by: "force:SY-army", act: "admits", figure: { best: 3 } },
      { by: "org:sohr", figure: { best: 15 } },
    ];
    expect(reasons(said, given)).toEqual(["party-claim", null, null]);
  });

  it("of a monitor is no party's, even where the report was read to name it among those who acted", () => {
    const watching = directory({ "org:sohr": null });
    const monitor = { ...watching.entries[0]!, class: "monitor" };
    const given = {
      initiators: [mention("SOHR", "org:sohr")],
      actors: { ...watching, byId: () => monitor },
    };
    expect(reasons([{ by: "org:sohr", figure: { best: 15 } }], given)).toEqual([null]);
  });

  it("in vague words gives way to a number", () => {
    const vague = { low: 24, rule: "dozens=24" };
    expect(
      reasons([
        { by: "A", figure: vague },
        { by: "B", figure: { best: 31 } },
      ]),
    ).toEqual(["vague-beside-number", null]);
    expect(reasons([{ by: "A", figure: vague }])).toEqual([null]);
  });

  it("of the first day gives way to one of a later day", () => {
    expect(
      reasons([
        { by: "A", on: "2020-01-08", figure: { best: 5 } },
        { by: "B", on: "2020-01-09", figure: { best: 11 } },
      ]),
    ).toEqual(["first-day", null]);
    expect(reasons([{ by: "A", on: "2020-01-08", figure: { best: 5 } }])).toEqual([null]);
  });

  it("of what did not happen, or that a reviewer discounts, sets nothing", () => {
    const said = [
      claim({ by: "A", figure: { best: 7, modality: "possible" } }),
      claim({ by: "B", figure: { best: 9 } }),
    ];
    const key = `${said[1]?.reportId ?? ""} vigil test ${said[1]?.figure.id ?? ""}`;
    const found = setAside(said, { ...strike, discounted: new Set([key]) });
    expect(found.map((each) => each.setAside)).toEqual(["not-actual", "discounted"]);
    expect(estimatesOf(found)[0]).toMatchObject({ low: null, best: null, high: null });
  });
});
