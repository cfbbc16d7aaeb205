import type { CodedEvent, Coding, Figure, Mention } from "../../src/model/index.ts";
import type { MucGuess } from "./answers.ts";
import type { Human, Incident, Thing } from "./incident.ts";
import { printed } from "./printing.ts";
import { countryOf, homeOf, isIncident } from "./relevance.ts";
import { dateOf } from "./dates.ts";
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

const pronouns = /^(?:he|she|it|they|him|her|them|his|its|their|who|we|us|i|you|me|our|my)$/i;

const titles =
  /^(?:(?:DR|MR|MRS|MS|GEN|COL|CAPT|LT|MAJ|SGT|FR|REV|MSGR|SEN|GOV|ENG|DON|DONA)\.?\s+)+/i;

/** A person's name without titles before it: the last words of the mention that are no role. */
function bareName(mention: Mention): { name: string; title: string | null } {
  const words = mention.text.replace(titles, "").split(/\s+/);
  let first = 0;
  words.forEach((word, i) => {
    if (i < words.length - 1 && classOf(word, humanTypes) !== null) first = i + 1;
  });
  const title = words.slice(0, first).join(" ");
  return { name: words.slice(first).join(" "), title: title === "" ? null : title };
}

function figureOf(mention: Mention, figures: readonly Figure[]): Figure | undefined {
  return figures.find(
    (figure) => figure.span.start < mention.span.end && mention.span.start < figure.span.end,
  );
}

function effectOf(event: CodedEvent, figure: Figure | undefined): string | null {
  if (figure?.kind === "killed") return "DEATH";
  if (figure?.kind === "injured") return "INJURY";
  return null;
}

function numberOf(mention: Mention, figure: Figure | undefined): string {
  const best = figure?.best ?? figure?.low ?? null;
  if (best !== null) return figure?.approximate === true ? `~${best}` : String(best);
  return /(?:S|MEN|PEOPLE|CHILDREN|WOMEN)$/i.test(mention.text) && mention.kind !== "person"
    ? "PLURAL"
    : "1";
}

const isNamed = (mention: Mention): boolean =>
  mention.kind === "person" || (mention.kind === "unknown" && /^[A-Z]/.test(mention.text));

function humansOf(event: CodedEvent, coding: Coding): Human[] {
  const figures = coding.figures.filter((figure) => figure.eventId === event.id);
  return [...event.roles.target, ...event.roles.affected]
    .filter((mention) => !isThing(mention) && !pronouns.test(mention.text))
    .map((mention): Human => {
      const figure = figureOf(mention, figures);
      const { name, title } = isNamed(mention)
        ? bareName(mention)
        : { name: null, title: mention.text };
      return {
        name,
        description: title,
        type: classOf(title ?? "", humanTypes) ?? "CIVILIAN",
        number: numberOf(mention, figure),
        effect: effectOf(event, figure),
      };
    });
}

const isThing = (mention: Mention): boolean =>
  mention.kind === "unknown" && classOf(mention.text, physicalTypes) !== null;

function thingsOf(event: CodedEvent, coding: Coding): Thing[] {
  const words = triggerOf(event, coding);
  const effect = /^(?:destr|blow|blew|burn|level|demol|raz)/.test(words)
    ? "DESTROYED"
    : words.startsWith("damag")
      ? "SOME DAMAGE"
      : null;
  return [...event.roles.affected, ...event.roles.target].filter(isThing).map((mention) => ({
    text: mention.text.replace(/^(?:THE|A|AN|HIS|HER|ITS|THEIR)\s+/i, ""),
    type: classOf(mention.text, physicalTypes) ?? "OTHER",
    number: mention.text.toUpperCase().endsWith("S") ? "PLURAL" : "1",
    effect,
  }));
}

const isBody = (mention: Mention): boolean =>
  mention.actorId !== null &&
  !pronouns.test(mention.text) &&
  (mention.kind === "armed-group" ||
    mention.kind === "armed-force" ||
    mention.kind === "government");

function perpetratorsOf(
  event: CodedEvent,
): Pick<Incident, "individuals" | "organisations" | "category"> {
  const { initiator } = event.roles;
  const claims = event.attribution.some((step) => step.act === "claims-responsibility");
  const accuses = event.attribution.some((step) => step.act === "accuses");
  const confidence = claims
    ? "CLAIMED OR ADMITTED"
    : accuses
      ? "SUSPECTED OR ACCUSED"
      : "REPORTED AS FACT";
  const individuals = initiator
    .filter(
      (mention) => !isBody(mention) && !pronouns.test(mention.text) && mention.kind !== "state",
    )
    .map((mention) => mention.text);
  const organisations = initiator
    .filter(isBody)
    .map((mention) => ({ text: mention.text, confidence }));
  const isState = initiator.some((mention) => ["armed-force", "government"].includes(mention.kind));
  const category =
    initiator.length === 0 ? null : isState ? "STATE-SPONSORED VIOLENCE" : "TERRORIST ACT";
  return { individuals, organisations, category };
}

function incidentOf(event: CodedEvent, coding: Coding, country: string): Incident {
  return {
    type: typeOf(event, coding),
    stage: "ACCOMPLISHED",
    date: dateOf(event, coding),
    country,
    places: event.places,
    instruments:
      event.instrument === null || classOf(event.instrument.text, instrumentTypes) === null
        ? []
        : [{ text: event.instrument.text, type: classOf(event.instrument.text, instrumentTypes) }],
    ...perpetratorsOf(event),
    things: thingsOf(event, coding),
    humans: humansOf(event, coding),
  };
}

/** Turns a coded record into the incidents that the task of 1992 asks for. */
export function incidentsOf(coding: Coding): Incident[] {
  const home = homeOf(coding);
  return coding.events.flatMap((event) => {
    const country = isIncident(event, coding) ? countryOf(event, home) : null;
    return country === null ? [] : [incidentOf(event, coding, country)];
  });
}

/** What a coded record says, in both forms of the set. */
export function crosswalk(coding: Coding): MucGuess {
  return printed(incidentsOf(coding));
}
