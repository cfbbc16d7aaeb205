import type { Attribution, Coding, Mention, Place } from "../model/index.ts";

function speakersOf(attribution: Attribution): Mention[] {
  return attribution.flatMap((step) => (step.speaker === null ? [] : [step.speaker]));
}

/** Gives every actor a coding mentions: in roles, chains of speakers, parties and figures; repeats kept. */
export function mentionsOf(coding: Coding): Mention[] {
  const fromEvents = coding.events.flatMap(({ roles, attribution }) => [
    ...roles.initiator,
    ...roles.supporter,
    ...roles.target,
    ...roles.affected,
    ...speakersOf(attribution),
  ]);
  const fromFigures = coding.figures.flatMap(({ of, actor, attribution }) =>
    [of.statusBy, actor, ...speakersOf(attribution)].filter((mention) => mention !== null),
  );
  const fromConditions = coding.conditions.flatMap((condition) => [
    ...condition.parties,
    ...condition.holder,
    ...condition.by,
    ...(condition.body === null ? [] : [condition.body]),
    ...speakersOf(condition.attribution),
  ]);
  return [...fromEvents, ...fromFigures, ...fromConditions];
}

/** Gives every place a coding speaks of; repeats kept. */
export function placesOf(coding: Coding): Place[] {
  return [...coding.events, ...coding.figures, ...coding.conditions].flatMap(
    (value) => value.places,
  );
}
