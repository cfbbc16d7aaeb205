import type { Capture, LazyIntakeTools } from "../../capture/index.ts";
import type { RuleName } from "../../codebook/index.ts";
import { explain } from "../../coding/index.ts";
import {
  Notes,
  problem,
  type Coding,
  type Explanation,
  type Problem,
  type Report,
} from "../../model/index.ts";
import { codeDocument, coder, type Equipment } from "../../pipeline.ts";

/** What coding a document gives. */
export interface Coded {
  readonly coding: Coding | null;
  readonly problems: readonly Problem[];
}

/** The coded record of a document as JSON without line breaks; one comes of every document, whatever its state. */
export interface CodedRecord {
  readonly json: string;
  readonly isCoded: boolean;
}

interface Task<Answer> {
  /** Does the work; may throw where it has a bug. */
  run(capture: Capture, equipment: Equipment): Answer;
  /** Gives the answer for a document that could not be worked on, which says why. */
  without(capture: Capture, problems: readonly Problem[]): Answer;
}

/** A record for what could not be read, so that a line in gives a line out and nothing vanishes. */
function emptyRecord({ metadata }: Capture, problems: readonly Problem[]): CodedRecord {
  const report: Report = {
    id: metadata.id ?? "",
    title: metadata.title,
    language: null,
    publishedAt: null,
    source: metadata.source,
    url: metadata.url,
    text: "",
    setAside: [],
  };
  const record: Coding = {
    coder,
    report,
    events: [],
    figures: [],
    conditions: [],
    problems: [...problems],
  };
  return { json: JSON.stringify(record), isCoded: false };
}

/** Codes one capture; with the sender's own id where it has one. */
function recordOf(capture: Capture, equipment: Equipment): CodedRecord {
  const { coding, problems } = codeDocument(capture, equipment);
  if (coding === null) return emptyRecord(capture, problems);
  const id = capture.metadata.id ?? coding.report.id;
  return {
    json: JSON.stringify({ ...coding, report: { ...coding.report, id } }),
    isCoded: coding.problems.every((found) => found.code !== "coding/fault"),
  };
}

/** An explanation of what could not be read: no values, and the problems that say why. */
function emptyExplanation({ metadata }: Capture, problems: readonly Problem[]): CodedRecord {
  const explanation: Explanation = {
    coder,
    report: { id: metadata.id ?? "", title: metadata.title },
    values: [],
    problems: problems.map(({ code, message }) => ({ code, message })),
  };
  return { json: JSON.stringify(explanation), isCoded: false };
}

/** Codes one capture and says which rule made each value of its record, of which words. */
function explanationOf(capture: Capture, equipment: Equipment): CodedRecord {
  const notes = new Notes<RuleName>();
  const { coding, problems } = codeDocument(capture, { ...equipment, notes });
  if (coding === null) return emptyExplanation(capture, problems);
  const explanation = explain(coding, notes);
  const id = capture.metadata.id ?? coding.report.id;
  return {
    json: JSON.stringify({ ...explanation, report: { ...explanation.report, id } }),
    isCoded: coding.problems.every((found) => found.code !== "coding/fault"),
  };
}

const code: Task<Coded> = {
  run: codeDocument,
  without: (_, problems) => ({ coding: null, problems }),
};
const record: Task<CodedRecord> = { run: recordOf, without: emptyRecord };
const explanation: Task<CodedRecord> = { run: explanationOf, without: emptyExplanation };

/** What the pool can be asked to do with a capture. */
export const tasks = { code, record, explanation };
/** Name of a task. */
export type TaskName = keyof typeof tasks;
/** What a task answers. */
export type AnswerTo<Name extends TaskName> = ReturnType<(typeof tasks)[Name]["run"]>;

/** Gives the answer of a task for a capture that could not be worked on. */
export function answerWithout<Name extends TaskName>(
  name: Name,
  capture: Capture,
  problems: readonly Problem[],
): AnswerTo<Name> {
  return tasks[name].without(capture, problems) as AnswerTo<Name>;
}

/** What a thread works with. */
export interface ThreadEquipment extends Equipment {
  readonly tools: LazyIntakeTools;
}

/** Does a task, whatever happens: a bug met in one document is that document's fault. */
export async function perform<Name extends TaskName>(
  name: Name,
  capture: Capture,
  equipment: ThreadEquipment,
): Promise<AnswerTo<Name>> {
  const answer = attempt(name, capture, equipment);
  return (await equipment.tools.catchUp()) ? attempt(name, capture, equipment) : answer;
}

function attempt<Name extends TaskName>(
  name: Name,
  capture: Capture,
  equipment: Equipment,
): AnswerTo<Name> {
  try {
    return tasks[name].run(capture, equipment) as AnswerTo<Name>;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const found = problem("coding/fault", `${capture.name} could not be coded: ${why}`);
    return answerWithout(name, capture, [found, ...capture.problems]);
  }
}
