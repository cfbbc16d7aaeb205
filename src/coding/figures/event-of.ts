import type { RuleName } from "../../codebook/index.ts";
import type { CodedEvent, FigureKind } from "../../model/index.ts";
import { standing, type Draft } from "../drafts.ts";
import { ancestors, isUnder, type Tree } from "../tree.ts";
import type { Kinded } from "./counted.ts";
import { notedCount } from "./noted.ts";

/** Kinds that belong to an event only where their own verb tells it. */
const standsAlone: ReadonlySet<FigureKind> = new Set<FigureKind>([
  "population",
  "aid-recipients",
  "in-need",
  "area-taken",
  "share-controlled",
]);

/** The event that a figure's verb or noun belongs to. */
export function eventOf(drafts: readonly Draft[], tree: Tree, kinded: Kinded): Draft | null {
  const anchors = [kinded.by, kinded.counted.top].filter((i) => i >= 0);
  const inTree = drafts.filter((draft) => draft.tree === tree);
  const exact = inTree.find((draft) => anchors.includes(draft.trigger.token));
  if (exact !== undefined) return notedEvent(kinded, "event/own-word", standing(exact));
  if (standsAlone.has(kinded.kind)) return null;
  const fitting = inTree.filter((draft) => fitsKind(draft.event, kinded.kind));
  const near = nearest(fitting, tree, anchors);
  return near === null ? null : notedEvent(kinded, "event/nearest", near);
}

function notedEvent({ counted }: Kinded, rule: RuleName, draft: Draft): Draft {
  const words = draft.tree === counted.tree ? [draft.trigger.token] : [];
  notedCount(counted, { field: "eventId", rule, words }, draft.event.id);
  return draft;
}

const typesByKind: Readonly<Partial<Record<FigureKind, readonly CodedEvent["type"][]>>> = {
  killed: ["ASSAULT"],
  injured: ["ASSAULT"],
  "killed-or-injured": ["ASSAULT"],
  missing: ["ASSAULT"],
  "dead-or-missing": ["ASSAULT"],
  "bodies-found": ["ASSAULT"],
  neutralised: ["ASSAULT"],
  strikes: ["ASSAULT"],
  destroyed: ["ASSAULT"],
  abducted: ["ASSAULT"],
  detained: ["COERCE"],
  released: ["RETREAT", "AID"],
};

/** Whether a figure of a kind may belong to an event. */
function fitsKind(event: CodedEvent, kind: FigureKind): boolean {
  if (kind === "abducted" && event.mode !== "abduct") return false;
  return (typesByKind[kind] ?? ["ASSAULT", "SANCTION"]).includes(event.type);
}

/** The event whose word stands nearest above. */
function firstAbove(drafts: readonly Draft[], above: readonly number[]): Draft | undefined {
  const order = drafts.map((draft) => above.indexOf(draft.trigger.token));
  const nearestPlace = Math.min(...order.filter((place) => place >= 0));
  return drafts[order.indexOf(nearestPlace)];
}

function nearest(drafts: readonly Draft[], tree: Tree, anchors: readonly number[]): Draft | null {
  const [anchor] = anchors;
  if (anchor === undefined) return null;
  const above = ancestors(tree, anchor);
  const found =
    firstAbove(drafts, above) ??
    drafts.find((draft) => isUnder(tree, draft.trigger.token, anchor)) ??
    (drafts.length === 1
      ? drafts[0]
      : drafts.findLast(
          (draft) => draft.trigger.token < anchor && draft.event.modality === "actual",
        ));
  return found === undefined ? null : standing(found);
}
