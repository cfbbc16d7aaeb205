import type { CodedEvent, Coding, Figure, Mention } from "../../src/model/index.ts";
import type { MucGuess } from "./answers.ts";
import type { Human, Incident, Thing } from "./incident.ts";
import { instancesOf, withTellings } from "./instances.ts";
import {
  bare,
  describing,
  headWords,
  individualOf,
  isHuman,
  isShortForm,
  isThing,
  nameOf,
  organisationOf,
  titleOf,
  wholeOf,
} from "./mentions.ts";
import { printed } from "./printing.ts";
import { countryOf, homeOf, isFurtherTelling, isIncident, stageOf } from "./relevance.ts";
import { dateOf } from "./dates.ts";
import { humanEffect, thingEffect } from "./effects.ts";
import { classOf, humanTypes, instrumentTypes, physicalTypes } from "./vocabulary.ts";

function triggerOf(event: CodedEvent, coding: Coding): string {
  return coding.report.text.slice(event.trigger.start, event.trigger.end).toLowerCase();
}

function typeOf(event: CodedEvent, coding: Coding): string {
  if (event.mode === "abduct") return "KIDNAPPING";
  const words = triggerOf(event, coding);
  if (/^(?:burn|torch|arson|set)/.test(words)) return "ARSON";
  if (event.mode === "aerial" || event.mode === "heavy-weapons") return "ATTACK";
  const instrument =
    event.instrument === null ? null : classOf(event.instrument.text, instrumentTypes);
  const isBomb = ["BOMB", "VEHICLE BOMB", "DYNAMITE", "EXPLOSIVE", "MINE"].includes(
    instrument ?? "",
  );
  return isBomb || event.mode === "explosives" ? "BOMBING" : "ATTACK";
}

function figureOf(mention: Mention, figures: readonly Figure[]): Figure | undefined {
  return figures.find(
    (figure) => figure.span.start < mention.span.end && mention.span.start < figure.span.end,
  );
}

const isMany = (mention: Mention): boolean =>
  mention.kind !== "person" && /(?:S|MEN|PEOPLE|CHILDREN|WOMEN)$/i.test(headWords(mention.text));

function numberOf(mention: Mention, figure: Figure | undefined): string {
  const best = figure?.best ?? figure?.low ?? null;
  if (best !== null) return figure?.approximate === true ? `~${best}` : String(best);
  return isMany(mention) ? "PLURAL" : "1";
}

/** By the task's definition the type of instrument may follow from the deed: "shot", "a bombing". */
function meansOf(event: CodedEvent, type: string): string | null {
  if (type === "BOMBING") return "BOMB";
  return type === "ATTACK" && event.mode === "firearms" ? "GUN" : null;
}

function humanOf(event: CodedEvent, mention: Mention, coding: Coding): Human {
  const { text } = coding.report;
  const figure = figureOf(
    mention,
    coding.figures.filter(({ eventId }) => eventId === event.id),
  );
  const name = nameOf(mention, text);
  const title = name === null ? bare(describing(mention)) : titleOf(mention, text);
  return {
    name,
    description: title,
    type: classOf(title ?? "", humanTypes) ?? "CIVILIAN",
    number: name === null ? numberOf(mention, figure) : "1",
    effect: humanEffect(event, mention, { coding, figure }),
  };
}

/** Whether a mention is of a thing, or of a body known by its short form: what is struck then is its premises. */
const isStruck = (mention: Mention, { report }: Coding): boolean =>
  isThing(mention) || isShortForm(mention, report.text);

function humansOf(event: CodedEvent, coding: Coding): Human[] {
  return [...event.roles.target, ...event.roles.affected]
    .filter((mention) => !isStruck(mention, coding) && isHuman(mention))
    .map((mention) => humanOf(event, mention, coding));
}

function thingsOf(event: CodedEvent, coding: Coding): Thing[] {
  const things = [...event.roles.affected, ...event.roles.target].filter((mention) =>
    isStruck(mention, coding),
  );
  const kept = things.filter(({ text }) => things.length === 1 || wholeOf(bare(text)) !== null);
  return kept.map((mention) => ({
    text: wholeOf(bare(mention.text)) ?? bare(mention.text),
    type: classOf(mention.text, physicalTypes) ?? "OTHER",
    number: isMany(mention) ? "PLURAL" : "1",
    effect: thingEffect(event, mention, coding),
  }));
}

const authorities: ReadonlySet<string> = new Set(["government", "armed-force", "office", "state"]);

function confidenceOf({ attribution }: CodedEvent): string {
  if (attribution.some(({ act }) => act === "claims-responsibility")) return "CLAIMED OR ADMITTED";
  const accused = attribution.find(({ act }) => act === "accuses");
  if (accused === undefined) return "REPORTED AS FACT";
  const isOfficial = authorities.has(accused.speaker?.kind ?? "");
  return isOfficial ? "SUSPECTED OR ACCUSED BY AUTHORITIES" : "SUSPECTED OR ACCUSED";
}

/** The one armed group that a record names; null when it names none, or several. */
function onlyGroupOf({ events, report }: Coding): string | null {
  const mentions = events.flatMap((event) => [
    ...event.roles.initiator,
    ...event.roles.target,
    ...event.attribution.flatMap(({ speaker }) => speaker ?? []),
  ]);
  const groups = mentions.filter(({ kind, actorId }) => kind === "armed-group" && actorId !== null);
  const ids = new Set(groups.map(({ actorId }) => actorId));
  const named = groups
    .flatMap((group) => organisationOf(group, report.text))
    .find((text) => report.text.includes(text));
  return ids.size === 1 ? (named ?? null) : null;
}

/** By the task's definition: a body that is mentioned in the context of an incident, and not accused, is possible. */
function possibleOf(
  event: CodedEvent,
  coding: Coding,
): { readonly text: string; readonly confidence: string }[] {
  const { initiator } = event.roles;
  const isOpen = initiator.every(({ kind, actorId }) => kind === "armed-group" && actorId === null);
  const group = isOpen ? onlyGroupOf(coding) : null;
  const confidence = initiator.length > 0 ? "REPORTED AS FACT" : "POSSIBLE";
  return group === null ? [] : [{ text: group, confidence }];
}

function perpetratorsOf(
  event: CodedEvent,
  coding: Coding,
): Pick<Incident, "individuals" | "organisations" | "category"> {
  const initiator = event.roles.initiator.filter(({ kind }) => kind !== "state");
  const confidence = confidenceOf(event);
  const isState = initiator.some(({ kind }) => kind === "armed-force" || kind === "government");
  const stated = initiator
    .flatMap((mention) => organisationOf(mention, coding.report.text))
    .map((text) => ({ text, confidence }));
  return {
    individuals: initiator.flatMap((mention) => individualOf(mention, coding.report.text)),
    organisations: stated.length > 0 ? stated : possibleOf(event, coding),
    // By the task's definition an act that nothing lays to the state is presumed to be terrorist.
    category: isState ? "STATE-SPONSORED VIOLENCE" : "TERRORIST ACT",
  };
}

function incidentOf(event: CodedEvent, coding: Coding, country: string): Incident {
  return {
    type: typeOf(event, coding),
    means: meansOf(event, typeOf(event, coding)),
    stage: stageOf(event, coding) ?? "ACCOMPLISHED",
    date: dateOf(event, coding),
    country,
    places: event.places,
    instruments:
      event.instrument === null || classOf(event.instrument.text, instrumentTypes) === null
        ? []
        : [
            {
              text: bare(event.instrument.text),
              type: classOf(event.instrument.text, instrumentTypes),
            },
          ],
    ...perpetratorsOf(event, coding),
    things: thingsOf(event, coding),
    humans: humansOf(event, coding),
  };
}

/** Leaves out what another item of a list says more fully: "BUILDING" beside "BANK BUILDING". */
function fullest<T>(items: readonly T[], wordsOf: (item: T) => string): T[] {
  const heads = items.map((item) => headWords(wordsOf(item)).toLowerCase());
  return items.filter(
    (_, i) => !heads.some((other, j) => j !== i && other.endsWith(` ${heads[i] ?? ""}`)),
  );
}

/** Turns a coded record into the incidents that the task of 1992 asks for. */
export function incidentsOf(coding: Coding): Incident[] {
  const home = homeOf(coding);
  const madeOf = (isOne: typeof isIncident): Incident[] =>
    coding.events.flatMap((event) => {
      const country = isOne(event, coding) ? countryOf(event, home) : null;
      return country === null ? [] : [incidentOf(event, coding, country)];
    });
  const instances = withTellings(instancesOf(madeOf(isIncident)), madeOf(isFurtherTelling));
  return instances.map((incident) => ({
    ...incident,
    things: fullest(incident.things, ({ text }) => text),
    humans: fullest(incident.humans, ({ name, description }) => name ?? description ?? ""),
  }));
}

/** What a coded record says, in both forms of the set. */
export function crosswalk(coding: Coding): MucGuess {
  return printed(incidentsOf(coding));
}
