import type { Condition, ConditionKind, Mention, Place, Span, Time } from "../../model/index.ts";
import { bounded, type Scene } from "../events.ts";
import { actorsOf } from "../nouns.ts";
import { childrenBy, lemmaOf, prepositionOf, spanOver, subtree, type Tree } from "../tree.ts";
import { timeOf } from "../when.ts";
import { placeByAnaphor, placesNear } from "../where.ts";

/** What a rule found of a condition, before it is made whole. */
export interface ConditionFound {
  readonly kind: ConditionKind;
  readonly stage: Condition["stage"];
  /** The word that shows it and the verb above: places and time are looked for around them. */
  readonly anchors: readonly number[];
  /** All tokens of its words. */
  readonly tokens: readonly number[];
  readonly parties?: readonly number[];
  readonly holder?: readonly number[];
  readonly by?: readonly number[];
  readonly body?: Mention | null;
  readonly subject?: readonly number[];
  /** Places that the rule itself found; looked for around the anchors when left out. */
  readonly places?: readonly Place[];
  /** Whether "the region" may stand for the place. */
  readonly mayPointBack?: boolean;
}

/** Gives the places of reading that begin under a token. */
export function placesUnder(tree: Tree, token: number): Place[] {
  const span = spanOver(tree, subtree(tree, token));
  if (span === null) return [];
  return tree.places.filter(
    (place) => place.span.start >= span.start && place.span.end <= span.end,
  );
}

function actors(scene: Scene, tree: Tree, heads: readonly number[] | undefined): Mention[] {
  const found = new Map<number, Mention>();
  for (const head of heads ?? []) {
    for (const mention of actorsOf(tree, scene.words, head)) found.set(mention.span.start, mention);
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

function placesOf(scene: Scene, tree: Tree, found: ConditionFound): Place[] {
  if (found.places !== undefined) return [...found.places];
  const taken = [
    ...actors(scene, tree, found.by),
    ...actors(scene, tree, found.holder),
    ...actors(scene, tree, found.parties),
  ];
  const near = placesNear(tree, scene.words, {
    anchors: found.anchors,
    taken: taken.map((mention) => mention.span),
    rivals: [],
    isMotion: false,
  });
  if (near.length > 0 || found.mayPointBack !== true) return near;
  const earlier = scene.reading.places.filter(
    (place) => place.span.start < tree.sentence.span.start,
  );
  return placeByAnaphor(tree, scene.words, { anchors: found.anchors, earlier });
}

function words(tree: Tree, tokens: readonly number[]): { text: string; span: Span } | null {
  const span = spanOver(tree, tokens);
  if (span === null) return null;
  const cut = bounded(span, { start: span.start, end: Math.min(span.end, span.start + 1) });
  return { text: tree.text.slice(cut.start, cut.end), span: cut };
}

/** Makes a condition of what a rule found; its id is given later, in text order. */
export function madeOf(scene: Scene, tree: Tree, found: ConditionFound): Condition {
  const first = tree.tokens[found.anchors[0] ?? 0];
  const word = { start: first?.start ?? 0, end: first?.end ?? 0 };
  const attribution = scene.said.of(word);
  const time: Time | null = timeOf(tree, { anchors: found.anchors, rivals: [], attribution });
  return {
    id: "",
    kind: found.kind,
    stage: found.stage,
    parties: actors(scene, tree, found.parties),
    holder: actors(scene, tree, found.holder),
    body: found.body ?? null,
    by: actors(scene, tree, found.by),
    subject: words(tree, found.subject ?? []),
    places: placesOf(scene, tree, found),
    time,
    attribution,
    spans: [bounded(spanOver(tree, found.tokens) ?? word, word)],
  };
}

/** Actors joined to a noun by "with", "between" or "among". */
export function withWhom(tree: Tree, token: number): number[] {
  return childrenBy(tree, token, "nmod", "obl").filter((i) =>
    ["with", "between", "among"].includes(prepositionOf(tree, i)),
  );
}

/** The actors that a holder is said to belong to: "jihadists from the group". */
export function withGroups(tree: Tree, heads: readonly number[]): number[] {
  const groups = heads.flatMap((head) =>
    childrenBy(tree, head, "nmod", "obl", "appos").filter(
      (i) => ["from", "of", ""].includes(prepositionOf(tree, i)) && lemmaOf(tree, i) !== "",
    ),
  );
  return [...heads, ...groups];
}
