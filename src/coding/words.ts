import type {
  CasualtyVerbs,
  CodingLexicon,
  Frame,
  NounClass,
  TriggerLexicon,
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
  readonly needsThreat: boolean;
}

/** A noun trigger looked up by its lemma. */
export interface NounWord {
  readonly type: EventType;
  readonly mode: string | null;
  readonly of: "target" | "initiator" | "neither";
  /** Empty when the noun is an event wherever it stands. */
  readonly under: ReadonlySet<string>;
  readonly needsEvidence: boolean;
}

/** A lexicon made ready for looking up. */
export interface Words {
  readonly lexicon: CodingLexicon;
  readonly verbs: ReadonlyMap<string, readonly VerbWord[]>;
  readonly nouns: ReadonlyMap<string, readonly NounWord[]>;
  readonly weaponByWord: ReadonlyMap<string, WeaponKind>;
  readonly casualtyVerbs: ReadonlyMap<string, CasualtyVerbs>;
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

function verbIndex(triggers: TriggerLexicon): Map<string, VerbWord[]> {
  const index = new Map<string, VerbWord[]>();
  for (const type of eventTypes) {
    const words = triggers[type];
    if (words === "notYet") continue;
    for (const group of words.verbs) {
      const word: VerbWord = {
        type,
        mode: group.mode ?? null,
        frame: group.frame ?? "transitive",
        object: group.object ?? [],
        subject: group.subject ?? [],
        needsEvidence: group.needsEvidence ?? false,
        needsThreat: group.needsThreat ?? false,
      };
      for (const verb of wordSet(group.words)) push(index, verb, word);
    }
  }
  const narrowness = (word: VerbWord) =>
    word.object.length > 0 || word.subject.length > 0 || word.needsThreat ? 0 : 1;
  for (const list of index.values()) list.sort((a, b) => narrowness(a) - narrowness(b));
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
  return {
    lexicon,
    verbs,
    verbLemma: (form, lemma) =>
      verbs.has(lemma) ? lemma : (stems(form).find((stem) => verbs.has(stem)) ?? lemma),
    nouns: nounIndex(lexicon.triggers),
    weaponByWord: byWord(
      Object.entries(grammar.weapons).map(([kind, words]) => [words, kind as WeaponKind] as const),
    ),
    casualtyVerbs: byWord(casualties.verbs.map((group) => [group.words, group] as const)),
    casualtyNouns: byWord(casualties.nouns.map((group) => [group.words, group.kind] as const)),
    casualtyAdjectives: byWord(
      casualties.adjectives.map((group) => [group.words, group.kind] as const),
    ),
    has: (list, word) => wordSet(list).has(word),
    isOf: (nounClass, word) => wordSet(grammar.nounClasses[nounClass]).has(word),
  };
}
