import type { CasualtyVerbs } from "../../codebook/index.ts";
import type { FigureKind } from "../../model/index.ts";
import { formOf, lemmaOf, uposOf, type Tree } from "../tree.ts";
import type { Words } from "../words.ts";

/** What one word says became of people: "killed", "dead", "wounded". */
export interface Outcome {
  readonly kind: FigureKind;
  /** Whether those counted undergo it, do it ("die"), or are it ("dead"). */
  readonly counted: CasualtyVerbs["counted"] | "adjective";
  /** Index of its last word: "dead" in "shot dead". */
  readonly last: number;
}

/** Kinds that the words beside a number show without a tree: few words mean them, and nothing else. */
const harms: ReadonlySet<FigureKind> = new Set<FigureKind>(["killed", "injured"]);

/** "shot dead", "gunned down", "beaten to death": a verb whose next words say how it ended. */
function verbWithEnd(tree: Tree, words: Words, i: number): Outcome | null {
  const next = formOf(tree, i + 1);
  if (next === "to" && formOf(tree, i + 2) === "death")
    return { kind: "killed", counted: "object", last: i + 2 };
  if (!words.casualtySeconds.has(next)) return null;
  const group =
    words.casualtyVerbs.get(`${lemmaOf(tree, i)}_${next}`) ??
    words.casualtyVerbs.get(`${verbStem(formOf(tree, i))}_${next}`);
  return group === undefined ? null : { kind: group.kind, counted: group.counted, last: i + 1 };
}

/** The stem of a regular past or participle that the tagger took for another word: "gunned" to "gun". */
function verbStem(form: string): string {
  if (!form.endsWith("ed") && !form.endsWith("ing")) return form;
  return form.replace(/(.)\1(?:ed|ing)$/, "$1").replace(/(?:ed|ing)$/, "");
}

/** Gives what a word says became of people, whatever the tagger took it for; null when it says nothing of harm. */
export function outcomeAt(tree: Tree, words: Words, i: number): Outcome | null {
  const ended = verbWithEnd(tree, words, i);
  if (ended !== null && harms.has(ended.kind)) return ended;
  const form = formOf(tree, i);
  const verb = words.casualtyVerbs.get(lemmaOf(tree, i)) ?? words.casualtyVerbs.get(form);
  if (verb !== undefined && harms.has(verb.kind))
    return { kind: verb.kind, counted: verb.counted, last: i };
  const kind = words.casualtyAdjectives.get(form);
  return kind !== undefined && harms.has(kind) ? { kind, counted: "adjective", last: i } : null;
}

/** "three who had been injured later died": the death that a clause of harm goes on to, as a token; -1 when there is none. */
export function deathBehind(tree: Tree, words: Words, harm: number): number {
  let at = harm + 1;
  while (at <= harm + 8 && /^(?:ADV|ADP|DET|NOUN|PROPN|ADJ)$/.test(uposOf(tree, at))) at += 1;
  const isDeath = outcomeAt(tree, words, at)?.counted === "subject";
  return isDeath && tree.tokens[at]?.xpos === "VBD" ? at : -1;
}

/** Whether an outcome is a participle or adjective, as it must be after "were": "killed", not "killing". */
export function isUndergone(tree: Tree, i: number, { counted }: Outcome): boolean {
  if (counted === "adjective") return true;
  const { xpos = "" } = tree.tokens[i] ?? {};
  return counted === "object" ? !/^(?:VBG|VBZ|NNS)$/.test(xpos) : uposOf(tree, i) !== "NOUN";
}

/** Another harm right behind: "killed or wounded", "dead and injured", and in headlines "killed, injured". */
export function otherHarmBehind(tree: Tree, words: Words, outcome: Outcome): boolean {
  const { last, kind } = outcome;
  const isJoined = ["or", "and", "/"].includes(formOf(tree, last + 1));
  const from = isJoined || formOf(tree, last + 1) === "," ? last + 2 : last + 1;
  const at = isJoined && uposOf(tree, from) === "ADV" ? from + 1 : from;
  const other = outcomeAt(tree, words, at);
  if (other === null || other.kind === kind || other.counted === "subject") return false;
  // "26 killed, injured 30": the second has a number of its own.
  return isJoined || !/^(?:NUM|DET|NOUN|PROPN|ADJ|ADV)$/.test(uposOf(tree, other.last + 1));
}
