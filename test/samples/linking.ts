import { linkCoding, type KnownTelling, type LinkingResult } from "../../src/linking/index.ts";
import type { Coding, Incident } from "../../src/model/index.ts";
import { coding, directory, event, figure, place, province, saidBy, time } from "./codings.ts";

export const actors = directory({
  "org:monitor": null,
  "force:SY-army": "state:SY",
  "group:front": null,
});
export const binnish = place("Binnish");
export const idlib = province("Idlib");
export const monitor = saidBy("Monitor", { actorId: "org:monitor" });
export const wednesday = time("2020-01-08");

/** Links codings one after another, as ingest does. */
export function linkAll(codings: readonly Coding[]): {
  incidents: Incident[];
  tellings: KnownTelling[];
  results: LinkingResult[];
} {
  const incidents = new Map<string, Incident>();
  const tellings: KnownTelling[] = [];
  let made = 0;
  const results = codings.map((each) => {
    const result = linkCoding({
      coding: each,
      known: { incidents: [...incidents.values()], tellings, courses: [] },
      actors,
      collectionId: "main",
      makeId: () => `id${(made += 1)}`,
    });
    for (const incident of result.incidents) incidents.set(incident.id, incident);
    for (const link of result.links) {
      const own = each.events.find(({ id }) => id === link.event.eventId);
      if (own !== undefined) tellings.push({ link, event: own, report: each.report });
    }
    return result;
  });
  return { incidents: [...incidents.values()], tellings, results };
}

export function strike(id: string, given: Parameters<typeof event>[1] = {}, killed = 15): Coding {
  return coding(id, {
    events: [event("e1", { places: [binnish], time: wednesday, attribution: monitor, ...given })],
    figures: [figure("f1", { best: killed, eventId: "e1", attribution: monitor })],
  });
}
