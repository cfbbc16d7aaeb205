import type { RuleNotes } from "./codebook/index.ts";
import { code } from "./coding/index.ts";
import { takeIn, type IntakeInput, type IntakeTools } from "./intake/index.ts";
import { linkCoding, traitsOf } from "./linking/index.ts";
import type { ActorDirectory, Coding, Problem } from "./model/index.ts";
import { read, type ReadingResources } from "./reading/index.ts";
import { withVisibility, type Captured, type Store } from "./store/index.ts";

/** The coder's name and version, as every coding carries it. */
export const coder = "vigil 0.2.0";

/** What the stages up to coding are given besides the document; in `notes` rules write what they made of which words. */
export interface Equipment {
  readonly resources: ReadingResources;
  readonly tools: IntakeTools;
  readonly notes?: RuleNotes | null;
}

/** What recording is given besides the coding. */
export interface Surroundings {
  readonly store: Store;
  readonly actors: ActorDirectory;
  /** ISO instant that everything recorded bears. */
  readonly at: string;
  /** Makes the ids of new incidents, links and courses. */
  readonly makeId: () => string;
}

/** Takes a document in, reads it and codes it; no coding where it holds nothing to read, and the problems say why. */
export function codeDocument(
  input: IntakeInput,
  { resources, tools, notes = null }: Equipment,
): { coding: Coding | null; problems: readonly Problem[] } {
  const { report, problems } = takeIn(input, tools);
  if (report === null) return { coding: null, problems };
  const made = code(read(report, resources, notes), coder, notes);
  return { coding: { ...made, problems: [...problems, ...made.problems] }, problems };
}

/** Links a coding to what is held near it and records all of it or nothing; one that is there already is left alone. */
export async function recordCoding(
  captured: Captured,
  coding: Coding,
  { store, actors, at, makeId }: Surroundings,
): Promise<"recorded" | "version" | "known"> {
  const { collectionId } = store;
  return await store.inTurn(at, async (turn) => {
    const codings = await turn.codings(coding.report.id);
    if (codings.some((known) => known.coder === coding.coder)) return "known";
    const traits = traitsOf(coding.report, captured);
    const known = await turn.near(coding, traits);
    // Of a report that is held, a reviewer may have decided otherwise than it says itself.
    const visibility = await turn.visibility(coding.report.id);
    const told = visibility === null ? coding : withVisibility(coding, visibility);
    const linked = linkCoding({ coding: told, known, actors, collectionId, makeId });
    await turn.record({ ...linked, captured, coding, traits });
    return linked.ties.some(({ kind }) => kind === "version") ? "version" : "recorded";
  });
}
