import type { NounClass } from "../codebook/index.ts";
import { cover, type Mention, type Span } from "../model/index.ts";
import { weaponAt } from "./classes.ts";
import { isReflexive, isTime } from "./clause.ts";
import { notedMention } from "./noted.ts";
import {
  ancestors,
  childrenBy,
  conjuncts,
  formOf,
  headOf,
  lemmaOf,
  prepositionOf,
  relationOf,
  spanOver,
  subtree,
  tokenAt,
  uposOf,
  type Tree,
} from "./tree.ts";
import type { Words } from "./words.ts";

/** Longest description that is taken whole as a mention, in UTF-16 code units. */
const LONGEST_MENTION = 120;

const insideNoun = new Set([
  "compound",
  "amod",
  "flat",
  "nmod:poss",
  "nmod",
  "goeswith",
  "case",
  "nummod",
  "det",
  "fixed",
]);
const leadingWords = new Set(["det", "case", "nummod", "nmod:poss"]);
const relativePronouns = new Set(["who", "which", "that", "whom"]);
const numberNouns = new Set(
  "thousand hundred dozen score ten million number group dozens scores most many some handful couple several all other member lot cache stash haul batch pile quantity consignment shipment arsenal trove barrel canister series range variety amount round piece life wave swarm salvo volley hail flurry fusillade string".split(
    " ",
  ),
);

/** The tokens of a noun's own phrase: modifiers and "of", without clauses, appositions and coordination. */
export function phraseTokens(tree: Tree, head: number): number[] {
  const tokens = subtree(tree, head, (child) => {
    const relation = relationOf(tree, child);
    if (!insideNoun.has(relation)) return true;
    return relation === "nmod" && prepositionOf(tree, child) !== "of";
  });
  // "Rojas's murder": the ending is no part of the name.
  while (tokens.length > 1 && /^['’]s?$/.test(formOf(tree, tokens.at(-1) ?? -1))) tokens.pop();
  const isLead = (i: number) => {
    const relation = relationOf(tree, i);
    return leadingWords.has(relation) && headOf(tree, i) === head && relation !== "nmod:poss";
  };
  let first = 0;
  while (first < tokens.length - 1 && isLead(tokens[first] ?? -1)) first++;
  return tokens.slice(first);
}

/** The span of a noun's own phrase; the noun alone where the phrase is long. */
export function phraseSpan(tree: Tree, head: number): Span {
  const span = spanOver(tree, phraseTokens(tree, head));
  const token = tree.tokens[head];
  const alone = { start: token?.start ?? 0, end: token?.end ?? 0 };
  return span === null || span.end - span.start > LONGEST_MENTION ? alone : span;
}

const kindByClass: readonly (readonly [NounClass, Mention["kind"]])[] = [
  ["armed", "armed-group"],
  ["force", "armed-force"],
  ["office", "government"],
  ["civilian", "population"],
  ["crowd", "population"],
  ["captive", "population"],
  ["envoy", "population"],
];

/** Bodies that are no state's by themselves. */
const unions = new Set(
  "union organization organisation alliance bloc league committee party coalition association federation".split(
    " ",
  ),
);

/** Says what sort of actor a common noun describes; null when it describes none. */
export function actorKind(words: Words, lemma: string): Mention["kind"] | null {
  const kind = kindByClass.find(([nounClass]) => words.isOf(nounClass, lemma))?.[1] ?? null;
  return kind === "government" && unions.has(lemma) ? "organisation" : kind;
}

/** The actors that the modifiers of a noun name: "Russian and Iranian allies", "governments of Russia and Syria". */
function namedInside(tree: Tree, head: number): Mention[] {
  const found = new Set<Mention>();
  for (const child of tree.children[head] ?? []) {
    const relation = relationOf(tree, child);
    const names =
      relation === "amod" ||
      relation === "compound" ||
      relation === "nmod:poss" ||
      (relation === "nmod" && prepositionOf(tree, child) === "of");
    if (!names) continue;
    for (const i of conjuncts(tree, child)) {
      const mention = tree.mentions[i];
      if (mention !== undefined) found.add(mention);
    }
  }
  return [...found];
}

const fighting: ReadonlySet<Mention["kind"]> = new Set<Mention["kind"]>([
  "armed-group",
  "armed-force",
]);

/** "guerrillas of the FMLN", "troops from the First Brigade": fighters are of the one body that is named with them. */
function bodyOf(inside: readonly Mention[], kind: Mention["kind"]): Mention | undefined {
  const bodies = inside.filter((mention) => fighting.has(mention.kind) && mention.actorId !== null);
  return fighting.has(kind) && bodies.length === 1 ? bodies[0] : undefined;
}

/** A mention made of a description that reading did not name: "four people", "government warplanes". */
function described(tree: Tree, words: Words, head: number): Mention | null {
  const kind =
    actorKind(words, lemmaOf(tree, head)) ?? (uposOf(tree, head) === "PROPN" ? "unknown" : null);
  const isOther =
    isPlace(tree, head) || isTime(tree, head) || words.isOf("building", lemmaOf(tree, head));
  if (kind === null || (kind === "unknown" && isOther)) return null;
  const span = phraseSpan(tree, head);
  const inside = namedInside(tree, head);
  const text = tree.text.slice(span.start, span.end);
  const countryCode = inside[0]?.countryCode ?? null;
  const plain: Mention = { text, span, actorId: null, name: text, kind, countryCode };
  const body = bodyOf(inside, kind);
  return body === undefined
    ? notedMention(tree, "actor/description", plain)
    : notedMention(tree, "actor/of-body-named-within", { ...body, text, span });
}

/** Follows "who" and "which" to the noun they stand for. */
export function antecedent(tree: Tree, i: number): number {
  if (!relativePronouns.has(formOf(tree, i))) return i;
  const clause = ancestors(tree, i).find((at) => relationOf(tree, at).startsWith("acl"));
  return clause === undefined ? nounBefore(tree, i) : headOf(tree, clause);
}

/** The noun before "which", where the tree does not join the clause to it. */
function nounBefore(tree: Tree, i: number): number {
  let at = i - 1;
  while (at >= 0 && !["NOUN", "PROPN"].includes(uposOf(tree, at))) at--;
  while (
    at >= 0 &&
    headOf(tree, at) < i &&
    ["flat", "compound", "nmod"].includes(relationOf(tree, at))
  )
    at = headOf(tree, at);
  return at < 0 ? i : at;
}

/** Nouns of stores, named after what lies in them: "a weapons cache". */
const stores = new Set("cache stash haul dump hoard depot consignment shipment".split(" "));

/** For "thousands of civilians", "three of the men" and "a weapons cache" gives what is counted. */
export function counted(tree: Tree, i: number): number {
  const lemma = lemmaOf(tree, i);
  const isNumber = uposOf(tree, i) === "NUM" || numberNouns.has(lemma);
  const inside = isNumber
    ? childrenBy(tree, i, "nmod").find((child) => prepositionOf(tree, child) === "of")
    : undefined;
  return inside ?? (stores.has(lemma) ? (childrenBy(tree, i, "compound")[0] ?? i) : i);
}

const memberWords = new Set(
  "member militant element column unit squad cell commando detachment faction band contingent".split(
    " ",
  ),
);

/** "members of the FMLN", "FMLN members": they act, and are of the body that is named. */
function membersOf(tree: Tree, head: number): Mention | null {
  if (!memberWords.has(lemmaOf(tree, head)) || tree.mentions[head] !== undefined) return null;
  const behind = childrenBy(tree, head, "nmod").filter((child) =>
    ["of", "from"].includes(prepositionOf(tree, child)),
  );
  // "Shining Path members": whatever the tree makes of the name before them.
  const body = [...behind, head - 1]
    .map((child) => tree.mentions[child])
    .find((mention) => mention !== undefined && fighting.has(mention.kind));
  if (body?.actorId == null) return null;
  const span = cover(body.span, phraseSpan(tree, head));
  const members = { ...body, text: tree.text.slice(span.start, span.end), span };
  return notedMention(tree, "actor/of-body-named-within", members);
}

/** "Thai and Cambodian soldiers": those who share a noun with the last, who has it for its own. */
function sharers(tree: Tree, head: number, last: Mention): Mention[] {
  return (tree.children[head] ?? []).flatMap((child) => {
    const mention = tree.mentions[child];
    const isOther = mention !== undefined && mention !== last && mention.kind === last.kind;
    const isJoined = /^(?:and|,)$/.test(formOf(tree, child + 1));
    return isOther && isJoined && child < head && relationOf(tree, child) === "amod"
      ? [mention]
      : [];
  });
}

/** Gives the actors that one noun names, its conjuncts left out. */
export function oneActor(tree: Tree, words: Words, head: number): Mention[] {
  const direct = tree.mentions[head];
  const lemma = lemmaOf(tree, head);
  const { grammar } = words.lexicon;
  if (
    direct !== undefined &&
    words.has(grammar.bodies, lemma) &&
    tokenAt(tree, direct.span.start) === head
  ) {
    const inside = namedInside(tree, head).filter((mention) => mention !== direct);
    if (inside.length > 0 && direct.kind === "government") return [direct, ...inside];
  }
  if (direct !== undefined) return [...sharers(tree, head, direct), direct];
  const inside = namedInside(tree, head);
  const standsForThem =
    (inside.length > 1 && words.has(grammar.bodies, lemma)) ||
    (inside.length > 0 && words.has(grammar.allies, lemma));
  if (standsForThem) return inside;
  const made = described(tree, words, head);
  return made === null ? [] : [made];
}

/** "members of the FMLN", "thousands of civilians", and "members of the union", who are somebody though the union is not. */
function actorOf(tree: Tree, words: Words, head: number): Mention[] {
  const members = membersOf(tree, head);
  if (members !== null) return [members];
  const what = counted(tree, head);
  const found = oneActor(tree, words, what);
  return found.length > 0 || what === head ? found : oneActor(tree, words, head);
}

/**
 * Gives the actors that a noun and its coordinated nouns name, each once, in text order.
 *
 * @param head - a noun, pronoun or relative pronoun; a pronoun that reading did not resolve names nobody
 */
export function actorsOf(tree: Tree, words: Words, head: number): Mention[] {
  const found = new Map<number, Mention>();
  const top = antecedent(tree, head);
  for (const conjunct of conjuncts(tree, top)) {
    if (isReflexive(tree, conjunct)) continue;
    for (const mention of actorOf(tree, words, conjunct)) found.set(mention.span.start, mention);
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** The classes a noun may be asked for by a trigger, with what reading resolved counted in. */
export function isOfClass(
  tree: Tree,
  words: Words,
  query: { head: number; classes: readonly NounClass[] },
): boolean {
  if (query.classes.length === 0) return true;
  const top = antecedent(tree, query.head);
  return conjuncts(tree, top).some((i) => {
    const head = counted(tree, i);
    const lemma = lemmaOf(tree, head);
    if (query.classes.some((nounClass) => words.isOf(nounClass, lemma))) return true;
    if (query.classes.includes("weapon") && weaponAt(tree, words, head) !== null) return true;
    const kind = (tree.mentions[head] ?? membersOf(tree, i))?.kind;
    return query.classes.some(
      (nounClass) =>
        mentionFits(nounClass, kind) || (nounClass === "territory" && isPlace(tree, head)),
    );
  });
}

/** Says whether a token stands in the name of a place. */
export function isPlace(tree: Tree, i: number): boolean {
  const token = tree.tokens[i];
  return (
    token !== undefined &&
    tree.places.some((place) => place.span.start < token.end && token.start < place.span.end)
  );
}

const kindsByClass: Readonly<Partial<Record<NounClass, readonly Mention["kind"][]>>> = {
  armed: ["armed-group"],
  force: ["armed-force"],
  office: ["state", "government", "office", "organisation", "person"],
  civilian: ["population", "person"],
  captive: ["population", "person"],
  envoy: ["office", "person"],
};

function mentionFits(nounClass: NounClass, kind: Mention["kind"] | undefined): boolean {
  return kind !== undefined && kindsByClass[nounClass]?.includes(kind) === true;
}
