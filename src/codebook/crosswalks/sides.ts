import type { CodedEvent, Coding, Mention, Span } from "../../model/index.ts";

/** One event and the coding that it stands in. */
export interface Told {
  readonly event: CodedEvent;
  readonly coding: Coding;
}

/** Which sort of side a mention stands for: those who bear arms for a state or without one, people without arms, things. */
export type Side = "state" | "group" | "people" | "thing";

const sideOfKind: Readonly<Record<Mention["kind"], Side>> = {
  state: "state",
  government: "state",
  office: "state",
  "armed-force": "state",
  "armed-group": "group",
  organisation: "people",
  person: "people",
  population: "people",
  unknown: "people",
  infrastructure: "thing",
  weapon: "thing",
};

/** Says whether any of some mentions is of one of the sides. */
export const has = (mentions: readonly Mention[], ...sides: readonly Side[]): boolean =>
  mentions.some((mention) => sides.includes(sideOfKind[mention.kind]));

/** Says whether any of some mentions has one of the codebook's finer classes. */
export const isOfClass = (mentions: readonly Mention[], ...classes: readonly string[]): boolean =>
  mentions.some((mention) => mention.class !== undefined && classes.includes(mention.class));

/** Says whether an event is told as having happened, lately or long ago. */
export const isTold = ({ modality }: CodedEvent): boolean =>
  modality === "actual" || modality === "historical";

/** Gives a test of whether something is told in a sentence with an event. */
export function isBeside({ event, coding }: Told): (other: { spans: readonly Span[] }) => boolean {
  const { text } = coding.report;
  const areBeside = (a: Span, b: Span): boolean => {
    const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
    return !/[.!?;]\s|\n/.test(text.slice(from, Math.max(from, to)));
  };
  return ({ spans }) => spans.some((a) => event.spans.some((b) => areBeside(a, b)));
}

/** Gives the conditions that are told in a sentence with an event. */
export function conditionsBeside(told: Told): Coding["conditions"] {
  return told.coding.conditions.filter(isBeside(told));
}

/** Gives the conditions that share words with an event. */
export function conditionsAt({ event, coding }: Told): Coding["conditions"] {
  return coding.conditions.filter(({ spans }) =>
    spans.some((a) => event.spans.some((b) => a.start < b.end && b.start < a.end)),
  );
}
