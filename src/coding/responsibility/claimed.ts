import { phraseFrom } from "../phrases.ts";
import { subjectBefore } from "../subjects.ts";
import { lemmaOf, uposOf, type Tree } from "../tree.ts";
import { groupStart, isPassiveGroup } from "../verb-groups.ts";
import { deedFrom, somebodyAt, wordBehind, type Account } from "./account.ts";

const claiming = new Set("claim accept assume admit take".split(" "));
/** Forms of claims that were made, and not asked for: "demanded that they assume responsibility". */
const madeForms = /^VB[DNZ]$/;
/** What those who did a deed claim: "claimed credit for the attack". */
const claimed = new Set("responsibility credit authorship".split(" "));
const forWord = new Set(["for"]);
const byWord = new Set(["by"]);

/** The deed behind "for", near a word; -1 where none is given. */
function deedBehindFor(tree: Tree, from: number): number {
  const at = wordBehind(tree, from, { words: forWord, reach: 8 });
  return at < 0 ? -1 : (deedFrom(tree, at + 1) ?? -1);
}

/** "The bombing was claimed by X", "responsibility for the bombing was claimed by X". */
function claimedBy(tree: Tree, verb: number, start: number): Account | null {
  const subject = subjectBefore(tree, start);
  const by = wordBehind(tree, verb, { words: byWord, reach: 4 });
  const doer = by < 0 ? null : somebodyAt(tree, phraseFrom(tree, by + 1));
  if (subject === null || doer === null) return null;
  const isTitle = claimed.has(lemmaOf(tree, subject.head));
  if (!isTitle && lemmaOf(tree, verb) !== "claim") return null;
  const deed = isTitle ? deedBehindFor(tree, subject.head) : subject.head;
  return { act: "claims-responsibility", cue: verb, doers: [doer], deed, accuser: -1 };
}

/** Reads a claim of responsibility from its verb: "X claimed responsibility for the bombing", "the bombing was claimed by X". */
export function claimAt(tree: Tree, verb: number): Account | null {
  if (!claiming.has(lemmaOf(tree, verb)) || uposOf(tree, verb) !== "VERB") return null;
  if (!madeForms.test(tree.tokens[verb]?.xpos ?? "")) return null;
  const start = groupStart(tree, verb);
  if (isPassiveGroup(tree, verb, start)) return claimedBy(tree, verb, start);
  const what = [1, 2, 3, 4].map((step) => verb + step).find((i) => claimed.has(lemmaOf(tree, i)));
  const doer = what === undefined ? null : somebodyAt(tree, subjectBefore(tree, start));
  if (what === undefined || doer === null) return null;
  const deed = deedBehindFor(tree, what);
  return { act: "claims-responsibility", cue: verb, doers: [doer], deed, accuser: -1 };
}
