import type { RuleName } from "../../codebook/index.ts";
import type { Figure, Modality, Quantity, Time } from "../../model/index.ts";
import type { Draft } from "../drafts.ts";
import type { Scene } from "../events.ts";
import { modalityOfTrigger } from "../modality.ts";
import { noted } from "../noted.ts";
import { uposOf, type Tree } from "../tree.ts";
import { agedModality } from "../when.ts";
import type { Kinded } from "./counted.ts";
import { modalityByHedge } from "./hedges.ts";

/** Whether a vague number stands inside what one party says another does. */
function isAlleged(quantity: Quantity, attribution: Figure["attribution"]): boolean {
  return (
    quantity.rule !== null &&
    attribution.some((step) => step.act === "accuses" || step.act === "threatens")
  );
}

/** "Troops foil raid, Kill 29": headlines have verbs that the tagger takes for other words; what their tree hangs on says nothing. */
function isMistagged(tree: Tree, anchor: number): boolean {
  return anchor >= 0 && /^(?:ADV|PROPN|INTJ|X|ADP)$/.test(uposOf(tree, anchor));
}

/** What the tree shows of a figure's verb, or its event where the verb is the event's trigger. */
function shownModality(
  scene: Scene,
  { tree, kinded, draft }: { tree: Tree; kinded: Kinded; draft: Draft | null },
): Modality {
  const { by, counted } = kinded;
  const anchor = by >= 0 ? by : counted.top;
  if (isMistagged(tree, by))
    return noted(tree, { field: "modality", at: anchor, rule: "modality/heading-verb" }, "actual");
  const isTrigger = draft?.tree === tree && draft.trigger.token === anchor;
  return isTrigger ? draft.event.modality : modalityOfTrigger(tree, scene.words, anchor);
}

/** Says how a figure is told: as a fact, as possible, planned, demanded or history, by its verb and the words around it. */
export function modalityOf(
  scene: Scene,
  query: {
    tree: Tree;
    kinded: Kinded;
    draft: Draft | null;
    time: Time | null;
    attribution: Figure["attribution"];
  },
): Modality {
  const { tree, kinded } = query;
  const anchor = kinded.by >= 0 ? kinded.by : kinded.counted.top;
  const shown = shownModality(scene, query);
  const by = (rule: RuleName, modality: Modality): Modality =>
    noted(tree, { field: "modality", at: anchor, rule }, modality);
  const hedged = modalityByHedge(tree, scene.words, { verb: anchor, told: shown });
  const told = hedged === null ? shown : by("modality/hedge", hedged);
  if (kinded.counted.quantity.best === 0 && told === "negated")
    return by("modality/none-is-told", "actual");
  if (told !== "actual") return told;
  if (isAlleged(kinded.counted.quantity, query.attribution))
    return by("modality/vague-accusation", "possible");
  return agedModality(told, query.time, scene.reading.report.publishedAt) === "historical"
    ? by("modality/long-ago", "historical")
    : told;
}
