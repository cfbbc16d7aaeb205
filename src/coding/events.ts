import { contexts as contextNames } from "../codebook/index.ts";
import type {
  Attribution,
  CodedEvent,
  Mention,
  Modality,
  Place,
  Reading,
  Span,
} from "../model/index.ts";
import { isTime } from "./clause.ts";
import type { Draft } from "./drafts.ts";
import type { Evidence } from "./evidence.ts";
import { calledInFull, withSurname } from "./full-names.ts";
import { modalityOfTrigger } from "./modality.ts";
import { argumentsOf, type Arguments } from "./roles/arguments.ts";
import { modeOf } from "./modes.ts";
import { noted, notedAll, notedMention } from "./noted.ts";
import type { Said } from "./said.ts";
import { childrenBy, lemmaOf, relationOf, spanOver, subtree, type Tree } from "./tree.ts";
import { findTriggers, type Trigger } from "./triggers.ts";
import { agedModality, timeOf } from "./when.ts";
import { placeByAnaphor, placesNear, pointsAtPlace } from "./where.ts";
import { placesOfHappening } from "./where/places.ts";
import type { Words } from "./words.ts";

/** All that coding one report looks at. */
export interface Scene {
  readonly reading: Reading;
  readonly words: Words;
  readonly trees: readonly Tree[];
  readonly said: Said;
  readonly evidence: Evidence;
  /** Gives the fullest form of a person's name in the report. */
  readonly fullName: (name: string) => string | null;
}

/** Longest span of one telling, in UTF-16 code units. */
export const LONGEST_SPAN = 400;

const moving = new Set(["MOBILIZE", "RETREAT", "SANCTION", "AID"]);

/** Cuts a span down to the longest allowed, keeping the words around a trigger. */
export function bounded(span: Span, around: Span): Span {
  if (span.end - span.start <= LONGEST_SPAN) return span;
  const start = Math.max(span.start, around.end - LONGEST_SPAN);
  return { start, end: Math.min(span.end, Math.max(around.end, start + LONGEST_SPAN)) };
}

/** The smallest clause with the trigger and its arguments. */
function clauseSpan(trigger: Trigger, args: Arguments): Span {
  const { tree, token } = trigger;
  const word = tree.tokens[token] ?? { start: 0, end: 0 };
  const own = subtree(tree, token, (child) => {
    const relation = relationOf(tree, child);
    return (
      relation === "punct" ||
      relation === "parataxis" ||
      relation === "conj" ||
      relation === "cc" ||
      relation === "advcl"
    );
  });
  const content = args.content.flatMap((i) => subtree(tree, i));
  const span = spanOver(tree, [...own, ...args.heads, ...content]) ?? word;
  return bounded(span, { start: word.start, end: word.end });
}

/** Themes whose words stand in the sentence, at most four. */
function contextsOf(tree: Tree, words: Words): string[] {
  const found = new Set<string>();
  for (const lemma of tree.lemmas) {
    for (const context of words.contextsByWord.get(lemma) ?? []) found.add(context);
  }
  return found.size === 0 ? [] : contextNames.filter((context) => found.has(context)).slice(0, 4);
}

function confidenceOf(event: {
  roles: CodedEvent["roles"];
  places: readonly Place[];
  modality: Modality;
}): number {
  const known = [
    event.roles.initiator.length > 0,
    event.roles.target.length > 0,
    event.places.length > 0,
  ];
  const share = known.filter(Boolean).length / known.length;
  return Math.round((0.5 + 0.4 * share) * 100) / 100;
}

interface PlaceQuery {
  readonly trigger: Trigger;
  readonly args: Arguments;
  readonly rivals: readonly number[];
}

/** The narrowest places of a happening; where none of them resolves, the wider ones that do stay beside them. */
function narrowed(
  scene: Scene,
  query: { trigger: Trigger; taken: readonly Span[]; around: readonly Place[] },
): Place[] {
  const { trigger, taken, around } = query;
  const { tree, token } = trigger;
  const found = placesOfHappening(tree, scene.words, { token, taken });
  notedAll(tree, { field: "places", at: token, rule: "place/attached" }, around);
  if (found.length === 0) return [...around];
  notedAll(tree, { field: "places", at: token, rule: "place/happening" }, found);
  if (found.some((place) => place.placeId !== null)) return found;
  const starts = new Set(found.map((place) => place.span.start));
  return [
    ...found,
    ...around.filter((place) => place.placeId !== null && !starts.has(place.span.start)),
  ].sort((a, b) => a.span.start - b.span.start);
}

function placesOf(scene: Scene, query: PlaceQuery): Place[] {
  const { trigger, args, rivals } = query;
  const at = trigger.token;
  const anchors =
    trigger.carrier >= 0 && trigger.carrier !== trigger.token
      ? [trigger.token, trigger.carrier]
      : [trigger.token];
  const { initiator, supporter, target } = args.roles;
  const taken = [...initiator, ...supporter, ...target].map((mention) => mention.span);
  const isMotion = moving.has(trigger.type);
  const around = placesNear(trigger.tree, scene.words, { anchors, taken, rivals, isMotion });
  const near = isMotion
    ? notedAll(trigger.tree, { field: "places", at, rule: "place/motion" }, around)
    : narrowed(scene, { trigger, taken, around });
  const isCoarse = near.every(
    (place) => place.precision === "region" || place.precision === "country",
  );
  if (near.length > 0 && !(isCoarse && pointsAtPlace(trigger.tree, scene.words, anchors)))
    return near;
  const before = trigger.tree.sentence.span.start;
  const earlier = scene.reading.places.filter((place) => place.span.start < before);
  const pointed = placeByAnaphor(trigger.tree, scene.words, { anchors, earlier });
  return pointed.length > 0
    ? notedAll(trigger.tree, { field: "places", at, rule: "place/pointed-back-to" }, pointed)
    : near;
}

/** Calls persons in roles by their fullest names. */
function inFull(tree: Tree, args: Arguments, { fullName, words }: Scene): Arguments {
  const { roles } = args;
  const isKnown = (i: number): boolean =>
    isTime(tree, i) ||
    words.peopleByWord.has(lemmaOf(tree, i)) ||
    words.nouns.has(lemmaOf(tree, i));
  const called = (mentions: readonly Mention[]): Mention[] =>
    calledInFull(
      mentions.map((mention) => withSurname(tree, mention, isKnown)),
      fullName,
    ).map((mention, i) =>
      mention === mentions[i] ? mention : notedMention(tree, "actor/fullest-name", mention),
    );
  return {
    ...args,
    roles: {
      initiator: called(roles.initiator),
      supporter: called(roles.supporter),
      target: called(roles.target),
      affected: called(roles.affected),
    },
  };
}

function draftOf(scene: Scene, trigger: Trigger, rivals: readonly number[]): Draft {
  const { words, reading } = scene;
  const { tree, token } = trigger;
  const args = inFull(tree, argumentsOf(trigger, words), scene);
  const span = clauseSpan(trigger, args);
  const word = tree.tokens[token] ?? { start: span.start, end: span.end };
  // "sit-in": words that a hyphen makes one.
  const parts = childrenBy(tree, token, "goeswith").map((i) => tree.tokens[i]?.end ?? 0);
  const triggerSpan = { start: word.start, end: Math.max(word.end, ...parts) };
  const attribution: Attribution = scene.said.of(triggerSpan);
  const anchors =
    trigger.carrier >= 0 && trigger.carrier !== token ? [token, trigger.carrier] : [token];
  const time = timeOf(tree, { anchors, rivals, attribution });
  const places = placesOf(scene, { trigger, args, rivals });
  const told = modalityOfTrigger(tree, words, trigger.token);
  const modality = agedModality(told, time, reading.report.publishedAt);
  if (modality !== told)
    noted(tree, { field: "modality", at: token, rule: "modality/long-ago" }, modality);
  const event: CodedEvent = {
    id: "",
    type: trigger.type,
    mode: modeOf(trigger, args, words),
    contexts: contextsOf(tree, words),
    trigger: triggerSpan,
    spans: [span],
    roles: args.roles,
    instrument: args.instrument,
    places,
    time,
    modality,
    denies: null,
    about: [],
    attribution,
    figures: [],
    confidence: confidenceOf({ roles: args.roles, places, modality }),
  };
  return {
    event,
    trigger,
    tree,
    content: args.content,
    tokens: [{ tree, token }],
    mergedInto: null,
  };
}

/** Finds the events of one sentence, each by itself. */
export function draftEvents(scene: Scene, tree: Tree): Draft[] {
  const triggers = findTriggers(tree, scene);
  return triggers.map((trigger) => {
    const rivals = triggers
      .filter((other) => other !== trigger)
      .flatMap((other) => [other.token, other.carrier])
      .filter((i) => i >= 0 && i !== trigger.token && i !== trigger.carrier);
    return draftOf(scene, trigger, rivals);
  });
}
