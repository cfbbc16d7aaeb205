import { isVerb } from "../clause.ts";
import { phraseBefore, phraseFrom } from "../phrases.ts";
import { subjectBefore } from "../subjects.ts";
import { formOf, lemmaOf, type Tree } from "../tree.ts";
import { groupStart, isPassiveGroup } from "../verb-groups.ts";
import { deedFrom, somebodyAt, wordBehind, type Account } from "./account.ts";

/** Verbs that lay a deed to somebody, with the words before whom: "attributed the attack to X", "blamed it on X". */
const laying: Readonly<Record<string, ReadonlySet<string>>> = {
  attribute: new Set(["to"]),
  ascribe: new Set(["to"]),
  impute: new Set(["to"]),
  blame: new Set(["on", "upon"]),
  pin: new Set(["on"]),
};

/** Verbs whose object is blamed, with the words before the deed: "blamed X for the attack", "accused X of it". */
const blaming: Readonly<Record<string, ReadonlySet<string>>> = {
  blame: new Set(["for"]),
  accuse: new Set(["of"]),
  suspect: new Set(["of"]),
};

/** How far behind such a verb the words stand that belong to it. */
const REACH = 16;

interface Parts {
  readonly verb: number;
  readonly start: number;
  /** The word before whom or what. */
  readonly at: number;
}

/** The deed that is laid to somebody: the object, the passive's subject or the noun before a participle. */
function laidDeed(tree: Tree, { verb, start, at }: Parts): number | null {
  if (at > verb + 3) return deedFrom(tree, verb + 1);
  if (isPassiveGroup(tree, verb, start)) return subjectBefore(tree, start)?.head ?? -1;
  const isObject = at > verb + 1 ? deedFrom(tree, verb + 1) : null;
  return isObject ?? phraseBefore(tree, start - 1)?.head ?? null;
}

/** "attributed these actions to X", "an action attributed to X", "blamed it on X". */
function laidTo(tree: Tree, verb: number): Account | null {
  const words = laying[lemmaOf(tree, verb)];
  const at = words === undefined ? -1 : wordBehind(tree, verb, { words, reach: REACH });
  const doer = at < 0 ? null : somebodyAt(tree, phraseFrom(tree, at + 1));
  if (doer === null) return null;
  const start = groupStart(tree, verb);
  const deed = laidDeed(tree, { verb, start, at });
  if (deed === null) return null;
  const isActive = at > verb + 1 && !isPassiveGroup(tree, verb, start);
  const accuser = isActive ? (subjectBefore(tree, start)?.head ?? -1) : -1;
  return { act: "accuses", cue: verb, doers: [doer], deed, accuser };
}

/** The deed for which somebody is blamed; -1 where a suspicion leaves it out, null where no deed is given. */
function blamedDeed(
  tree: Tree,
  query: { words: ReadonlySet<string>; from: number; reach: number; mayBeOpen: boolean },
): number | null {
  const { words, from, reach, mayBeOpen } = query;
  const at = wordBehind(tree, from, { words, reach });
  if (at < 0) return mayBeOpen ? -1 : null;
  return deedFrom(tree, at + 1);
}

/** "blamed X for the attack", "X was accused of it", "the police suspect X". */
function blamedFor(tree: Tree, verb: number): Account | null {
  const words = blaming[lemmaOf(tree, verb)];
  if (words === undefined) return null;
  const start = groupStart(tree, verb);
  const isPassive = isPassiveGroup(tree, verb, start);
  const subject = subjectBefore(tree, start);
  const blamed = isPassive ? subject : phraseFrom(tree, verb + 1);
  const doer = somebodyAt(tree, blamed);
  if (blamed === null || doer === null) return null;
  const mayBeOpen = lemmaOf(tree, verb) === "suspect" && !isPassive && subject !== null;
  const [from, reach] = isPassive ? [verb, 2] : [blamed.last, REACH - 4];
  const deed = blamedDeed(tree, { words, from, reach, mayBeOpen });
  if (deed === null) return null;
  const accuser = isPassive ? -1 : (subject?.head ?? -1);
  return { act: "accuses", cue: verb, doers: [doer], deed, accuser };
}

const holding = new Set("hold consider find deem".split(" "));
const responsible = new Set(["responsible", "guilty"]);
const ofDeed = new Set(["for", "of"]);

/** "holds X responsible for the attack", "X are being held responsible". */
function heldResponsible(tree: Tree, verb: number): Account | null {
  if (!holding.has(lemmaOf(tree, verb))) return null;
  const cue = wordBehind(tree, verb, { words: responsible, reach: 10 });
  if (cue < 0) return null;
  const start = groupStart(tree, verb);
  const isPassive = isPassiveGroup(tree, verb, start);
  const doer = somebodyAt(
    tree,
    isPassive ? subjectBefore(tree, start) : phraseFrom(tree, verb + 1),
  );
  if (doer === null) return null;
  const isGiven = ofDeed.has(formOf(tree, cue + 1));
  const deed = isGiven ? deedFrom(tree, cue + 2) : -1;
  if (deed === null) return null;
  const accuser = isPassive ? -1 : (subjectBefore(tree, start)?.head ?? -1);
  return { act: "accuses", cue, doers: [doer], deed, accuser };
}

/** Reads from its verb to whom a deed is laid: "attributed to X", "blamed X for it", "holds X responsible". */
export function layingAt(tree: Tree, verb: number): Account | null {
  if (!isVerb(tree, verb)) return null;
  return laidTo(tree, verb) ?? blamedFor(tree, verb) ?? heldResponsible(tree, verb);
}
