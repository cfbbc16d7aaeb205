import type { FigureKind } from "../../model/index.ts";
import {
  childrenBy,
  formOf,
  headOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  subtree,
  type Tree,
} from "../tree.ts";
import type { Words } from "../words.ts";
import type { KindFound, Numbered } from "./counted.ts";

const deverbal: readonly (readonly [FigureKind, ReadonlySet<string>])[] = (
  [
    [
      "killed",
      "death killing massacre murder slaughter slaying execution assassination beheading decapitation crucifixion lynching fatality toll",
    ],
    ["injured", "wounding injury"],
    ["detained", "arrest detention imprisonment"],
    ["abducted", "kidnapping abduction kidnap"],
    ["displaced", "displacement exodus flight"],
    ["evacuated", "evacuation"],
    ["released", "release"],
    ["returned", "return"],
    ["bodies-found", "body corpse remains"],
    ["killed", "life"],
  ] as const
).map(([kind, list]) => [kind, new Set(list.split(" "))] as const);

/** "the death of 12 people", "the bodies of 20 men", "a toll of 15". */
export function fromNounAbove(tree: Tree, top: number): KindFound | null {
  const above = headOf(tree, top);
  const preposition = prepositionOf(tree, top);
  if (
    above < 0 ||
    !relationOf(tree, top).startsWith("nmod") ||
    (preposition !== "of" && preposition !== "to")
  )
    return null;
  const kind = deverbal.find(([, list]) => list.has(lemmaOf(tree, above)))?.[0];
  return kind === undefined ? null : { kind, by: above, isUnion: false };
}

const tollNouns = new Set(["toll", "number", "count", "total", "tally", "figure"]);

/** "The death toll rose to 15", "the number of wounded stands at 40". */
export function fromToll(tree: Tree, words: Words, top: number): KindFound | null {
  const verb = headOf(tree, top);
  if (verb < 0 || relationOf(tree, top).startsWith("nsubj")) return null;
  const nouns = childrenBy(tree, verb, "nsubj", "nsubj:pass", "obj").filter(
    (i) => i !== top && tollNouns.has(lemmaOf(tree, i)),
  );
  const noun = nouns[0] ?? (tollNouns.has(lemmaOf(tree, verb)) ? verb : undefined);
  if (noun === undefined) return null;
  for (const i of subtree(tree, noun)) {
    const kind =
      words.casualtyAdjectives.get(formOf(tree, i)) ??
      words.casualtyVerbs.get(lemmaOf(tree, i))?.kind ??
      deverbal.find(([, list]) => list.has(lemmaOf(tree, i)))?.[0];
    if (kind !== undefined) return { kind, by: verb, isUnion: false };
  }
  return null;
}

const tollVerbs = new Set([
  "reach",
  "rise",
  "climb",
  "stand",
  "put",
  "bring",
  "hit",
  "jump",
  "increase",
  "pass",
  "be",
]);

const raising = new Set("raise put bring revise update increase take lower cut correct".split(" "));

/** "The death toll from a blast … reached at least 112", where the tree has come apart. */
export function tollBefore(tree: Tree, counted: Numbered): KindFound | null {
  const first = tree.tokens.findIndex((token) => token.start >= counted.quantity.span.start);
  const before = tree.lemmas.slice(Math.max(0, first - 24), first);
  const toll = before.lastIndexOf("toll");
  if (toll < 0 || !["death", "casualty", "dead"].includes(before[toll - 1] ?? "death")) return null;
  const rest = before.slice(toll + 1);
  const isNear = rest.length <= 3 || rest.slice(-4).some((lemma) => tollVerbs.has(lemma));
  // "Raised the death toll from strikes on the market to 61".
  const isRaised =
    rest.slice(-3).includes("to") &&
    before.slice(Math.max(0, toll - 6), toll).some((lemma) => raising.has(lemma));
  return isNear || isRaised ? { kind: "killed", by: -1, isUnion: false } : null;
}
