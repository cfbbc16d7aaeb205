import { periodBetween } from "../../src/linking/days.ts";
import { estimatesOf } from "../../src/linking/estimates.ts";
import { originOf } from "../../src/linking/origins.ts";
import { setAside, type ClaimContext } from "../../src/linking/set-asides.ts";
import type { Claim, Estimate } from "../../src/model/index.ts";
import { directory, figure, saidBy } from "./codings.ts";

export const actors = directory({
  "org:sohr": null,
  "force:SY-army": "state:SY",
  "org:SY-health": "state:SY",
  "state:SY": "state:SY",
  "group:front": "group:front",
});

export interface Said {
  readonly by: string;
  readonly on?: string;
  readonly figure: Parameters<typeof figure>[1];
  readonly identity?: "named" | "anonymous" | "group";
  readonly act?: "states" | "admits" | "corrects";
}

let number = 0;
export function claim({
  by,
  on = "2020-01-10",
  figure: given = {},
  identity = "named",
  act = "states",
}: Said): Claim {
  number += 1;
  const actorId = by.includes(":") ? { actorId: by } : {};
  const attribution = saidBy(by, { identity, act, ...actorId });
  const reportId = `r${number}`;
  return {
    reportId,
    coder: "vigil test",
    publishedAt: on,
    figure: figure(`f${number}`, { ...given, attribution }),
    origin: originOf(attribution, { id: reportId, source: null }, actors),
    setAside: null,
  };
}

export const strike: ClaimContext = {
  shape: "single",
  period: periodBetween("2020-01-08", "2020-01-08"),
  initiators: [],
  targets: [],
  actors,
  discounted: new Set(),
};

export function estimates(said: readonly Said[], given: Partial<ClaimContext> = {}): Estimate[] {
  return estimatesOf(setAside(said.map(claim), { ...strike, ...given }));
}

export function bounds(said: readonly Said[], given: Partial<ClaimContext> = {}) {
  const [{ low, best, high, isOpen }] = estimates(said, given) as [Estimate];
  return { low, best, high, isOpen };
}
