import type { WeaponKind } from "../codebook/index.ts";
import type { Mention, Span } from "../model/index.ts";
import { childrenBy, formOf, lemmaOf, prepositionOf, topOf, type Tree } from "./tree.ts";
import type { Words } from "./words.ts";

/** What weapons come in: "a charge of dynamite", "two kilos of TNT". */
const measures = new Set(
  "charge stick kilo kg kilogram kilogramme gram pound ton load package block quantity amount".split(
    " ",
  ),
);

function weaponMeasured(tree: Tree, words: Words, i: number): WeaponKind | null {
  if (!measures.has(lemmaOf(tree, i))) return null;
  const what = childrenBy(tree, i, "nmod").find((child) => prepositionOf(tree, child) === "of");
  return what === undefined ? null : (words.weaponByWord.get(lemmaOf(tree, what)) ?? null);
}

/** What carries people or goods, and is a weapon by what it is loaded with. */
const carriers = new Set(
  "car truck van lorry vehicle minibus bus motorcycle motorbike bicycle boat ship cart tanker pickup jeep ambulance taxi trailer container suitcase bag backpack parcel package box".split(
    " ",
  ),
);
const loading = new Set("load pack fill lade rig stuff cram carry transport".split(" "));

/** Gives the class of weapons that a vehicle or container is said to hold: "a truck loaded with ammunition". */
export function weaponHeld(tree: Tree, words: Words, i: number): WeaponKind | null {
  if (!carriers.has(lemmaOf(tree, i))) return null;
  const held = childrenBy(tree, i, "acl")
    .filter((verb) => loading.has(lemmaOf(tree, verb)))
    .flatMap((verb) => childrenBy(tree, verb, "obl", "obj"));
  for (const load of held) {
    const kind = words.weaponByWord.get(lemmaOf(tree, load));
    if (kind !== undefined) return kind;
    if (words.isOf("weapon", lemmaOf(tree, load))) return "firearm";
  }
  return null;
}

/** Gives the class of weapon that a word names, alone, with the word before it ("tear gas"), by what it measures or is loaded with; null when it names none. */
export function weaponAt(tree: Tree, words: Words, i: number): WeaponKind | null {
  const { weaponByWord, weaponSeconds } = words;
  const lemma = lemmaOf(tree, i);
  if (weaponSeconds.has(lemma)) {
    for (const before of [formOf(tree, i - 1), lemmaOf(tree, i - 1)]) {
      const pair = weaponByWord.get(`${before}_${lemma}`);
      if (pair !== undefined) return pair;
    }
  }
  return (
    weaponByWord.get(lemma) ??
    weaponByWord.get(formOf(tree, i)) ??
    weaponMeasured(tree, words, i) ??
    weaponHeld(tree, words, i)
  );
}

/** Gives the tokens that lie inside a span, in text order. */
export function tokensOfSpan(tree: Tree, span: Span): number[] {
  const found: number[] = [];
  tree.tokens.forEach((token, i) => {
    if (token.start >= span.start && token.end <= span.end) found.push(i);
  });
  return found;
}

/** Gives the class of weapon that a phrase names; the last word that names one holds ("rocket launcher"), but for what it carries. */
export function weaponIn(tree: Tree, words: Words, span: Span): WeaponKind | null {
  const kinds = tokensOfSpan(tree, span).flatMap((i) => weaponAt(tree, words, i) ?? []);
  return kinds.includes("chemical") ? "chemical" : (kinds.at(-1) ?? null);
}

/** "a former fighter", "two retired officers": they bear arms no longer. */
function isFormer(tree: Tree, head: number): boolean {
  return childrenBy(tree, head, "amod").some((i) =>
    /^(?:former|retired|demobili[sz]ed|onetime|ex)$/.test(formOf(tree, i)),
  );
}

/** Gives a description of those who bore arms as one of people. */
function disarmed(tree: Tree, mention: Mention, top: number): Mention {
  const isArmed = mention.kind === "armed-group" || mention.kind === "armed-force";
  const isFighter = isArmed && mention.actorId === null && isFormer(tree, top);
  return isFighter ? { ...mention, kind: "population" } : mention;
}

/** Adds the codebook's finer class of people, infrastructure or weapons, where the head of the mention names one. */
export function classed(tree: Tree, words: Words, named: Mention): Mention {
  const top = topOf(tree, named.span);
  const mention = disarmed(tree, named, top);
  const lemma = lemmaOf(tree, top);
  const found =
    mention.kind === "weapon"
      ? weaponAt(tree, words, top)
      : mention.kind === "infrastructure"
        ? words.infrastructureByWord.get(lemma)
        : words.peopleByWord.get(lemma);
  if (found == null || found === "people") return mention;
  const { text, span, actorId, name, kind, countryCode } = mention;
  return { text, span, actorId, name, kind, countryCode, class: found };
}
