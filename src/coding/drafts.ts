import type { CodedEvent, Place, Span, Time } from "../model/index.ts";
import type { Arguments } from "./roles/arguments.ts";
import type { Tree } from "./tree.ts";
import type { Trigger } from "./triggers.ts";

/** An event while it is being put together: it may still take in others that tell the same happening. */
export interface Draft {
  event: CodedEvent;
  readonly trigger: Trigger;
  readonly tree: Tree;
  readonly content: readonly number[];
  /** Tokens whose figures and conditions are this event's: its own trigger and those of tellings it took in. */
  readonly tokens: { readonly tree: Tree; readonly token: number }[];
  /** The draft that took this one in; null while it stands by itself. */
  mergedInto: Draft | null;
}

/** Gives the draft that a draft ended in. */
export function standing(draft: Draft): Draft {
  let at = draft;
  while (at.mergedInto !== null) at = at.mergedInto;
  return at;
}

/** What is known of a trigger before it becomes an event. */
export interface Found {
  readonly trigger: Trigger;
  readonly args: Arguments;
  readonly places: Place[];
  readonly time: Time | null;
  readonly span: Span;
}

/** Joins two lists of things with spans, each thing once, in text order. */
export function joined<T extends { readonly span: Span }>(
  a: readonly T[],
  b: readonly T[],
  same: (x: T, y: T) => boolean,
): T[] {
  const extra = b.filter((item) => !a.some((known) => same(known, item)));
  return [...a, ...extra].sort((x, y) => x.span.start - y.span.start);
}
