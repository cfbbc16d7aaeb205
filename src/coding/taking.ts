import type { Mention, Place } from "../model/index.ts";
import { joined, type Draft } from "./drafts.ts";
import { notedAll } from "./noted.ts";
import { pointsAt, sameMention } from "./sameness.ts";

/** Gives who did it, by two tellings: those of the first, a name where it has only descriptions, and a description where it has only names. */
export function doersOf(a: readonly Mention[], b: readonly Mention[]): Mention[] {
  if (a.length === 0) return [...b];
  const isNamed = ({ actorId, kind }: Mention): boolean => actorId !== null || kind === "person";
  if (a.every(isNamed))
    return joined(
      a,
      b.filter((one) => !isNamed(one)),
      sameMention,
    );
  return a.some(isNamed) ? [...a] : joined(a, b.filter(isNamed), sameMention);
}

const isWide = ({ precision }: Place): boolean =>
  precision === "country" || precision === "region" || precision === "unstated";

/** Where it happened, by two tellings: as the first says, unless it names but a country and the second a place in it. */
function placesOf(a: readonly Place[], b: readonly Place[]): Place[] {
  const fine = b.filter((place) => !isWide(place));
  return a.every(isWide) && fine.length > 0 ? fine : [...(a.length > 0 ? a : b)];
}

/** Lets one draft take in another that tells the same happening: what the first leaves open is the second's. */
export function take(into: Draft, from: Draft): void {
  const a = into.event;
  const b = from.event;
  const harmed = [...a.roles.target, ...a.roles.affected];
  const newOf = (mentions: readonly Mention[]): Mention[] =>
    mentions.filter((later) => !harmed.some((known) => pointsAt(later, known, from.tree.text)));
  const roles = {
    initiator: doersOf(a.roles.initiator, b.roles.initiator),
    supporter: joined(a.roles.supporter, b.roles.supporter, sameMention),
    target: a.roles.target.length > 0 ? a.roles.target : b.roles.target,
    affected: joined(a.roles.affected, newOf(b.roles.affected), sameMention),
  };
  if (a.roles.target.length > 0) {
    const others = newOf(b.roles.target).filter(
      (mention) => !a.roles.target.some((known) => sameMention(known, mention)),
    );
    const at = into.trigger.token;
    const rule = "role/harmed-in-other-telling";
    notedAll(into.tree, { field: "roles.affected", at, rule }, others);
    roles.affected = joined(roles.affected, others, sameMention);
  }
  const spans = [
    ...a.spans,
    ...b.spans.filter(
      (span) => !a.spans.some((known) => known.start <= span.start && span.end <= known.end),
    ),
  ];
  into.event = {
    ...a,
    mode: a.mode ?? b.mode,
    roles,
    spans: spans.sort((x, y) => x.start - y.start),
    instrument: a.instrument ?? b.instrument,
    places: placesOf(a.places, b.places),
    time: a.time ?? b.time,
    attribution: a.attribution.length > 0 ? a.attribution : b.attribution,
    modality:
      a.modality === "actual"
        ? b.modality === "possible" && into.tree === from.tree
          ? "possible"
          : a.modality
        : a.modality,
  };
  into.tokens.push(...from.tokens);
  from.mergedInto = into;
}
