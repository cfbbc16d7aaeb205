import type { Tally } from "../set.ts";
import { roles, type Entity, type RoleName, type RoleTemplate } from "./answers.ts";
import { bestPairs } from "./assignment.ts";

/** Gives a mention as the modern scorers compare it: lower case, without punctuation and articles. */
export function normalise(mention: string): string {
  return mention
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/g, "")
    .replace(/\b(?:a|an|the)\b/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "")
    .join(" ");
}

/** Whether every mention of a guessed entity may name the gold one. */
const isWithin = (guess: Entity, gold: Entity): boolean =>
  guess.every((mention) => gold.includes(mention));

function normalised(template: RoleTemplate): RoleTemplate {
  const entities = (role: RoleName): Entity[] =>
    template[role].filter((entity) => entity.length > 0).map((entity) => entity.map(normalise));
  return {
    incident_type: template.incident_type,
    PerpInd: entities("PerpInd"),
    PerpOrg: entities("PerpOrg"),
    Target: entities("Target"),
    Victim: entities("Victim"),
    Weapon: entities("Weapon"),
  };
}

/** Drops templates that say the same as an earlier one. */
function distinct(templates: readonly RoleTemplate[]): RoleTemplate[] {
  const seen = new Map(templates.map((template) => [JSON.stringify(template), template]));
  return [...seen.values()];
}

/** What a scorer counts: guesses that are right of all guessed, answers that are found of all answers. */
export interface Counts {
  readonly right: number;
  readonly guessed: number;
  readonly found: number;
  readonly gold: number;
}

const nothing: Counts = { right: 0, guessed: 0, found: 0, gold: 0 };

const plus = (a: Counts, b: Partial<Counts>): Counts => ({
  right: a.right + (b.right ?? 0),
  guessed: a.guessed + (b.guessed ?? 0),
  found: a.found + (b.found ?? 0),
  gold: a.gold + (b.gold ?? 0),
});

/** Gives counts as tally entries under a name. */
export function entries(name: string, counts: Counts): Tally {
  return {
    [`${name} right`]: counts.right,
    [`${name} guessed`]: counts.guessed,
    [`${name} found`]: counts.found,
    [`${name} gold`]: counts.gold,
  };
}

type ByPart = Record<"type" | RoleName, Counts>;

const empty = (): ByPart => ({
  type: nothing,
  PerpInd: nothing,
  PerpOrg: nothing,
  Target: nothing,
  Victim: nothing,
  Weapon: nothing,
});

const parts = ["type", ...roles] as const;

function sizes(templates: readonly RoleTemplate[], part: "type" | RoleName): number {
  if (part === "type") return templates.length;
  return templates.reduce((sum, template) => sum + template[part].length, 0);
}

/** What a pair of templates shares, part by part; null when their types forbid the pair. */
function shared(guess: RoleTemplate, gold: RoleTemplate): ByPart | null {
  if (!gold.incident_type.includes(guess.incident_type)) return null;
  const of = (role: RoleName): Counts => ({
    ...nothing,
    right: guess[role].filter((entity) => gold[role].some((answer) => isWithin(entity, answer)))
      .length,
    found: gold[role].filter((answer) => guess[role].some((entity) => isWithin(entity, answer)))
      .length,
  });
  return {
    type: { ...nothing, right: 1, found: 1 },
    PerpInd: of("PerpInd"),
    PerpOrg: of("PerpOrg"),
    Target: of("Target"),
    Victim: of("Victim"),
    Weapon: of("Weapon"),
  };
}

const total = (counts: ByPart): Counts =>
  parts.reduce((sum, part) => plus(sum, counts[part]), nothing);

/**
 * Counts one article for CEAF-TF, by part.
 *
 * @source the template filling scorer of Du, Rush and Cardie (GTT), NAACL 2021
 */
export function ceafTf(guesses: readonly RoleTemplate[], golds: readonly RoleTemplate[]): ByPart {
  const guessed = guesses.map(normalised);
  const gold = distinct(golds.map(normalised));
  const counts = empty();
  for (const part of parts)
    counts[part] = { ...nothing, guessed: sizes(guessed, part), gold: sizes(gold, part) };
  if (guessed.length === 0 || gold.length === 0) return counts;
  const all = total(counts);
  const pairs = guessed.map((guess) => gold.map((answer) => shared(guess, answer)));
  const weights = pairs.map((row) =>
    row.map((pair) => {
      if (pair === null) return 0;
      const sum = total(pair);
      return sum.right / all.guessed + sum.found / all.gold;
    }),
  );
  for (const [i, j] of bestPairs(weights)) {
    const pair = pairs[i]?.[j] ?? null;
    if (pair === null) continue;
    for (const part of parts) counts[part] = plus(counts[part], pair[part]);
  }
  return counts;
}

/** The entities of an article by role; one that says no more or no less than a kept one is dropped. */
function pooled(templates: readonly RoleTemplate[], role: RoleName): Entity[] {
  const kept: Entity[] = [];
  for (const entity of templates.flatMap((template) => template[role])) {
    const repeats = kept.some((known) => isWithin(entity, known) || isWithin(known, entity));
    if (entity.length > 0 && !repeats) kept.push(entity);
  }
  return kept.map((entity) => entity.map(normalise));
}

/**
 * Counts one article for CEAF-REE: entities by role, whatever their templates.
 *
 * @source the role filler scorer of Du, Rush and Cardie (GRIT), EACL 2021
 */
export function ceafRee(guesses: readonly RoleTemplate[], golds: readonly RoleTemplate[]): Counts {
  return roles.reduce((sum, role) => {
    const [guessed, gold] = [pooled(guesses, role), pooled(golds, role)];
    const weights = gold.map((answer) => guessed.map((guess) => (isWithin(guess, answer) ? 1 : 0)));
    const hits = bestPairs(weights).filter(([i, j]) => weights[i]?.[j] === 1).length;
    return plus(sum, { right: hits, guessed: guessed.length, found: hits, gold: gold.length });
  }, nothing);
}

interface Fillers {
  readonly type: string;
  readonly items: readonly { readonly role: RoleName; readonly entity: Entity }[];
}

function fillersOf(template: RoleTemplate): Fillers {
  const whole = normalised(template);
  return {
    type: whole.incident_type,
    items: roles.flatMap((role) => whole[role].map((entity) => ({ role, entity }))),
  };
}

const mentionsIn = (all: readonly Fillers[]): number =>
  all.reduce(
    (sum, { items }) => sum + items.reduce((more, item) => more + item.entity.length, 0),
    0,
  );

function sharedMentions(guess: Fillers, gold: Fillers): number {
  if (!gold.type.split("/").some((type) => type.trim() === guess.type)) return 0;
  if (gold.items.length === 0) return 0;
  const weights = guess.items.map((item) =>
    gold.items.map((answer) =>
      item.role === answer.role
        ? item.entity.filter((mention) => answer.entity.includes(mention)).length
        : 0,
    ),
  );
  return bestPairs(weights).reduce((sum, [i, j]) => sum + (weights[i]?.[j] ?? 0), 0);
}

/**
 * Counts one article for CEAF-RME with similarity phi 3: mentions that paired entities of paired templates share.
 *
 * @source Chen et al., "Iterative document-level information extraction" (IterX), EACL 2023
 */
export function ceafRme(guesses: readonly RoleTemplate[], golds: readonly RoleTemplate[]): Counts {
  const guessed = guesses.map(fillersOf).filter(({ items }) => items.length > 0);
  const gold = golds.map(fillersOf);
  const weights = gold.map((answer) => guessed.map((guess) => sharedMentions(guess, answer)));
  const hits = bestPairs(weights).reduce((sum, [i, j]) => sum + (weights[i]?.[j] ?? 0), 0);
  return { right: hits, guessed: mentionsIn(guessed), found: hits, gold: mentionsIn(gold) };
}
