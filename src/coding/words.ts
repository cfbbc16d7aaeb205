import type {
  CasualtyVerbs,
  CodingLexicon,
  Frame,
  InfrastructureKind,
  NounClass,
  PopulationName,
  TriggerLexicon,
  VerbTriggers,
  WeaponKind,
} from "../codebook/index.ts";
import { eventTypes, type EventType, type FigureKind } from "../model/index.ts";

/** A verb trigger looked up by its lemma. */
export interface VerbWord {
  readonly type: EventType;
  readonly mode: string | null;
  readonly frame: Frame;
  readonly object: readonly NounClass[];
  readonly subject: readonly NounClass[];
  readonly needsEvidence: boolean;
  readonly needsTarget: boolean;
  readonly needsThreat: boolean;
}

/** A noun trigger looked up by its lemma. */
export interface NounWord {
  readonly type: EventType;
  readonly mode: string | null;
  readonly of: "target" | "initiator" | "neither";
  /** Empty when the noun is an event wherever it stands. */
  readonly under: ReadonlySet<string>;
  /** Classes of the first noun of the verb that carries it; empty when any will do. */
  readonly subject: readonly NounClass[];
  /** Prepositions that must open what stands behind it; empty when nothing need stand there. */
  readonly followedBy: ReadonlySet<string>;
  /** Classes of who must stand before it as its owner; empty when nobody need. */
  readonly owner: readonly NounClass[];
  readonly needsEvidence: boolean;
}

/** A lexicon made ready for looking up. */
export interface Words {
  readonly lexicon: CodingLexicon;
  readonly verbs: ReadonlyMap<string, readonly VerbWord[]>;
  readonly nouns: ReadonlyMap<string, readonly NounWord[]>;
  readonly weaponByWord: ReadonlyMap<string, WeaponKind>;
  /** The last words of weapons that are named by two: "gas" of "tear_gas". */
  readonly weaponSeconds: ReadonlySet<string>;
  readonly infrastructureByWord: ReadonlyMap<string, InfrastructureKind>;
  readonly peopleByWord: ReadonlyMap<string, PopulationName>;
  /** Names of the contexts whose lists hold a word. */
  readonly contextsByWord: ReadonlyMap<string, readonly string[]>;
  readonly casualtyVerbs: ReadonlyMap<string, CasualtyVerbs>;
  /** The last words of verbs that are told by two: "dead" of "shoot_dead". */
  readonly casualtySeconds: ReadonlySet<string>;
  readonly casualtyNouns: ReadonlyMap<string, FigureKind>;
  readonly casualtyAdjectives: ReadonlyMap<string, FigureKind>;
  /** Gives a verb's dictionary form, where the lexicon knows it better than the lemma: "shelled" is of "shell". */
  verbLemma(form: string, lemma: string): string;
  /** Says whether a word stands in one of the lexicon's lists. */
  has(list: string, word: string): boolean;
  isOf(nounClass: NounClass, word: string): boolean;
}

const sets = new Map<string, ReadonlySet<string>>();

/** Gives the words of a list that is written with spaces between them. The same list gives the same set. */
export function wordSet(list: string): ReadonlySet<string> {
  const known = sets.get(list);
  if (known !== undefined) return known;
  const made = new Set(list.split(" ").filter((word) => word !== ""));
  sets.set(list, made);
  return made;
}

function push<T>(map: Map<string, T[]>, word: string, value: T): void {
  const known = map.get(word);
  if (known === undefined) map.set(word, [value]);
  else known.push(value);
}

function verbOf(type: EventType, group: VerbTriggers): VerbWord {
  return {
    type,
    mode: group.mode ?? null,
    frame: group.frame ?? "transitive",
    object: group.object ?? [],
    subject: group.subject ?? [],
    needsEvidence: group.needsEvidence ?? false,
    needsTarget: group.needsTarget ?? false,
    needsThreat: group.needsThreat ?? false,
  };
}

/** 0 for entries that ask for the most of a clause, which are tried first. */
function breadth(word: VerbWord): number {
  if (word.needsThreat || word.needsTarget) return 0;
  return 3 - Number(word.object.length > 0) - Number(word.subject.length > 0);
}

function verbIndex(triggers: TriggerLexicon): Map<string, VerbWord[]> {
  const index = new Map<string, VerbWord[]>();
  for (const type of eventTypes) {
    const words = triggers[type];
    if (words === "notYet") continue;
    for (const group of words.verbs) {
      const word = verbOf(type, group);
      for (const verb of wordSet(group.words)) push(index, verb, word);
    }
  }
  for (const list of index.values()) list.sort((a, b) => breadth(a) - breadth(b));
  return index;
}

function nounIndex(triggers: TriggerLexicon): Map<string, NounWord[]> {
  const index = new Map<string, NounWord[]>();
  for (const type of eventTypes) {
    const words = triggers[type];
    if (words === "notYet") continue;
    for (const group of words.nouns) {
      const word: NounWord = {
        type,
        mode: group.mode ?? null,
        of: group.of ?? "target",
        under: wordSet(group.under ?? ""),
        subject: group.subject ?? [],
        followedBy: wordSet(group.followedBy ?? ""),
        owner: group.owner ?? [],
        needsEvidence: group.needsEvidence ?? false,
      };
      for (const noun of wordSet(group.words)) push(index, noun, word);
    }
  }
  return index;
}

function byWord<T>(groups: readonly (readonly [words: string, value: T])[]): Map<string, T> {
  const index = new Map<string, T>();
  for (const [words, value] of groups) {
    for (const word of wordSet(words)) if (!index.has(word)) index.set(word, value);
  }
  return index;
}

/** The entries of a record of word lists, as words and key. */
function keyed<K extends string>(lists: Readonly<Record<K, string>>): (readonly [string, K])[] {
  return (Object.keys(lists) as K[]).map((key) => [lists[key], key] as const);
}

/** What stands behind an underscore in the words of an index: the last words of its pairs. */
function secondWords(index: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of index.keys()) {
    for (let at = word.indexOf("_"); at >= 0; at = word.indexOf("_", at + 1))
      found.add(word.slice(at + 1));
  }
  return found;
}

const MOST_REMEMBERED = 20_000;

/** Gives what makes dictionary forms of verbs; forms are read once. */
function lemmatiser(verbs: ReadonlyMap<string, unknown>): Words["verbLemma"] {
  const known = new Map<string, string | null>();
  const find = (form: string): string | null => {
    const found = stems(form).find((stem) => verbs.has(stem)) ?? null;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(form, found);
    return found;
  };
  return (form, lemma) => {
    if (verbs.has(lemma)) return lemma;
    const stem = known.get(form);
    return (stem === undefined ? find(form) : stem) ?? lemma;
  };
}

function contextIndex(lists: CodingLexicon["grammar"]["contexts"]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [context, list] of Object.entries(lists)) {
    for (const word of wordSet(list)) push(index, word, context);
  }
  return index;
}

/** The dictionary forms that an inflected form may be of. */
function stems(form: string): string[] {
  const base = form.replace(/(?:ed|ing|es|s)$/, "");
  return [
    base,
    `${base}e`,
    base.replace(/(.)\1$/, "$1"),
    form.replace(/d$/, ""),
    form.replace(/ied$/, "y"),
  ];
}

/** Makes a lexicon ready for looking up. */
export function indexWords(lexicon: CodingLexicon): Words {
  const { casualties, grammar } = lexicon;
  const verbs = verbIndex(lexicon.triggers);
  const weaponByWord = byWord(keyed(grammar.weapons));
  const casualtyVerbs = byWord(casualties.verbs.map((group) => [group.words, group] as const));
  return {
    lexicon,
    verbs,
    verbLemma: lemmatiser(verbs),
    nouns: nounIndex(lexicon.triggers),
    weaponByWord,
    weaponSeconds: secondWords(weaponByWord),
    infrastructureByWord: byWord(keyed(grammar.infrastructure)),
    peopleByWord: byWord(keyed(casualties.people)),
    contextsByWord: contextIndex(grammar.contexts),
    casualtyVerbs,
    casualtySeconds: secondWords(casualtyVerbs),
    casualtyNouns: byWord(casualties.nouns.map((group) => [group.words, group.kind] as const)),
    casualtyAdjectives: byWord(
      casualties.adjectives.map((group) => [group.words, group.kind] as const),
    ),
    has: (list, word) => wordSet(list).has(word),
    isOf: (nounClass, word) => wordSet(grammar.nounClasses[nounClass]).has(word),
  };
}
