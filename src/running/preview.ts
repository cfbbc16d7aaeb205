import type { Capture } from "../capture/index.ts";
import { takeIn, type IntakeTools } from "../intake/index.ts";
import { tiesOf, traitsOf } from "../linking/index.ts";
import type { Problem, Tie } from "../model/index.ts";
import type { Store } from "../store/index.ts";
import { isHeld } from "./ingest.ts";
import { inOrder } from "./pool/in-order.ts";
import { windowFor } from "./pool/window.ts";

/** What would become of one capture. Nothing of it was kept. */
export interface Previewed {
  /** Id that its report would have; null where it gives none. */
  readonly id: string | null;
  readonly name: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  /** Whether it would come in as new, take the place of an earlier version, is held already, or cannot be read. */
  readonly outcome: "new" | "version" | "known" | "fault";
  /** What it would be tied to; a version's difference is what would change. */
  readonly ties: readonly Tie[];
  readonly problems: readonly Problem[];
  readonly bytes: number;
}

async function previewOne(
  capture: Capture,
  { store, tools }: { store: Store; tools: IntakeTools },
): Promise<Previewed> {
  const { report, problems } = takeIn(capture, tools);
  const { name, bytes } = capture;
  const plain = {
    id: report?.id ?? null,
    name,
    title: report?.title ?? null,
    publishedAt: report?.publishedAt ?? null,
    problems,
    bytes: bytes.length,
  };
  if (report === null) return { ...plain, outcome: "fault", ties: [] };
  if (await isHeld(store, capture)) return { ...plain, outcome: "known", ties: [] };
  const ties = tiesOf(report, await store.kin(report.id, traitsOf(report, capture)));
  const isVersion = ties.some(({ kind }) => kind === "version");
  return { ...plain, outcome: isVersion ? "version" : "new", ties };
}

/** While the database answers for one, others are taken in. */
const window = { ...windowFor(1), items: 8 };

/**
 * Says what `ingest` would do, and keeps nothing: each capture is taken in and compared with what is held, not coded.
 * Captures are not compared with one another.
 *
 * @returns what would become of each, in the same order; some are looked at at once
 */
export async function* preview(
  captures: AsyncIterable<Capture>,
  using: { store: Store; tools: IntakeTools },
): AsyncGenerator<Previewed> {
  yield* inOrder(captures, (capture) => previewOne(capture, using), window);
}
