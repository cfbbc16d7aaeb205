import type { RuleName } from "../../codebook/index.ts";
import { boundsNoted, type Figure, type Quantity } from "../../model/index.ts";
import type { Scene } from "../events.ts";
import { headOf, lemmaOf, relationOf, tokenAt, uposOf, type Tree } from "../tree.ts";
import { amongDead, type AmongDead } from "./among-dead.ts";
import { harmsBeside } from "./beside.ts";
import { numbered, type Kinded, type KindFound, type Numbered } from "./counted.ts";
import { isPeople, kindOf } from "./kind.ts";
import { landKind } from "./land.ts";
import { zerosOf } from "./none.ts";
import { notedCount, notedKind } from "./noted.ts";
import { pluralsOf } from "./plurals.ts";
import { personBefore } from "./single-person.ts";
import { quantityOfOne, singleBefore, singlesOf, type Single } from "./singles.ts";

function measureOf(number: Pick<Numbered, "tree" | "quantity">): Kinded["measure"] {
  if (!number.quantity.isIncrement) return "total";
  return notedCount(number, { field: "measure", rule: "measure/more" }, "increment");
}

function toKinded(tree: Tree, { quantity, head, by, kind }: Single, rule: RuleName): Kinded {
  const kinded: Kinded = {
    counted: { quantity, tree, number: head, head, top: head },
    kind,
    by,
    isUnion: false,
    measure: measureOf({ tree, quantity }),
  };
  return withoutNumber(kinded, rule);
}

/** Hands on what is counted without a number, and writes down the rule that gave both number and kind. */
function withoutNumber(kinded: Kinded, rule: RuleName): Kinded {
  notedKind(kinded.counted, rule, kinded);
  notedCount(kinded.counted, { field: "value", rule }, boundsNoted(kinded.counted.quantity));
  return kinded;
}

/** The single people of a sentence that no number counts, those that stand in a number's list included. */
function singly(
  scene: Scene,
  tree: Tree,
  query: { readonly known: readonly Quantity[]; readonly numbers: readonly Kinded[] },
): Single[] {
  const found = singlesOf(tree, scene.words, query.known);
  const heads = new Set(found.map(({ head }) => head));
  for (const { counted, by, kind } of query.numbers) {
    const first = tokenAt(tree, counted.quantity.span.start);
    const listed = by < 0 ? null : singleBefore(tree, scene.words, { first, by, kind });
    if (listed !== null && !isOneName(tree, heads, listed.head)) found.push(listed);
  }
  return found;
}

/** Whether a word belongs to a name that is counted already: "Aoun" in "Omar Aoun". */
function isOneName(tree: Tree, heads: ReadonlySet<number>, word: number): boolean {
  const isPart = /^(?:flat|compound|appos)$/.test(relationOf(tree, word));
  return heads.has(word) || (isPart && heads.has(headOf(tree, word)));
}

/** "was killed along with his three children": those who share what the verb before them says of another. */
function isAlongside(tree: Tree, verb: number, first: number): boolean {
  const link = tree.tokens.slice(verb + 1, first).map((token) => token.form.toLowerCase());
  return (
    link.length <= 4 && /^(?:, )?(?:(?:along|together) with|alongside|with)\b/.test(link.join(" "))
  );
}

/** "killing him and two guards", "12 soldiers were killed along with six rebels": numbers that share what became of others. */
function sharing(
  tree: Tree,
  query: {
    readonly words: Scene["words"];
    readonly numbers: readonly Numbered[];
    readonly singles: readonly Single[];
    readonly plain: readonly Kinded[];
  },
): ReadonlyMap<Quantity, KindFound> {
  const found = new Map<Quantity, KindFound>();
  for (const { quantity, head } of query.numbers) {
    if (quantity.kind !== "cardinal" || !isPeople(tree, query.words, head)) continue;
    const first = tokenAt(tree, quantity.span.start);
    const person = personBefore(tree, query.words, first);
    const single =
      query.singles.find((one) => one.head === person) ??
      [...query.singles, ...query.plain].find(
        ({ by, kind: harm }) =>
          by >= 0 && (harm === "killed" || harm === "injured") && isAlongside(tree, by, first),
      );
    if (single !== undefined)
      found.set(quantity, { kind: single.kind, by: single.by, isUnion: false });
  }
  return found;
}

/** "No casualties" as said by someone; the report's own silence is no figure. */
function nobody(scene: Scene, tree: Tree): Kinded[] {
  return zerosOf(tree, scene.words)
    .filter(({ quantity }) => scene.said.of(quantity.span).some((step) => step.speaker !== null))
    .map(({ quantity, kind, by }) =>
      withoutNumber(
        {
          counted: { quantity, tree, number: by, head: -1, top: by },
          kind,
          by,
          isUnion: false,
          measure: "total",
        },
        "value/nobody",
      ),
    );
}

const baseLink =
  /^\s+(?:out\s+)?of\s+(?:the|these|those|its|their|some|about|around|an estimated)\s*$/i;

/** "500 of the 4,000 villagers had left": the number out of which another is taken shares nothing of what became of those. */
function isBase(tree: Tree, kinded: Kinded, numbers: readonly Numbered[]): boolean {
  const { counted, by } = kinded;
  const { start } = counted.quantity.span;
  const isTakenFrom = numbers.some(({ quantity }) => {
    const { end } = quantity.span;
    return end < start && start - end < 24 && baseLink.test(tree.text.slice(end, start));
  });
  const isOwn = by === Math.max(counted.head, counted.number) + 1;
  const isParticiple =
    !/^VB[DPZ]$/.test(tree.tokens[by]?.xpos ?? "") || uposOf(tree, by + 1) === "AUX";
  return isTakenFrom && by >= 0 && !(isOwn && isParticiple);
}

/** The figures that a sentence's numbers make. */
function recognised(scene: Scene, tree: Tree, numbers: readonly Numbered[]): Kinded[] {
  const ofPeople = numbers.filter(
    ({ quantity, head }) => quantity.kind === "cardinal" && isPeople(tree, scene.words, head),
  );
  const harms = harmsBeside(tree, scene.words, ofPeople);
  return numbers
    .flatMap(
      (counted) =>
        kinded(scene, tree, { counted, beside: harms.get(counted.quantity) ?? null }) ?? [],
    )
    .filter((found) => !isBase(tree, found, numbers));
}

/** "The rules hurt one candidate": one who is hurt is a figure of speech as often as not. */
function isFigureOfSpeech(tree: Tree, { quantity }: Numbered, { by }: KindFound): boolean {
  return quantity.best === 1 && by >= 0 && lemmaOf(tree, by) === "hurt";
}

function kinded(
  scene: Scene,
  tree: Tree,
  query: { readonly counted: Numbered; readonly beside: KindFound | null },
): Kinded | null {
  const { counted, beside } = query;
  const { quantity } = counted;
  const land = landKind(tree, scene.words, counted);
  if (land !== null) {
    notedCount(counted, { field: "measure", rule: "measure/land", words: [land.by] }, land.measure);
    return { counted, isUnion: false, ...notedKind(counted, "kind/land", land) };
  }
  if (quantity.kind !== "cardinal") return null;
  const found = kindOf(scene.words, counted, beside);
  if (found === null || isFigureOfSpeech(tree, counted, found)) return null;
  return { counted, ...found, measure: measureOf(counted) };
}

/** Those listed among the dead, as counts. */
function members(tree: Tree, numbers: readonly Numbered[], among: AmongDead): Kinded[] {
  const ofNumbers = numbers.flatMap((counted): Kinded[] => {
    const found = among.numbers.get(counted.quantity);
    if (found === undefined) return [];
    const shown = notedKind(counted, "kind/among-dead", found);
    return [{ counted, ...shown, measure: "total", isMember: true }];
  });
  const ofOne = among.singles.map((one): Kinded => {
    const single = { ...one, quantity: quantityOfOne(tree, one.head) };
    return { ...toKinded(tree, single, "value/one-of-dead"), isMember: true };
  });
  return [...ofNumbers, ...ofOne];
}

/** The people that a sentence counts without a number, but for those that its numbers count. */
function unnumbered(
  scene: Scene,
  tree: Tree,
  query: { readonly known: readonly Quantity[]; readonly counts: readonly Kinded[] },
): Kinded[] {
  const heads = new Set(query.counts.map(({ counted }) => counted.head));
  const plurals = pluralsOf(tree, scene.words, query.known).filter(({ head }) => !heads.has(head));
  const several = plurals.map((one) => toKinded(tree, one, "value/bare-plural"));
  return [...several, ...nobody(scene, tree)];
}

/**
 * Gives all that a sentence counts, in text order: its numbers of people, land, strikes or things destroyed, single
 * people that no number counts, and denials of casualties.
 *
 * `query.known`: the quantities that reading found in the sentence; `query.earlier`: the report's figures before it
 */
export function countsOf(
  scene: Scene,
  tree: Tree,
  query: { readonly known: readonly Quantity[]; readonly earlier: readonly Figure[] },
): Kinded[] {
  const { known, earlier } = query;
  const all = known.flatMap((quantity) => numbered(tree, quantity) ?? []);
  const among = amongDead(tree, scene.words, { numbers: all, earlier });
  const numbers = all.filter(({ quantity }) => !among.numbers.has(quantity));
  const plain = recognised(scene, tree, numbers);
  const taken = new Set(among.singles.map(({ head }) => head));
  const singles = singly(scene, tree, { known, numbers: plain }).filter(
    ({ head }) => !taken.has(head),
  );
  const rest = numbers.filter((one) => !plain.some(({ counted }) => counted === one));
  const shared = sharing(tree, { words: scene.words, numbers: rest, singles, plain });
  const late = rest.flatMap((counted): Kinded[] => {
    const found = shared.get(counted.quantity);
    if (found === undefined) return [];
    const shown = notedKind(counted, "kind/shared-with-person", found);
    return [{ counted, ...shown, measure: "total" }];
  });
  const listed = members(tree, all, among);
  const ones = singles.map((one) => toKinded(tree, one, "value/one-person"));
  const counts = [...plain, ...late, ...ones, ...listed];
  const found = [...counts, ...unnumbered(scene, tree, { known, counts })];
  return found.sort((a, b) => a.counted.quantity.span.start - b.counted.quantity.span.start);
}
