import type { Tie } from "../../model/index.ts";
import type { Ingested, Previewed } from "../../running/index.ts";
import type { Progress } from "../progress.ts";

/** What either way of ingesting tells of one capture. */
export type Told = Ingested | Previewed;

/** Tells of captures as they are acknowledged, or looked at. */
export interface Teller {
  tell(one: Told): void;
  end(): void;
}

/** Prints a line of JSON for each. */
export function jsonTeller(): Teller {
  return {
    tell: (one) => {
      const problems = one.problems.map(({ code, message }) => ({ code, message }));
      const ties = "ties" in one ? { ties: one.ties } : {};
      const { id, name, outcome } = one;
      process.stdout.write(`${JSON.stringify({ id, name, outcome, problems, ...ties })}\n`);
    },
    end: () => undefined,
  };
}

/** In the order they are told in, with the words for them. */
const outcomeWords: Readonly<Record<Told["outcome"], string>> = {
  recorded: "recorded",
  new: "new",
  version: "in the place of an earlier version",
  known: "known already",
  fault: "at fault",
};

/** How many captures there were of each outcome. */
type Counts = Partial<Record<Told["outcome"], number>>;

function words(counts: Counts): string {
  const parts = Object.entries(outcomeWords).flatMap(([outcome, word]) => {
    const count = counts[outcome as Told["outcome"]] ?? 0;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return parts.length === 0 ? "nothing recorded" : parts.join(", ");
}

/** Says in words what a report would be tied to, a line each; a version with what it changes. */
function tieLines(tie: Tie): string[] {
  switch (tie.kind) {
    case "version":
      return [
        `  version ${tie.number} of report ${tie.originalId}`,
        ...tie.difference.removed.map((sentence) => `  - ${sentence}`),
        ...tie.difference.added.map((sentence) => `  + ${sentence}`),
        ...(tie.difference.isWhole ? [] : ["  … and more"]),
      ];
    case "copy":
      return [`  copy of report ${tie.originalId} (${Math.round(tie.containment * 100)} % shared)`];
    case "translation":
      return [`  translation of report ${tie.originalId}`];
  }
}

function previewLines(one: Previewed): string[] {
  if (one.outcome === "known" || one.outcome === "fault") return [];
  const title = one.title === null ? "" : `: ${one.title.slice(0, 100)}`;
  const head = `${one.outcome} ${one.name} (${one.publishedAt ?? "no date"})${title}`;
  return [head, ...one.ties.flatMap(tieLines)];
}

/**
 * Shows a bar with the rate and the time left, faults as they come, and the sum at the end.
 *
 * @param read - gives how many bytes were read so far
 */
export function barTeller(progress: Progress, read: () => number): Teller {
  const counts: Counts = {};
  let items = 0;
  return {
    tell: (one) => {
      counts[one.outcome] = (counts[one.outcome] ?? 0) + 1;
      items += 1;
      const lines = "ties" in one ? previewLines(one) : [];
      if (lines.length > 0 || one.outcome === "fault") progress.end();
      for (const line of lines) process.stdout.write(`${line}\n`);
      if (one.outcome === "fault") {
        for (const { code, message } of one.problems) process.stderr.write(`${code}: ${message}\n`);
      }
      progress.show(read(), words(counts), items);
    },
    end: () => {
      progress.end();
      process.stdout.write(`${words(counts)}.\n`);
    },
  };
}
