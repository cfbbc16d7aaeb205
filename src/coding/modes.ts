import { weapons, type ModeOf, type WeaponKind } from "../codebook/index.ts";
import { tokensOfSpan, weaponAt } from "./classes.ts";
import { noted } from "./noted.ts";
import type { Arguments } from "./roles/arguments.ts";
import { isReflexive } from "./clause.ts";
import { childrenBy, formOf, lemmaOf, relationOf, subtree } from "./tree.ts";
import type { Trigger } from "./triggers.ts";
import type { Words } from "./words.ts";

/** Aircraft and drones decide the mode when they act; what is fired from them does not. */
const platforms: ReadonlySet<WeaponKind> = new Set<WeaponKind>(["aircraft", "drone"]);

interface WeaponFound {
  readonly kind: WeaponKind;
  readonly token: number;
}

/** The weapons that a violence is told with: of those who act, the means, and what stands beside the trigger. */
function weaponsOf(trigger: Trigger, args: Arguments, words: Words): WeaponFound[] {
  const { tree, token } = trigger;
  const near = subtree(tree, token, (child) =>
    ["ccomp", "parataxis", "advcl", "conj"].includes(relationOf(tree, child)),
  );
  const inActors = args.roles.initiator.flatMap((mention) => tokensOfSpan(tree, mention.span));
  const inInstrument = args.instrument === null ? [] : tokensOfSpan(tree, args.instrument.span);
  const kindsOf = (tokens: readonly number[]): WeaponFound[] =>
    tokens.flatMap((i) => {
      const kind = weaponAt(tree, words, i);
      return kind === null ? [] : [{ kind, token: i }];
    });
  const acting = kindsOf(inActors);
  return [
    ...acting.filter(({ kind }) => platforms.has(kind)),
    ...kindsOf(inInstrument),
    ...acting,
    ...kindsOf(near),
  ];
}

/** Modes that a verb has by itself and that a stated weapon makes finer: "pounded" by warplanes. */
const broadModes: ReadonlySet<string | null> = new Set([
  null,
  "heavy-weapons",
  "explosives",
  "firearms",
]);

/** What decides beside any word: chemical weapons, and of a bomb that its bearer died by it ("a suicide car bomb"). */
function decidingWeapon(
  found: readonly WeaponFound[],
  mode: string | null,
): WeaponFound | undefined {
  const chemical = found.find(({ kind }) => kind === "chemical");
  const isBlast = mode === "explosives" || (mode === null && found[0]?.kind === "bomb");
  const suicide = isBlast ? found.find(({ kind }) => kind === "suicide") : undefined;
  return chemical ?? suicide;
}

/** The mode that a word of the codebook has by itself. */
function modeOfWord({ tree, token, mode }: Trigger): string | null {
  return noted(tree, { field: "mode", at: token, rule: "mode/word" }, mode);
}

const setOff = new Set("detonate explode blow trigger set ignite".split(" "));
const worn = new Set("vest belt jacket waistcoat".split(" "));
const borne = new Set("explosive explosives charge bomb device".split(" "));

/** "detonated his vest", "blew himself up": whoever sets off what he bears, or himself, dies by it. */
function diesByIt({ tree, token, isNoun }: Trigger): boolean {
  if (isNoun || !setOff.has(lemmaOf(tree, token))) return false;
  return childrenBy(tree, token, "obj").some((object) => {
    if (isReflexive(tree, object)) return true;
    const owners = childrenBy(tree, object, "nmod:poss").map((i) => formOf(tree, i));
    const lemma = lemmaOf(tree, object);
    if (worn.has(lemma)) return owners.some((owner) => /^(?:his|her|their)$/.test(owner));
    return borne.has(lemma) && owners.some((owner) => /^(?:his|her)$/.test(owner));
  });
}

function modeByWeapon(trigger: Trigger, args: Arguments, words: Words): string | null {
  const { tree, token } = trigger;
  if (diesByIt(trigger))
    return noted(tree, { field: "mode", at: token, rule: "mode/word" }, weapons.suicide.mode);
  const found = weaponsOf(trigger, args, words);
  const isBroad = broadModes.has(trigger.mode) && !(trigger.isNoun && trigger.mode !== null);
  const weapon = decidingWeapon(found, trigger.mode) ?? (isBroad ? found[0] : undefined);
  if (weapon === undefined) return modeOfWord(trigger);
  const because = { field: "mode", at: token, rule: "mode/weapon", words: [weapon.token] } as const;
  return noted(tree, because, weapons[weapon.kind].mode);
}

/** The mode that a word of what is asked, refused or threatened shows. */
function modeOfContent<M extends string>(
  { tree, token }: Trigger,
  words: Words,
  query: { content: readonly number[]; modes: readonly (readonly [M, string])[] },
): M | null {
  const inside = query.content.flatMap((i) => subtree(tree, i));
  for (const [mode, list] of query.modes) {
    const word = inside.find((i) => words.has(list, lemmaOf(tree, i)));
    const because = {
      field: "mode",
      at: token,
      rule: "mode/content",
      words: [word ?? -1],
    } as const;
    if (word !== undefined) return noted(tree, because, mode);
  }
  return null;
}

/** "spoke by telephone". */
function modeOfTalk({ tree, token }: Trigger, words: Words): string | null {
  const phone = subtree(tree, token).find((i) =>
    words.has(words.lexicon.grammar.phone, lemmaOf(tree, i)),
  );
  const because = { field: "mode", at: token, rule: "mode/phone", words: [phone ?? -1] } as const;
  return phone === undefined ? null : noted(tree, because, "phone");
}

/** Says the finer kind of an event: by its own word, the weapon it is told with, or what is asked, refused or threatened. */
export function modeOf(trigger: Trigger, args: Arguments, words: Words): string | null {
  const { grammar } = words.lexicon;
  if (trigger.type === "ASSAULT") return modeByWeapon(trigger, args, words);
  if (trigger.mode !== null) return modeOfWord(trigger);
  switch (trigger.type) {
    case "CONSULT":
      return modeOfTalk(trigger, words);
    case "REQUEST":
    case "REJECT":
      return modeOfContent(trigger, words, { content: args.content, modes: grammar.contentModes });
    case "THREATEN":
      return modeOfContent<ModeOf<"THREATEN">>(trigger, words, {
        content: args.content,
        modes: grammar.threatModes,
      });
    default:
      return null;
  }
}
