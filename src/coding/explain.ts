import {
  boundsNoted,
  type Attribution,
  type CodedEvent,
  type Coding,
  type Condition,
  type Explained,
  type Explanation,
  type Figure,
  type Mention,
  type Note,
  type Notes,
  type Place,
  type Time,
} from "../model/index.ts";

/** Lines of one event, figure or condition as they are gathered. */
class Lines {
  readonly found: Explained[] = [];
  readonly #of: string;
  readonly #text: string;
  readonly #notes: Notes;
  readonly #anchors: readonly number[];

  constructor(of: string, text: string, notes: Notes) {
    this.#of = of;
    this.#text = text;
    this.#notes = notes;
    this.#anchors = notes.anchorsOf(of);
  }

  /** Adds a plain value that hangs on the event, figure or condition itself. */
  plain(field: string, value: string, key: Note["value"] = value): void {
    this.#add(field, value, this.#notes.find({ field, anchors: this.#anchors, value: key }));
  }

  /** Adds the actors of a role, each with how it came to its name. */
  actors(field: string, mentions: readonly Mention[]): void {
    mentions.forEach((mention, i) => {
      const value = mention.span.start;
      const note = this.#notes.find({ field, anchors: this.#anchors, value });
      this.#add(`${field}[${i}]`, mention.text, note);
      this.#named(`${field}[${i}].name`, mention);
    });
  }

  /** Adds places, each with how its name was settled; `field` is what their choice was noted under. */
  places(field: string, places: readonly Place[]): void {
    places.forEach((place, i) => {
      const at = place.span.start;
      const query = { anchors: this.#anchors, value: at };
      this.#add(`places[${i}]`, place.text, this.#notes.find({ ...query, field }));
      const settled = { field: "where", anchors: [at], value: place.placeId };
      const note = this.#notes.find(settled);
      // "The town" has no gazetteer entry of its own: what it points back to was settled there.
      if (note !== null) this.#add(`places[${i}].placeId`, place.placeId ?? "none", note);
    });
  }

  /** Adds a time with how it came to its dates. */
  time(field: string, time: Time | null): void {
    if (time === null) return;
    const { span, text } = time;
    const query = { field: "time", anchors: this.#anchors, value: span.start };
    this.#add(field, text, this.#notes.find(query));
    const dates = `${time.start ?? ""}..${time.end ?? ""}`;
    const when = { field: "when", anchors: [span.start], value: dates };
    this.#add(`${field}.dates`, dates, this.#notes.find(when));
  }

  /** Adds the chain of speakers. */
  attribution(steps: Attribution): void {
    steps.forEach(({ speaker, act, span }, i) => {
      const field = `attribution[${i}]`;
      const anchors = [span.start];
      const value = speaker?.span.start ?? null;
      const heard = this.#notes.find({ field: "attribution.speaker", anchors, value });
      this.#add(`${field}.speaker`, speaker?.text ?? "not named", heard);
      if (speaker !== null) this.#named(`${field}.speaker.name`, speaker);
      const done = this.#notes.find({ field: "attribution.act", anchors, value: act });
      this.#add(`${field}.act`, act, done);
    });
  }

  #named(field: string, { name, span }: Mention): void {
    const query = { field: "actor", anchors: [span.start], value: name };
    this.#add(field, name, this.#notes.find(query));
  }

  #add(field: string, value: string, note: Note | null): void {
    const span = note?.span ?? null;
    const text = span === null ? null : this.#text.slice(span.start, span.end);
    this.found.push({ of: this.#of, field, value, rule: note?.rule ?? null, span, text });
  }
}

function ofEvent(event: CodedEvent, lines: Lines): void {
  const { roles, instrument } = event;
  lines.plain("type", event.type);
  if (event.mode !== null) lines.plain("mode", event.mode);
  lines.plain("modality", event.modality);
  if (event.denies !== null) lines.plain("denies", event.denies);
  for (const role of ["initiator", "supporter", "target", "affected"] as const)
    lines.actors(`roles.${role}`, roles[role]);
  if (instrument !== null) lines.plain("instrument", instrument.text, instrument.span.start);
  lines.places("places", event.places);
  lines.time("time", event.time);
  lines.attribution(event.attribution);
}

function ofFigure(figure: Figure, lines: Lines): void {
  lines.plain("kind", figure.kind);
  const bounds = boundsNoted(figure);
  lines.plain("value", bounds, bounds);
  if (figure.measure !== "total") lines.plain("measure", figure.measure);
  lines.plain("unit", figure.unit);
  for (const field of ["status", "sex", "age"] as const)
    if (figure.of[field] !== "unknown") lines.plain(`of.${field}`, figure.of[field]);
  lines.plain("scope", figure.scope);
  lines.plain("modality", figure.modality);
  if (figure.eventId !== null) lines.plain("eventId", figure.eventId);
  if (figure.actor !== null) lines.plain("actor", figure.actor.text, figure.actor.span.start);
  if (figure.cause !== "unknown") lines.plain("cause", figure.cause);
  lines.places("figure.places", figure.places);
  lines.time("countedOver", figure.countedOver);
  lines.attribution(figure.attribution);
}

function ofCondition(condition: Condition, lines: Lines): void {
  lines.plain("kind", condition.kind);
  lines.plain("stage", condition.stage);
  for (const role of ["parties", "holder", "by"] as const) lines.actors(role, condition[role]);
  if (condition.body !== null) lines.plain("body", condition.body.text, condition.body.span.start);
  lines.places("condition.places", condition.places);
  lines.time("time", condition.time);
  lines.attribution(condition.attribution);
}

/**
 * Says of each value of a record which rule made it, of which words.
 *
 * @param notes - what the rules wrote down while they made this very record
 * @returns values in the order of the record; what says that nothing is known is left out
 */
export function explain(coding: Coding, notes: Notes): Explanation {
  const { report, coder, problems } = coding;
  const linesOf = <T extends { readonly id: string }>(
    items: readonly T[],
    fill: (item: T, lines: Lines) => void,
  ): Explained[] =>
    items.flatMap((item) => {
      const lines = new Lines(item.id, report.text, notes);
      fill(item, lines);
      return lines.found;
    });
  return {
    coder,
    report: { id: report.id, title: report.title },
    values: [
      ...linesOf(coding.events, ofEvent),
      ...linesOf(coding.figures, ofFigure),
      ...linesOf(coding.conditions, ofCondition),
    ],
    problems: problems.map(({ code, message }) => ({ code, message })),
  };
}
