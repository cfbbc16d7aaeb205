import type { Mention } from "../model/index.ts";
import { joined, standing, type Draft } from "./drafts.ts";
import type { Scene } from "./events.ts";
import { notedAll } from "./noted.ts";
import { sameMention } from "./sameness.ts";
import { formOf, lemmaOf, uposOf, type Tree } from "./tree.ts";

/** How many sentences behind a deed those it befell may still be named. */
const REACH = 6;
/** How many words may stand before "are" or "were identified as", and between these and the first name. */
const LONGEST_LEAD = 14;
const LONGEST_GAP = 4;

const victimWords = new Set(
  "victim dead deceased casualty fatality hostage killed wounded injured kidnapped murdered slain".split(
    " ",
  ),
);
const links = new Set("is are was were include includes included".split(" "));
const speaking = new Set("say report state announce add accord tell confirm indicate".split(" "));

/** Whether one of the words before a place speaks of those whom a deed befell. */
function speaksOfVictims(tree: Tree, end: number): boolean {
  for (let i = 0; i < end; i++)
    if (victimWords.has(formOf(tree, i)) || victimWords.has(lemmaOf(tree, i))) return true;
  return false;
}

/** "They are Pedro Rojas and Rosa Vidal", behind a sentence that speaks of victims. */
function namesThem(tree: Tree, before: Tree | undefined): boolean {
  const isAnaphor = formOf(tree, 0) === "they" && links.has(formOf(tree, 1));
  return isAnaphor && before !== undefined && speaksOfVictims(before, before.tokens.length);
}

/** How many words name or equate somebody at a place: two for "identified as", one for "are"; none for other words. */
function linkAt(tree: Tree, i: number): number {
  const isNaming = formOf(tree, i + 1) === "identified";
  if (formOf(tree, i) === "identified" && formOf(tree, i + 1) === "as") return 2;
  return links.has(formOf(tree, i)) && !isNaming ? 1 : 0;
}

/** Behind which word a sentence names the victims: "as" in "The victims were identified as"; -1 where it names none. */
function namingWord(tree: Tree, before: Tree | undefined): number {
  if (namesThem(tree, before)) return 1;
  for (let i = 1; i < Math.min(tree.tokens.length, LONGEST_LEAD); i++) {
    const length = linkAt(tree, i);
    if (length === 0) continue;
    if (speaksOfVictims(tree, i)) return i + length - 1;
    // "Those who were kidnapped are": the first link is within what the sentence speaks of.
    if (formOf(tree, i - 1) !== "who") return -1;
  }
  return -1;
}

/** A name without the words before it that reading took for part of it: "identified as Pedro Rojas". */
function cutAt(tree: Tree, i: number, mention: Mention): Mention {
  const start = Math.max(mention.span.start, tree.tokens[i]?.start ?? 0);
  if (start === mention.span.start) return mention;
  const span = { start, end: mention.span.end };
  return { ...mention, span, text: tree.text.slice(span.start, span.end) };
}

/** The persons named behind a word, up to the words that say who tells it; none where another verb comes first. */
function namedBehind(tree: Tree, from: number): Mention[] {
  const found = new Map<Mention, Mention>();
  for (let i = from + 1; i < tree.tokens.length; i++) {
    if (speaking.has(lemmaOf(tree, i))) break;
    const mention = tree.mentions[i];
    if (mention?.kind === "person" && !found.has(mention))
      found.set(mention, cutAt(tree, i, mention));
    const isLate = i - from > LONGEST_GAP || uposOf(tree, i) === "VERB";
    if (found.size === 0 && isLate) break;
  }
  return [...found.values()];
}

function deedBefore(tree: Tree, drafts: readonly Draft[]): Draft | undefined {
  const isNear = (draft: Draft): boolean =>
    draft.tree.number <= tree.number && tree.number - draft.tree.number <= REACH;
  const deed = drafts.findLast(
    (draft) => isNear(draft) && draft.event.type === "ASSAULT" && draft.event.modality === "actual",
  );
  return deed === undefined ? undefined : standing(deed);
}

/** Adds those whom a later sentence names to whom a deed befell: "The victims were identified as …", "They are …". */
export function addIdentified({ trees }: Scene, drafts: readonly Draft[]): void {
  for (const tree of trees) {
    const from = namingWord(tree, trees[tree.number - 1]);
    const names = from < 0 ? [] : namedBehind(tree, from);
    const deed = names.length === 0 ? undefined : deedBefore(tree, drafts);
    if (deed === undefined) continue;
    const { roles } = deed.event;
    const known = [...roles.target, ...roles.initiator];
    const added = names.filter((name) => !known.some((one) => sameMention(one, name)));
    const because = { field: "roles.affected", at: deed.trigger.token } as const;
    notedAll(deed.tree, { ...because, rule: "role/identified-later" }, added);
    const affected = joined(roles.affected, added, sameMention);
    deed.event = { ...deed.event, roles: { ...roles, affected } };
  }
}
