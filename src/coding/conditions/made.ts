import type { RuleName } from "../../codebook/index.ts";
import type {
  Attribution,
  Condition,
  ConditionKind,
  Mention,
  Place,
  Span,
  Time,
} from "../../model/index.ts";
import { bounded, type Scene } from "../events.ts";
import { noted, notedAll } from "../noted.ts";
import { actorsOf } from "../nouns.ts";
import { childrenBy, lemmaOf, prepositionOf, spanOver, subtree, type Tree } from "../tree.ts";
import { timeOf } from "../when.ts";
import { placeByAnaphor, placesNear } from "../where.ts";

/** What a rule found of a condition, before it is made whole. */
export interface ConditionFound {
  readonly kind: ConditionKind;
  readonly stage: Condition["stage"];
  /** The rule that gives kind and stage; its anchors show it. */
  readonly rule: RuleName;
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
  /** Whether the time of the clause around it is another's: "a truce brokered by Qatar took effect on Friday". */
  readonly hasOwnTime?: boolean;
  /** Whether its time is when it ends: it holds until then. */
  readonly isUntil?: boolean;
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

const roleRules = {
  parties: "condition/with-whom",
  holder: "condition/holder",
  by: "condition/doer",
} as const;

/** The actors that the tokens of a role name. */
function inRole(
  scene: Scene,
  tree: Tree,
  query: { readonly found: ConditionFound; readonly role: keyof typeof roleRules },
): Mention[] {
  const { found, role } = query;
  const because = { field: role, at: found.anchors[0] ?? -1, rule: roleRules[role] };
  return notedAll(tree, because, actors(scene, tree, found[role]));
}

function placesOf(scene: Scene, tree: Tree, found: ConditionFound): Place[] {
  const by = (rule: RuleName, places: readonly Place[]): Place[] => [
    ...notedAll(tree, { field: "condition.places", at: found.anchors[0] ?? -1, rule }, places),
  ];
  if (found.places !== undefined) return by("place/of-land", found.places);
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
  if (near.length > 0 || found.mayPointBack !== true) return by("place/attached", near);
  const earlier = scene.reading.places.filter(
    (place) => place.span.start < tree.sentence.span.start,
  );
  const pointed = placeByAnaphor(tree, scene.words, { anchors: found.anchors, earlier });
  return by("place/pointed-back-to", pointed);
}

function wordsAt(tree: Tree, tokens: readonly number[]): { text: string; span: Span } | null {
  const span = spanOver(tree, tokens);
  if (span === null) return null;
  const cut = bounded(span, { start: span.start, end: Math.min(span.end, span.start + 1) });
  return { text: tree.text.slice(cut.start, cut.end), span: cut };
}

/** A time as the end of what holds until then. */
function untilThen(time: Time, { notes }: Tree): Time {
  const end = time.end ?? time.start;
  const { span } = time;
  const value = `..${end ?? ""}`;
  notes?.write({ field: "when", at: span.start, value, rule: "when/until-then", span });
  return { ...time, start: null, end, relation: "until", extent: "throughout", basis: "implied" };
}

/** Says whether the words of a condition tell a time. */
export function hasTime(scene: Scene, tree: Tree, anchors: readonly number[]): boolean {
  const token = tree.tokens[anchors[0] ?? -1];
  if (token === undefined) return false;
  const attribution = scene.said.of({ start: token.start, end: token.end });
  return timeOf(tree, { anchors, rivals: [], attribution }) !== null;
}

/** When it is so, or until when. */
function whenOf(tree: Tree, found: ConditionFound, attribution: Attribution): Time | null {
  const isOwn = found.hasOwnTime === true;
  const told = timeOf(tree, { anchors: found.anchors, rivals: [], attribution, isOwn });
  return told !== null && found.isUntil === true ? untilThen(told, tree) : told;
}

/** Writes down which rule gave kind, stage and body. */
function noteShown(tree: Tree, { anchors, rule, kind, stage, body }: ConditionFound): void {
  const at = anchors[0] ?? -1;
  noted(tree, { at, rule, field: "kind", words: anchors }, kind);
  noted(tree, { at, rule, field: "stage", words: anchors }, stage);
  if (body != null) notedAll(tree, { field: "body", at, rule: "condition/body" }, [body]);
}

/** Makes a condition of what a rule found; its id is given later, in text order. */
export function madeOf(scene: Scene, tree: Tree, found: ConditionFound): Condition {
  const first = tree.tokens[found.anchors[0] ?? 0];
  const word = { start: first?.start ?? 0, end: first?.end ?? 0 };
  const attribution = scene.said.of(word);
  noteShown(tree, found);
  return {
    id: "",
    kind: found.kind,
    stage: found.stage,
    parties: inRole(scene, tree, { found, role: "parties" }),
    holder: inRole(scene, tree, { found, role: "holder" }),
    body: found.body ?? null,
    by: inRole(scene, tree, { found, role: "by" }),
    subject: wordsAt(tree, found.subject ?? []),
    places: placesOf(scene, tree, found),
    time: whenOf(tree, found, attribution),
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
