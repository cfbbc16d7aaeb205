import { slots, type Fill, type SlotName, type SlotTemplate } from "./answers.ts";
import { bestPairs } from "./assignment.ts";
import { gradeFill } from "./fills.ts";

/** Fillers right, partly right, wrong, beyond the key, and missing from the answer. */
export interface SlotCounts {
  readonly correct: number;
  readonly partial: number;
  readonly incorrect: number;
  readonly spurious: number;
  readonly missing: number;
}

type BySlot = Readonly<Record<SlotName, SlotCounts>>;

const none: SlotCounts = { correct: 0, partial: 0, incorrect: 0, spurious: 0, missing: 0 };

const plus = (a: SlotCounts, b: SlotCounts): SlotCounts => ({
  correct: a.correct + b.correct,
  partial: a.partial + b.partial,
  incorrect: a.incorrect + b.incorrect,
  spurious: a.spurious + b.spurious,
  missing: a.missing + b.missing,
});

function bySlot(countsOf: (slot: SlotName) => SlotCounts): BySlot {
  return Object.fromEntries(slots.map((slot) => [slot, countsOf(slot)])) as BySlot;
}

/** Adds up counts over all slots. */
export function overSlots(counts: BySlot): SlotCounts {
  return slots.reduce((sum, slot) => plus(sum, counts[slot]), none);
}

function compareSlot(slot: SlotName, guesses: readonly Fill[], golds: readonly Fill[]): SlotCounts {
  const grades = guesses.map((guess) => golds.map((gold) => gradeFill(slot, guess, gold)));
  const pairs = bestPairs(grades).filter(([i, j]) => (grades[i]?.[j] ?? 0) > 0);
  const correct = pairs.filter(([i, j]) => grades[i]?.[j] === 1).length;
  const partial = pairs.length - correct;
  const taken = new Set(pairs.map(([, j]) => j));
  const left = guesses.length - pairs.length;
  const open = golds.filter((gold, j) => !taken.has(j) && gold.optional !== true).length;
  const incorrect = Math.min(left, open);
  return { correct, partial, incorrect, spurious: left - incorrect, missing: open - incorrect };
}

/** Slots of which two templates must share one to be of one incident. */
const telling: readonly SlotName[] = [
  "phys_tgt_id",
  "phys_tgt_type",
  "hum_tgt_name",
  "hum_tgt_description",
  "hum_tgt_type",
  "perp_individual_id",
  "perp_organization_id",
];

/** The slots of a pair of templates; null where they cannot be of one incident. */
function compare(guess: SlotTemplate, gold: SlotTemplate): BySlot | null {
  const counts = bySlot((slot) =>
    compareSlot(slot, guess.slots[slot] ?? [], gold.slots[slot] ?? []),
  );
  const shares = (slot: SlotName) => counts[slot].correct + counts[slot].partial > 0;
  return shares("incident_type") && telling.some(shares) ? counts : null;
}

function weightOf(counts: BySlot | null): number {
  if (counts === null) return 0;
  const { correct, partial, incorrect } = overSlots(counts);
  return correct + 0.5 * partial - 0.01 * incorrect + 0.001;
}

/**
 * Counts one article for ALL TEMPLATES, slot by slot, over paired and unpaired templates.
 *
 * @source the MUC-4 scoring guidelines, done by program: people settled doubtful cases in 1992
 */
export function allTemplates(
  guesses: readonly SlotTemplate[],
  golds: readonly SlotTemplate[],
): BySlot {
  const pairs = guesses.map((guess) => golds.map((gold) => compare(guess, gold)));
  const chosen = bestPairs(pairs.map((row) => row.map(weightOf))).flatMap(([i, j]) => {
    const counts = pairs[i]?.[j] ?? null;
    return counts === null ? [] : [{ i, j, counts }];
  });
  const isOpen = (side: "i" | "j", at: number) => chosen.every((pair) => pair[side] !== at);
  const spurious = guesses.filter((_, i) => isOpen("i", i));
  const missed = golds.filter((gold, j) => isOpen("j", j) && gold.optional !== true);
  return bySlot((slot) => {
    const paired = chosen.reduce((sum, { counts }) => plus(sum, counts[slot]), none);
    const beyond = spurious.reduce((sum, { slots: fills }) => sum + (fills[slot]?.length ?? 0), 0);
    const lost = missed.flatMap(({ slots: fills }) => fills[slot] ?? []);
    const missing = lost.filter((fill) => fill.optional !== true).length;
    return plus(paired, { ...none, spurious: beyond, missing });
  });
}
