import { acledOf, acledSubEvents, type AcledSubEvent } from "../../src/codebook/index.ts";
import type { CodedEvent, Coding } from "../../src/model/index.ts";
import type { Resources } from "../../src/resources/index.ts";
import { findSentences } from "../../src/text/index.ts";
import { recordOf } from "../record.ts";
import type { BenchSet, Metric, PeerScore, Tally } from "../set.ts";

interface SnippetRecord {
  readonly id: string;
  readonly text: string;
  readonly gold: { readonly label: string; readonly introduced_in_subtask: "1" | "2" | "3" };
}

interface SnippetGuess {
  readonly label: string;
}

/** The shared task's labels of ACLED's sub-events. */
const labels: Readonly<Record<AcledSubEvent, string>> = {
  "Chemical weapon": "CHEM_WEAP",
  "Suicide bomb": "SUIC_BOMB",
  "Sexual violence": "SEX_VIOL",
  "Government regains territory": "GOV_REGAINS_TERIT",
  "Non-state actor overtakes territory": "NON_STATE_ACTOR_OVERTAKES_TER",
  "Non-violent transfer of territory": "NON_VIOL_TERRIT_TRANSFER",
  "Armed clash": "ARMED_CLASH",
  "Air/drone strike": "AIR_STRIKE",
  "Shelling/artillery/missile attack": "ART_MISS_ATTACK",
  Grenade: "GRENADE",
  "Remote explosive/landmine/IED": "REM_EXPLOS",
  "Excessive force against protesters": "FORCE_AGAINST_PROTEST",
  "Protest with intervention": "PROTEST_WITH_INTER",
  "Violent demonstration": "VIOL_DEMONSTR",
  "Mob violence": "MOB_VIOL",
  "Abduction/forced disappearance": "ABDUCT_DISSAP",
  Attack: "ATTACK",
  "Peaceful protest": "PEACE_PROTEST",
  Agreement: "AGREEMENT",
  "Disrupted weapons use": "DISR_WEAP",
  "Headquarters or base established": "HQ_ESTABLISHED",
  "Looting/property destruction": "PROPERTY_DISTRUCT",
  Arrests: "ARREST",
  "Change to group/activity": "CHANGE_TO_GROUP_ACT",
  Other: "OTHER",
};

const isTold = ({ modality }: CodedEvent): boolean =>
  modality === "actual" || modality === "historical";

/** Where the sentence ends that an offset lies in. */
function sentenceEnd({ report: { text } }: Coding, at: number): number {
  const sentences = findSentences(text, { start: 0, end: text.length });
  return sentences.find(({ end }) => at < end)?.end ?? text.length;
}

/** Violence of which neither who nor whom nor by what is told. */
function isBare({ type, mode, roles }: CodedEvent): boolean {
  const told = [...roles.initiator, ...roles.target, ...roles.affected];
  return type === "ASSAULT" && mode === null && told.length === 0;
}

/** What ACLED keeps wherever a snippet tells it, for the means decides. */
const decisive: ReadonlySet<AcledSubEvent> = new Set(["Chemical weapon", "Suicide bomb"]);

/**
 * The sub-event of a snippet's main event: a means that decides by itself; else what the first sentence tells that tells
 * any sub-event by name, and among its events the one that ACLED prefers. Bare violence yields to what is told in full.
 */
function mainSubEvent(coding: Coding): AcledSubEvent {
  const told = coding.events.filter(isTold);
  const kinds = (told.length > 0 ? told : coding.events).flatMap((event) => {
    const kind = acledOf(event, coding);
    return kind === null ? [] : [{ kind, start: event.trigger.start, isBare: isBare(event) }];
  });
  const preferred = (found: readonly { kind: AcledSubEvent }[]): AcledSubEvent | undefined =>
    acledSubEvents.find((kind) => found.some((item) => item.kind === kind));
  const deciding = preferred(kinds.filter(({ kind }) => decisive.has(kind)));
  if (deciding !== undefined) return deciding;
  const byName = kinds.filter(({ kind }) => kind !== "Other");
  const full = byName.filter((item) => !item.isBare);
  const named = full.length > 0 ? full : byName;
  const first = sentenceEnd(coding, named[0]?.start ?? 0);
  return preferred(named.filter(({ start }) => start < first)) ?? "Other";
}

function predict(record: SnippetRecord, resources: Resources): SnippetGuess {
  return { label: labels[mainSubEvent(recordOf(record.text, {}, resources))] };
}

const tasks = ["25 types", "28 types", "30 types"] as const;

/** Which of the three subtasks a snippet counts in: those that know its label. */
const tasksOf = ({ gold }: SnippetRecord): readonly string[] =>
  tasks.slice(Number(gold.introduced_in_subtask) - 1);

function tally(record: SnippetRecord, guess: SnippetGuess): Tally {
  const gold = record.gold.label;
  const hit: [string, number][] = gold === guess.label ? [[`hits ${gold}`, 1]] : [];
  return Object.fromEntries(
    tasksOf(record).flatMap((task) =>
      [...hit, [`gold ${gold}`, 1] as const, [`guesses ${guess.label}`, 1] as const].map(
        ([name, count]) => [`${task} ${name}`, count] as const,
      ),
    ),
  );
}

/** F1 of each label, weighted by its share of the gold labels. */
function weightedF1(sum: Tally, task: string): number {
  const start = `${task} gold `;
  const golds = Object.entries(sum).filter(([name]) => name.startsWith(start));
  const all = golds.reduce((total, [, count]) => total + count, 0);
  const weighted = golds.map(([name, gold]) => {
    const label = name.slice(start.length);
    const hits = sum[`${task} hits ${label}`] ?? 0;
    const guesses = sum[`${task} guesses ${label}`] ?? 0;
    return ((2 * hits) / (gold + guesses)) * (gold / all);
  });
  return weighted.reduce((total, part) => total + part, 0);
}

/** @source CASE 2021 Task 2 */
const published: Readonly<Record<(typeof tasks)[number], readonly PeerScore[]>> = {
  "25 types": [
    { name: "best", value: 0.839, note: "fine-tuned, all 829" },
    { name: "entailment", value: 0.74, note: "average F1" },
    { name: "SVM on ACLED notes", value: 0.338, note: "held-out part" },
  ],
  "28 types": [{ name: "best", value: 0.797, note: "fine-tuned, all 930" }],
  "30 types": [{ name: "best", value: 0.771, note: "fine-tuned, all 1,019" }],
};

const metrics: readonly Metric[] = tasks.map((task) => ({
  name: `weighted F1, ${task}`,
  value: (sum) => weightedF1(sum, task),
  n: (sum) =>
    Object.entries(sum).reduce(
      (total, [name, count]) => total + (name.startsWith(`${task} gold `) ? count : 0),
      0,
    ),
  peers: published[task],
}));

/** ACLED sub-event of a snippet's main event. */
export const case2021: BenchSet<SnippetRecord, SnippetGuess> = {
  name: "case2021-task2",
  title: "ACLED sub-event of news snippets (CASE 2021 Task 2), by the codebook's own crosswalk",
  data: "case2021-task2/dev.jsonl",
  predict,
  tally,
  metrics,
};
