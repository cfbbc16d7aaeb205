import type { RuleNotes } from "../codebook/index.ts";
import { codingLexicon } from "../languages/index.ts";
import {
  problem,
  type CodedEvent,
  type Coding,
  type Condition,
  type Figure,
  type Problem,
  type Reading,
} from "../model/index.ts";
import { conditionsOf } from "./conditions/conditions.ts";
import type { Draft } from "./drafts.ts";
import { draftEvents, type Scene } from "./events.ts";
import { weighEvidence } from "./evidence.ts";
import { fullNamesOf } from "./full-names.ts";
import { addIdentified } from "./identified.ts";
import { figuresOf } from "./figures/figures.ts";
import { scopeOf } from "./figures/scope.ts";
import { mergeAcross } from "./merging.ts";
import { mergeWithin } from "./merging-within.ts";
import { listenTo } from "./said.ts";
import {
  aboutOf,
  attributeContent,
  markDenials,
  markDenied,
  markUnverified,
  withAccusations,
} from "./statements.ts";
import { attributeContinued } from "./continued.ts";
import { attributeDeeds } from "./responsibility/attribute.ts";
import { treesOf } from "./tree.ts";
import { indexWords } from "./words.ts";

/** Most events, figures or conditions that one report may give; a page with more is no report of ours. */
const MOST = 400;

const words = indexWords(codingLexicon);

function sceneOf(reading: Reading, notes: RuleNotes | null): Scene {
  const trees = treesOf(reading, words, notes);
  return {
    reading,
    words,
    trees,
    said: listenTo(reading, words, notes),
    evidence: weighEvidence(trees, words),
    fullName: fullNamesOf(reading.mentions),
  };
}

/** Whether a telling sums up many happenings: it must stay by itself. */
function isAggregate(scene: Scene): (draft: Draft) => boolean {
  const { publishedAt } = scene.reading.report;
  return ({ event, tree, trigger }) => {
    if (event.time?.extent === "throughout" && event.time.relation === "since") return true;
    const query = { kind: "killed", anchor: trigger.token, time: event.time, publishedAt } as const;
    return !trigger.isNoun && scopeOf(tree, scene.words, query) !== "incident";
  };
}

function capped<T>(items: readonly T[], what: string, problems: Problem[]): T[] {
  if (items.length > MOST) {
    problems.push(
      problem(
        "coding/too-many",
        `The report gives ${items.length} ${what}; only the first ${MOST} are kept: split it if it holds many reports.`,
      ),
    );
  }
  return items.slice(0, MOST);
}

function draftsOf(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  for (const tree of scene.trees) {
    const found = draftEvents(scene, tree);
    mergeWithin(found, words);
    drafts.push(...found);
    if (drafts.length > 4 * MOST) break;
  }
  mergeAcross(drafts, isAggregate(scene), words);
  attributeContent(drafts);
  markDenials(drafts, words.lexicon.acts.denies ?? "");
  attributeDeeds(scene, drafts);
  addIdentified(scene, drafts);
  attributeContinued(scene, drafts);
  markDenied(drafts);
  markUnverified(drafts);
  return withAccusations(drafts);
}

/** Notes on which words the values of an event hang: its trigger, and those of tellings that it took in. */
function hangEvent({ event, tree, trigger, tokens }: Draft): void {
  if (tree.notes === null) return;
  const own = tree.tokens[trigger.token]?.start ?? -1;
  const told = tokens.map((item) => item.tree.tokens[item.token]?.start ?? -1);
  tree.notes.hang(event.id, [own, ...told]);
}

/** Puts the drafts that stand by themselves in text order and gives them their ids. */
function numberEvents(drafts: readonly Draft[]): Draft[] {
  const open = drafts
    .filter((draft) => draft.mergedInto === null)
    .sort((a, b) => a.event.trigger.start - b.event.trigger.start);
  open.forEach((draft, i) => {
    draft.event = { ...draft.event, id: `e${i + 1}` };
    hangEvent(draft);
  });
  return open;
}

function finish(
  drafts: readonly Draft[],
  figures: readonly Figure[],
  conditions: readonly Condition[],
): CodedEvent[] {
  return drafts.map((draft) => ({
    ...draft.event,
    figures: figures
      .filter((figure) => figure.eventId === draft.event.id)
      .map((figure) => figure.id),
    about: aboutOf(draft, drafts, [...figures, ...conditions]),
  }));
}

function codeScene(scene: Scene, coder: string): Coding {
  const { reading } = scene;
  const problems = [...reading.problems];
  const all = draftsOf(scene);
  const open = capped(numberEvents(all), "events", problems);
  const figures = capped(figuresOf(scene, all), "figures", problems);
  const conditions = capped(conditionsOf(scene), "conditions", problems);
  return {
    coder,
    report: reading.report,
    events: finish(open, figures, conditions),
    figures,
    conditions,
    problems,
  };
}

/**
 * Makes the coded record of a report: its events, figures and conditions, each with its words and who says it.
 *
 * @param coder - name and version of the coder, "vigil 0.1.0"
 * @param notes - where rules write down which value they made of which words; left out while nobody asks
 * @returns ids e1, f1, c1 … in text order; a fault inside leaves the record without events and with the problem
 *   `coding/fault`: it never throws
 */
export function code(reading: Reading, coder: string, notes: RuleNotes | null = null): Coding {
  try {
    return codeScene(sceneOf(reading, notes), coder);
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    const found = problem(
      "coding/fault",
      `Coding failed (${message}): the report is kept, uncoded. Please tell the makers of Vigil.`,
    );
    return {
      coder,
      report: reading.report,
      events: [],
      figures: [],
      conditions: [],
      problems: [...reading.problems, found],
    };
  }
}
