import type { RuleName } from "../../codebook/index.ts";
import type { Figure, FigureKind, Place, Quantity, Span } from "../../model/index.ts";
import type { Draft } from "../drafts.ts";
import type { Scene } from "../events.ts";
import { placeByDemonym } from "../demonym.ts";
import { notedAll } from "../noted.ts";
import { phraseSpan } from "../nouns.ts";
import { formOf, lemmaOf, type Tree } from "../tree.ts";
import { timeOf } from "../when.ts";
import { placesNear } from "../where.ts";
import { countedOf, unitOf, type Kinded, type Numbered } from "./counted.ts";
import { countsOf } from "./counts.ts";
import { countsPeople } from "./kind.ts";
import { mannerOf } from "./displacement.ts";
import { eventOf } from "./event-of.ts";
import { notedCount } from "./noted.ts";
import { relationInList, withParts, type Listed } from "./lists.ts";
import { byHistory, memberOf, partOf } from "./relations.ts";
import { scopeOf } from "./scope.ts";
import { modalityOf } from "./told.ts";

/** After so many figures no more are looked for: no report of ours holds them, and the work must end. */
const MOST_FIGURES = 1600;
/** Longest words of one figure, in UTF-16 code units. */
const LONGEST_WORDS = 120;

const causeByMode: Readonly<Record<string, Figure["cause"]>> = {
  firearms: "small-arms",
  explosives: "planted-explosives",
  "suicide-attack": "planted-explosives",
  aerial: "heavy-weapons",
  drone: "heavy-weapons",
  "heavy-weapons": "heavy-weapons",
  unconventional: "cbrn",
  "crowd-control": "less-lethal",
  primitive: "other",
  beat: "other",
  torture: "other",
};

/** "three of whom": where the words end of a number that is taken out of others. */
function endOfPartitive(tree: Tree, { number, quantity }: Numbered): number {
  const isTaken = /^(?:which|whom|them|those)$/.test(formOf(tree, number + 2));
  const last = formOf(tree, number + 1) === "of" && isTaken ? tree.tokens[number + 2] : undefined;
  return Math.max(last?.end ?? 0, quantity.span.end);
}

/** The words of the figure: the number and what it counts. */
function wordsSpan(tree: Tree, counted: Numbered): Span {
  const { quantity, head } = counted;
  if (head < 0) return { start: quantity.span.start, end: endOfPartitive(tree, counted) };
  const end = Math.max(phraseSpan(tree, head).end, tree.tokens[head]?.end ?? 0);
  const isNear = end > quantity.span.start && end - quantity.span.start <= LONGEST_WORDS;
  return isNear
    ? { start: quantity.span.start, end: Math.max(end, quantity.span.end) }
    : quantity.span;
}

/** Kinds of those who went from one place to another. */
const moved: ReadonlySet<FigureKind> = new Set<FigureKind>(["displaced", "evacuated", "returned"]);

function placesOf(
  scene: Scene,
  query: { tree: Tree; kinded: Kinded; draft: Draft | null },
): Place[] {
  const { tree, kinded, draft } = query;
  const anchors = [kinded.by, kinded.counted.top].filter((i) => i >= 0);
  const by = (rule: RuleName, places: readonly Place[]): Place[] => [
    ...notedAll(tree, { field: "figure.places", at: kinded.counted.top, rule }, places),
  ];
  const ofPeople = placeByDemonym(scene.reading, tree, kinded.counted.head);
  if (
    kinded.kind === "aid-recipients" ||
    (kinded.kind === "share-controlled" && ofPeople.length > 0)
  )
    return by("place/of-people", ofPeople);
  if (draft !== null && draft.event.places.length > 0)
    return by("place/of-event", draft.event.places);
  const near = { anchors, taken: [], rivals: [], isMotion: moved.has(kinded.kind), isWhole: true };
  return by("place/attached", placesNear(tree, scene.words, near));
}

/** What is counted: by the unit behind the number, else people, else the noun itself. */
function unitIn(tree: Tree, { counted, kind }: Kinded): string {
  const { head, quantity } = counted;
  const field = "unit";
  if (quantity.unit !== null)
    return notedCount(counted, { field, rule: "unit/behind-number" }, quantity.unit);
  const words = [head];
  if (countsPeople(kind))
    return notedCount(counted, { field, rule: "unit/people", words }, unitOf(tree, counted));
  return notedCount(counted, { field, rule: "unit/noun", words }, pluralUnit(tree, head));
}

/** Who did it and by what, as far as the event tells. */
function causeOf(
  { counted }: Kinded,
  draft: Draft | null,
): Pick<Figure, "actor" | "causation" | "cause"> {
  if (draft === null) return { actor: null, causation: "unknown", cause: "unknown" };
  const { roles, type, mode } = draft.event;
  const actor = roles.initiator[0] ?? null;
  if (actor !== null)
    notedCount(counted, { field: "actor", rule: "actor/of-event" }, actor.span.start);
  if (type !== "ASSAULT") return { actor, causation: "unknown", cause: "unknown" };
  const cause = causeByMode[mode ?? ""] ?? "unknown";
  notedCount(counted, { field: "cause", rule: "cause/mode-of-event" }, cause);
  return { actor, causation: "direct", cause };
}

/** Notes on which words the values of a figure hang: its number, what makes it a figure, and its event's own words. */
function hangFigure(id: string, { counted, by }: Kinded, draft: Draft | null): void {
  const { notes, tokens } = counted.tree;
  if (notes === null) return;
  const own = [by, counted.top].flatMap((i) => tokens[i]?.start ?? []);
  const ofEvent = draft === null ? [] : notes.anchorsOf(draft.event.id);
  notes.hang(id, [counted.quantity.span.start, ...own, ...ofEvent]);
}

function figureOf(
  scene: Scene,
  query: { tree: Tree; kinded: Kinded; drafts: readonly Draft[]; id: string },
): Figure {
  const { tree, kinded, drafts } = query;
  const { quantity } = kinded.counted;
  const anchor = kinded.by >= 0 ? kinded.by : kinded.counted.top;
  const attribution = scene.said.of(quantity.span);
  const draft = eventOf(drafts, tree, kinded);
  const time = timeOf(tree, { anchors: [anchor, kinded.counted.top], rivals: [], attribution });
  const span = wordsSpan(tree, kinded.counted);
  hangFigure(query.id, kinded, draft);
  const of = countedOf(scene.words, kinded.counted, attribution);
  return {
    id: query.id,
    kind: kinded.kind,
    manner: mannerOf(tree, scene.words, kinded),
    of: kinded.isUnion ? { ...of, join: "union" } : of,
    measure: kinded.measure,
    low: quantity.low,
    best: quantity.best,
    high: quantity.high,
    strict: quantity.strict,
    approximate: quantity.approximate,
    unit: unitIn(tree, kinded),
    words: tree.text.slice(span.start, span.end),
    rule: quantity.rule,
    scope: scopeOf(tree, scene.words, {
      kind: kinded.kind,
      anchor,
      time,
      publishedAt: scene.reading.report.publishedAt,
    }),
    countedOver: time?.extent === "throughout" ? time : null,
    asOf: attribution.at(-1)?.time ?? null,
    places: placesOf(scene, { tree, kinded, draft }),
    modality: modalityOf(scene, { tree, kinded, draft, time, attribution }),
    ...causeOf(kinded, draft),
    relations: [],
    attribution,
    eventId: draft === null ? null : draft.event.id,
    span,
  };
}

function pluralUnit(tree: Tree, head: number): string {
  return head < 0 ? "objects" : (tree.tokens[head]?.form.toLowerCase() ?? lemmaOf(tree, head));
}

/** Figures of one sentence take on its period where they name none: "80 were killed in the offensive and 40,000 fled". */
function sharePeriod(tree: Tree, figures: readonly Figure[]): Figure[] {
  const period = figures.find(
    (figure) => figure.scope === "period" || figure.scope === "cumulative",
  );
  if (period === undefined) return [...figures];
  return figures.map((figure) => {
    if (figure.scope !== "incident" || !countsPeople(figure.kind)) return figure;
    return notedShare(tree, period, {
      ...figure,
      scope: period.scope,
      countedOver: figure.countedOver ?? period.countedOver,
      eventId: figure.eventId ?? period.eventId,
    });
  });
}

/** Hands on a figure that shares another's period, and writes that down where somebody asked. */
function notedShare({ notes }: Tree, { span, eventId }: Figure, figure: Figure): Figure {
  const at = figure.span.start;
  const rule = "scope/shared-period";
  notes?.write({ field: "scope", at, value: figure.scope, rule, span });
  if (figure.eventId === eventId)
    notes?.write({ field: "eventId", at, value: eventId, rule, span });
  const time = figure.countedOver;
  if (time !== null)
    notes?.write({ field: "time", at, value: time.span.start, rule, span: time.span });
  return figure;
}

/** How a figure stands to those before it: in a list of its sentence, or by what the words say. */
function related(
  scene: Scene,
  tree: Tree,
  query: {
    readonly kinded: Kinded;
    readonly figure: Figure;
    readonly own: readonly Listed[];
    readonly found: readonly Figure[];
  },
): Figure["relations"] {
  const { kinded, figure, own, found } = query;
  const earlier = [...found.slice(-20), ...own.map((listed) => listed.figure)];
  if (kinded.isMember === true) return memberOf(figure, earlier);
  const part = partOf(tree.text, figure, { earlier, words: scene.words });
  if (part !== null) return [part];
  const size = figure.best ?? figure.low ?? figure.high ?? 0;
  const listed = relationInList(tree, scene.words, { here: kinded, size, before: own });
  const relation = listed ?? byHistory(figure, { text: tree.text, earlier });
  return relation === null ? [] : [relation];
}

/**
 * Makes the figures of a report: each number of people, land, strikes or things destroyed, with whom it counts, what it
 * runs over, who says it, and the event it belongs to.
 *
 * @param drafts - the report's events, with their ids; those taken in by others included
 */
export function figuresOf(scene: Scene, drafts: readonly Draft[]): Figure[] {
  const found: Figure[] = [];
  let next = 0;
  const { quantities } = scene.reading;
  for (const tree of scene.trees) {
    const known: Quantity[] = [];
    for (; next < quantities.length; next++) {
      const quantity = quantities[next];
      if (quantity === undefined || quantity.span.start >= tree.sentence.span.end) break;
      known.push(quantity);
    }
    const own: Listed[] = [];
    for (const kinded of countsOf(scene, tree, { known, earlier: found.slice(-20) })) {
      const figure = figureOf(scene, {
        tree,
        kinded,
        drafts,
        id: `f${found.length + own.length + 1}`,
      });
      own.push({
        kinded,
        figure: { ...figure, relations: related(scene, tree, { kinded, figure, own, found }) },
      });
    }
    found.push(
      ...sharePeriod(
        tree,
        withParts(
          tree.text,
          own.map(({ figure }) => figure),
        ),
      ),
    );
    if (found.length >= MOST_FIGURES) break;
  }
  return found;
}
