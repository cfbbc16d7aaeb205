import { phraseFrom } from "../phrases.ts";
import { subjectBefore } from "../subjects.ts";
import { formOf, lemmaOf, uposOf, type Tree } from "../tree.ts";
import { deedFrom, somebodyAt, wordBehind, type Account } from "./account.ts";

const culprits = new Set("responsible guilty culpable".split(" "));
const works = new Set("work handiwork doing".split(" "));
const beForms = new Set("is are was were be been".split(" "));
const ofDeed = new Set(["for", "of"]);
/** Whoever did it, not yet said to be somebody: "those responsible". */
const unnamed = new Set(
  "those persons people individuals ones men person party parties".split(" "),
);

/** The first word of "is", "may have been", "was apparently" right before a place; -1 where no such words stand there. */
function copulaBefore(tree: Tree, at: number): number {
  let start = at;
  while (start > 0 && ["ADV", "DET", "AUX", "PART"].includes(uposOf(tree, start - 1))) start--;
  for (let i = start; i < at; i++) if (beForms.has(formOf(tree, i))) return start;
  return -1;
}

/** The deed behind "responsible for" or "guilty of"; -1 where none is given, null for what is none. */
function deedOf(tree: Tree, cue: number): number | null {
  return ofDeed.has(formOf(tree, cue + 1)) ? deedFrom(tree, cue + 2) : null;
}

/** "Those responsible for the murder are X". */
function calledResponsible(tree: Tree, cue: number): Account | null {
  if (!unnamed.has(formOf(tree, cue - 1))) return null;
  const be = wordBehind(tree, cue, { words: beForms, reach: 10 });
  const doer = be < 0 ? null : somebodyAt(tree, phraseFrom(tree, be + 1));
  if (doer === null || uposOf(tree, be + 1) === "VERB") return null;
  return { act: "accuses", cue, doers: [doer], deed: deedOf(tree, cue) ?? -1, accuser: -1 };
}

/** "X are responsible for the murder", "X was behind the attack". */
function isCulprit(tree: Tree, cue: number, deed: number | null): Account | null {
  const start = copulaBefore(tree, cue);
  const doer = start < 0 ? null : somebodyAt(tree, subjectBefore(tree, start));
  if (doer === null || deed === null) return null;
  return { act: "accuses", cue, doers: [doer], deed, accuser: -1 };
}

/** "The attack was the work of X". */
function isWorkOf(tree: Tree, cue: number): Account | null {
  const start = formOf(tree, cue + 1) === "of" ? copulaBefore(tree, cue) : -1;
  const doer = start < 0 ? null : somebodyAt(tree, phraseFrom(tree, cue + 2));
  if (doer === null) return null;
  const deed = subjectBefore(tree, start)?.head ?? -1;
  return { act: "accuses", cue, doers: [doer], deed, accuser: -1 };
}

/** Reads who is said to be behind a deed: "responsible for the murder", "the work of rebels", "behind the attack". */
export function saidToBeAt(tree: Tree, i: number): Account | null {
  const lemma = lemmaOf(tree, i);
  if (culprits.has(lemma)) return calledResponsible(tree, i) ?? isCulprit(tree, i, deedOf(tree, i));
  if (works.has(lemma)) return isWorkOf(tree, i);
  return lemma === "behind" ? isCulprit(tree, i, deedFrom(tree, i + 1)) : null;
}
