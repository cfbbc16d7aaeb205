import type {
  Attribution,
  AttributionStep,
  CodedEvent,
  Condition,
  Figure,
  Mention,
} from "../model/index.ts";
import { contains, cover, noteStep, overlaps } from "../model/index.ts";
import type { Draft } from "./drafts.ts";
import { bounded } from "./events.ts";
import { noted, notedAll } from "./noted.ts";
import { sameActor } from "./same-actor.ts";
import { isUnder, lemmaOf, spanOver, subtree } from "./tree.ts";

const parties: ReadonlySet<Mention["kind"]> = new Set<Mention["kind"]>([
  "state",
  "government",
  "armed-force",
  "armed-group",
  "office",
  "person",
]);

const neutral: ReadonlySet<AttributionStep["act"]> = new Set<AttributionStep["act"]>([
  "states",
  "reports",
  "accuses",
]);

/** The party that accuses others of an event by saying it; null when the words accuse nobody. */
function accuserOf(event: CodedEvent, text: string): Mention | null {
  const last = event.attribution.at(-1);
  const speaker = last?.speaker ?? null;
  if (
    last === undefined ||
    speaker === null ||
    !parties.has(speaker.kind) ||
    !neutral.has(last.act)
  )
    return null;
  if (event.type !== "ASSAULT" || event.modality === "negated" || event.modality === "demanded")
    return null;
  const accused = event.roles.initiator.filter(
    (mention) =>
      isParty(mention, text) && !sameActor(mention, speaker) && !sharesCountry(mention, speaker),
  );
  const harmed = event.roles.target.some((mention) => mention.kind === "population");
  return accused.length > 0 && harmed ? speaker : null;
}

/** Somebody in particular: "two gunmen" are nobody whom one could accuse. */
function isParty({ actorId, span }: Mention, text: string): boolean {
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  return actorId !== null || /\b(?:the|this|that)\s+(?:\S+\s+)?$/iu.test(before);
}

/** A party does not accuse its own side by telling of it. */
function sharesCountry(a: Mention, b: Mention): boolean {
  return a.countryCode !== null && a.countryCode === b.countryCode;
}

function accusing({ event, tree }: Draft): Attribution {
  return event.attribution.map((step, i, { length }) => {
    if (i < length - 1) return step;
    const accused: AttributionStep = { ...step, act: "accuses" };
    noteStep(tree.notes, accused, { act: "act/accusation-by-saying" });
    return accused;
  });
}

function accusation(draft: Draft, accuser: Mention): Draft {
  const { event, tree } = draft;
  const at = draft.trigger.token;
  noted(tree, { field: "type", at, rule: "type/accusation-by-saying" }, "ACCUSE");
  noted(tree, { field: "mode", at, rule: "type/accusation-by-saying" }, "allege");
  noted(tree, { field: "modality", at, rule: "modality/accusation-made" }, "actual");
  notedAll(tree, { field: "roles.initiator", at, rule: "role/accuser" }, [accuser]);
  notedAll(tree, { field: "roles.target", at, rule: "role/accused" }, event.roles.initiator);
  const when = event.attribution.at(-1)?.time ?? null;
  if (when !== null) notedAll(tree, { field: "time", at, rule: "time/of-saying" }, [when]);
  const made: CodedEvent = {
    ...event,
    type: "ACCUSE",
    mode: "allege",
    roles: { initiator: [accuser], supporter: [], target: event.roles.initiator, affected: [] },
    instrument: null,
    time: when,
    modality: "actual",
    attribution: event.attribution.slice(0, -1),
    spans: event.spans.slice(0, 1),
    figures: [],
  };
  return { ...draft, event: made, content: [draft.trigger.token], mergedInto: null };
}

/** Adds an accusation beside each violence that one party, speaking, lays to another and is not told to accuse of. */
export function withAccusations(drafts: readonly Draft[]): Draft[] {
  const told = new Set(
    drafts
      .filter(({ event }) => event.type === "ACCUSE")
      .flatMap((outer) => contentOf(outer, drafts)),
  );
  return drafts.flatMap((draft) => {
    const isOpen = draft.mergedInto === null && !told.has(draft);
    const accuser = isOpen ? accuserOf(draft.event, draft.tree.text) : null;
    if (accuser === null) return [draft];
    draft.event = { ...draft.event, attribution: accusing(draft) };
    return [draft, accusation(draft, accuser)];
  });
}

/** Adds the accuser as the speaker of what stands in an explicit accusation: "accused the army of killing civilians". */
export function attributeContent(drafts: readonly Draft[]): void {
  const acts: Partial<Record<CodedEvent["type"], AttributionStep["act"]>> = {
    ACCUSE: "accuses",
    REQUEST: "demands",
    THREATEN: "threatens",
    AGREE: "promises",
  };
  for (const outer of drafts) {
    const act = acts[outer.event.type];
    const speaker = outer.event.roles.initiator[0] ?? null;
    const isSpoken = speaker !== null || outer.event.type === "ACCUSE";
    if (act === undefined || !isSpoken || outer.mergedInto !== null) continue;
    for (const inner of contentOf(outer, drafts)) {
      fillAccused(outer, inner);
      if (isSaid(inner, { act, speaker })) continue;
      const step = saidWith(outer, { act, speaker });
      noteStep(outer.tree.notes, step, {
        speaker: "speaker/of-content",
        act: "act/of-event-above",
      });
      inner.event = { ...inner.event, attribution: [...inner.event.attribution, step] };
    }
  }
}

interface Saying {
  readonly act: AttributionStep["act"];
  /** Null where nobody is named: "was accused of killing". */
  readonly speaker: Mention | null;
}

/** Whether an event's chain has a saying already. */
function isSaid({ event }: Draft, { act, speaker }: Saying): boolean {
  return event.attribution.some(
    (step) =>
      step.act === act ||
      (speaker !== null &&
        step.speaker !== null &&
        (sameActor(step.speaker, speaker) || overlaps(step.speaker.span, speaker.span))),
  );
}

function saidWith(outer: Draft, { act, speaker }: Saying): AttributionStep {
  const { trigger, time } = outer.event;
  const named = speaker?.kind === "office" ? "office" : "named";
  return {
    speaker,
    identity: speaker === null ? "unstated" : named,
    act,
    form: "indirect",
    cue: outer.tree.text.slice(trigger.start, trigger.end),
    span: speaker === null ? trigger : bounded(cover(speaker.span, trigger), trigger),
    time,
    knowledge: "unstated",
  };
}

/** "accused the army of killing", "called on the army to stop": those addressed are the doers, and not who speaks. */
function fillAccused(outer: Draft, inner: Draft): void {
  const { roles, type, mode } = outer.event;
  const isOpen = inner.event.roles.initiator.every((mention) =>
    roles.initiator.some((speaker) => sameActor(speaker, mention)),
  );
  const names = (type === "ACCUSE" && mode === "allege") || type === "REQUEST";
  if (!isOpen || !names || roles.target.length === 0) return;
  const because = { field: "roles.initiator", at: inner.trigger.token } as const;
  notedAll(inner.tree, { ...because, rule: "role/accused-or-asked" }, roles.target);
  inner.event = {
    ...inner.event,
    roles: { ...inner.event.roles, initiator: outer.event.roles.target },
  };
}

function contentOf(outer: Draft, drafts: readonly Draft[]): Draft[] {
  return drafts.filter(
    (inner) =>
      inner !== outer &&
      inner.tree === outer.tree &&
      inner.mergedInto === null &&
      outer.content.some((top) => isUnder(inner.tree, inner.trigger.token, top)),
  );
}

const responsibility = new Set(["responsibility", "involvement", "role", "blame", "part"]);

const figureWords = new Set(["figure", "toll", "number", "casualty", "death"]);

/** What a denial denies. */
function deniedOf(outer: Draft, inner: readonly Draft[]): CodedEvent["denies"] {
  const lemmas = outer.content
    .flatMap((top) => subtree(outer.tree, top))
    .map((i) => lemmaOf(outer.tree, i));
  if (lemmas.some((lemma) => responsibility.has(lemma))) return "responsibility";
  if (inner.length > 0) return "occurrence";
  if (lemmas.some((lemma) => figureWords.has(lemma))) return "figure";
  if (lemmas.some((lemma) => ["harm", "damage", "civilian"].includes(lemma))) return "harm";
  return "occurrence";
}

/** Says of each denial what it denies. */
export function markDenials(drafts: readonly Draft[], denials: string): void {
  const words = new Set(denials.split(" "));
  for (const draft of drafts) {
    if (draft.event.type !== "REJECT" || !words.has(lemmaOf(draft.tree, draft.trigger.token)))
      continue;
    const { tree, content } = draft;
    const shown = content.flatMap((top) => subtree(tree, top));
    const because = { field: "denies", at: draft.trigger.token, words: shown } as const;
    const denied = deniedOf(draft, contentOf(draft, drafts));
    const denies = noted(tree, { ...because, rule: "denies/content" }, denied);
    draft.event = { ...draft.event, denies };
  }
}

const unsure: ReadonlySet<AttributionStep["act"]> = new Set<AttributionStep["act"]>([
  "cannot-verify",
  "doubts",
  "declines",
]);

/** What stands in a denial is told as not having happened, whatever noun the denial is of: "rejected claims that it …". */
export function markDenied(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    // "Denied any part in the murder" takes the murder for granted.
    const isDenied = !draft.trigger.isNoun && draft.event.attribution.at(-1)?.act === "denies";
    if (!isDenied || draft.event.modality !== "actual" || draft.event.type === "REJECT") continue;
    const because = { field: "modality", at: draft.trigger.token } as const;
    const modality = noted(draft.tree, { ...because, rule: "modality/denied" }, "negated");
    draft.event = { ...draft.event, modality };
  }
}

/** What its speaker could not verify did not happen by that: it is possible, and the speaker did not do it. */
export function markUnverified(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { modality, attribution, roles } = draft.event;
    const step = attribution.at(-1);
    if (step === undefined || !unsure.has(step.act) || modality !== "actual") continue;
    const { speaker } = step;
    const initiator = roles.initiator.filter(
      (mention) => speaker === null || !sameActor(mention, speaker),
    );
    const because = { field: "modality", at: draft.trigger.token } as const;
    const open = noted(draft.tree, { ...because, rule: "modality/unverified" }, "possible");
    draft.event = { ...draft.event, modality: open, roles: { ...roles, initiator } };
  }
}

/** Fills `about`: the events, figures and conditions that stand in what is demanded, denied or alleged. */
export function aboutOf(
  draft: Draft,
  drafts: readonly Draft[],
  others: readonly (Figure | Condition)[],
): string[] {
  const events = contentOf(draft, drafts).map((inner) => inner.event.id);
  const spans = draft.content.flatMap(
    (top) => spanOver(draft.tree, subtree(draft.tree, top)) ?? [],
  );
  const rest = others.filter((other) => {
    const span = "span" in other ? other.span : other.spans[0];
    return span !== undefined && spans.some((content) => contains(content, span));
  });
  return [...new Set([...events, ...rest.map((other) => other.id)])];
}
