import { contains, type Mention } from "../../model/index.ts";
import type { NameMatch } from "./names.ts";

type Kind = Mention["kind"];

/** Bodies whose name keeps nothing of the place in it: "Islamic State of Iraq". */
const bodies: readonly Kind[] = ["organisation", "person"];
/** Parts of a state, which a country's name in them stands for, but a town's may still place: "London police". */
const arms: readonly Kind[] = ["armed-force", "office"];

/** Mentions by sentence: only those of the name's own are gone through. */
type Mentions = readonly (readonly Mention[])[];

function around({ span, sentence }: NameMatch, mentions: Mentions): readonly Mention[] {
  return (mentions[sentence] ?? []).filter((mention) => contains(mention.span, span));
}

/**
 * Says whether a name stands inside the name of an armed group, or of a listed actor that leaves nothing of the place.
 *
 * @param mentions - by sentence
 * @param hasHead - a head word beside it ("the city of Mayadeen") keeps a place that an actor is named after
 */
export function isInsideActor(match: NameMatch, mentions: Mentions, hasHead: boolean): boolean {
  const isCountry = match.hits[0]?.entry.precision === "country";
  return around(match, mentions).some(
    ({ kind, actorId, span }) =>
      !(hasHead && span.start === match.span.start && span.end === match.span.end) &&
      (kind === "armed-group" ||
        (actorId !== null && (bodies.includes(kind) || (isCountry && arms.includes(kind))))),
  );
}

/** Says how much actors that are not listed, only typed by shape, speak against a place: 0 or less; mentions by sentence. */
export function doubtOfActors(match: NameMatch, mentions: Mentions): number {
  const doubts = around(match, mentions).map(({ kind, actorId, span }) => {
    if (actorId !== null) return 0;
    if (kind === "person" && match.feature === null) return -4;
    const isLonger = span.end - span.start > match.span.end - match.span.start;
    return kind === "organisation" && isLonger ? -1 : 0;
  });
  return Math.min(0, ...doubts);
}
