import { englishActorWords as words } from "../../languages/index.ts";
import type { ActorDirectory, ActorEntry } from "../../model/index.ts";
import { foldKeys, tokenise } from "../../text/index.ts";
import { makeTrie, type NameTrie } from "./trie.ts";

/** What a name or word found in a sentence may be. */
export type Use =
  | "name"
  | "adjective"
  | "people"
  | "metonym"
  | "institution"
  | "holder"
  | "speaker"
  | "leader"
  | "fighters"
  | "troops"
  | "population"
  | "act"
  | "title"
  | "body"
  | "description"
  | "stop";

/** One thing that a name or word may be. */
export interface Sense {
  readonly use: Use;
  /** The listed actor; null for plain words. */
  readonly entry: ActorEntry | null;
  /** Institution key, kind of body or kind described; empty otherwise. */
  readonly key: string;
  /** An acronym: only upper case counts. */
  readonly isAcronym: boolean;
  /** A name written without capitals: "contras". */
  readonly isCommon: boolean;
}

/** The two spellings under which a word is looked up, as numbers; -1 when no name holds it. */
interface WordKeys {
  readonly plain: number;
  readonly sound: number;
}

/** All names and words by which actors are found. */
export interface ActorIndex {
  readonly directory: ActorDirectory;
  readonly senses: readonly Sense[];
  /** By letters, marks stripped. */
  readonly byLetters: NameTrie;
  /** By sound, for names of two words and more: "Hayat Tahrir al-Sham", "Hay'at Tahrir ash Sham". */
  readonly bySound: NameTrie;
  keysOf(form: string): WordKeys;
  /** Listed persons by folded last name. */
  readonly personsByLastName: ReadonlyMap<string, readonly ActorEntry[]>;
}

const LONGEST_ACRONYM = 6;
const MOST_REMEMBERED = 50_000;
const unknownWord: WordKeys = { plain: -1, sound: -1 };

/** Arabic articles in Latin letters, all spelled one way so that "al", "el" and "ash" are one word. */
const articles = new Set("al el ul il ar as ash ad at az ed ez es an".split(" "));
const capitalArticles = new Set("Al El Ul Il Ar As Ash Ad At Az Ed Ez Es An".split(" "));

/** Articles that are English words as well: no name begins with them in lower case. */
const english = new Set("as ad at ed es an".split(" "));

/** Says whether a word is an Arabic article in Latin letters. */
export function isArticle(form: string): boolean {
  return articles.has(form) || capitalArticles.has(form);
}

/** Splits a phrase into the words that names are matched by: hyphens and apostrophes drop out. */
export function nameWords(name: string): string[] {
  const forms = tokenise(name, { start: 0, end: name.length }).map(({ start, end }) =>
    name.slice(start, end),
  );
  const kept = forms.filter((form) => !isSilent(form));
  return kept.filter((form, at) => at === 0 || at === kept.length - 1 || !isArticle(form));
}

/** Says whether a token may stand inside a name without counting: a hyphen or an apostrophe. */
export function isSilent(form: string): boolean {
  return form.length === 1 && "-'’‘‐‑–`´".includes(form);
}

/** Folds a name to its letters, so that spellings with and without marks are equal. */
export function fold(form: string): string {
  return foldKeys(form)[1];
}

/** The words of a name by which a person is called later: the last, with what belongs to it. */
export function lastNameOf(name: string): string {
  const all = nameWords(name).filter((form) => !/^(?:jr\.?|sr\.?|ii|iii|iv)$/i.test(form));
  return fold(all.at(-1) ?? name);
}

/** Names whose spelling varies with the transliteration. */
const soundKinds: ReadonlySet<ActorEntry["kind"]> = new Set([
  "person",
  "armed-group",
  "organisation",
]);
const SHORTEST_SOUND = 5;

/** How a word is looked up. */
interface Spelling {
  readonly letters: string;
  readonly sound: string;
}

/** Short words fold to too few letters to tell them apart, so they are kept as spelt: "the" is not "Thai". */
function spell(form: string): Spelling {
  const [, letters, sound] = foldKeys(form);
  const key = isArticle(form) && !english.has(form) ? "al" : letters;
  return { letters: key, sound: letters.length < SHORTEST_SOUND ? letters : sound };
}

/** "Assads" in text that lost its apostrophes; other words stay as they are. */
function withoutS(form: string): string {
  return form.endsWith("s") && /^\p{Lu}\p{Ll}{3,}s$/u.test(form) ? form.slice(0, -1) : form;
}

function isAcronym(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, "");
  return letters.length <= LONGEST_ACRONYM && letters === letters.toUpperCase();
}

interface Builder {
  readonly senses: Sense[];
  add(phrase: string, sense: Sense): void;
}

function addEntry(builder: Builder, entry: ActorEntry): void {
  const add = (use: Use) => (name: string) =>
    builder.add(name, {
      use,
      entry,
      key: "",
      isAcronym: isAcronym(name),
      isCommon: name === name.toLowerCase(),
    });
  [entry.name, ...entry.aliases].forEach(add("name"));
  entry.adjectives?.forEach(add("adjective"));
  entry.people?.forEach(add("people"));
  entry.metonyms?.forEach(add("metonym"));
}

function addWords(builder: Builder): void {
  const add = (use: Use, phrases: string, key = ""): void => {
    for (const phrase of phrases.split("; ")) {
      builder.add(phrase, { use, entry: null, key, isAcronym: false, isCommon: true });
    }
  };
  Object.entries(words.institutions).forEach(([key, list]) => add("institution", list, key));
  Object.entries(words.bodyNouns).forEach(([key, list]) => add("body", list, key));
  Object.entries(words.descriptions).forEach(([key, list]) => add("description", list, key));
  add("holder", words.holders);
  add("speaker", words.speakers);
  add("leader", words.leaders);
  add("fighters", words.fighters);
  add("troops", words.troops);
  add("population", words.populations);
  add("act", words.acts);
  add("title", words.titles);
  add("stop", words.notActors);
}

function groupByLastName(entries: readonly ActorEntry[]): Map<string, ActorEntry[]> {
  const byName = new Map<string, ActorEntry[]>();
  for (const entry of entries) {
    if (entry.kind !== "person") continue;
    const key = lastNameOf(entry.name);
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [entry]);
    else known.push(entry);
  }
  return byName;
}

function build(directory: ActorDirectory): ActorIndex {
  const senses: Sense[] = [];
  const byLetters = makeTrie();
  const bySound = makeTrie();
  const letters = new Map<string, number>();
  const sounds = new Map<string, number>();
  const remembered = new Map<string, WordKeys>();
  const numberOf = (known: Map<string, number>, key: string): number => {
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
  const spelt = new Map<string, Spelling>();
  const spellingOf = (form: string): Spelling => {
    const known = spelt.get(form) ?? spell(form);
    spelt.set(form, known);
    return known;
  };

  const builder: Builder = {
    senses,
    add(phrase, sense) {
      const forms = nameWords(phrase);
      if (forms.length === 0) return;
      senses.push(sense);
      byLetters.add(
        forms.map((form) => numberOf(letters, spellingOf(form).letters)),
        senses.length - 1,
      );
      if (forms.length < 2 || sense.entry === null || !soundKinds.has(sense.entry.kind)) return;
      bySound.add(
        forms.map((form) => numberOf(sounds, spellingOf(form).sound)),
        senses.length - 1,
      );
    },
  };
  directory.entries.forEach((entry) => addEntry(builder, entry));
  addWords(builder);
  // Only needed while building: texts hold many more words.
  spelt.clear();

  return {
    directory,
    senses,
    byLetters,
    bySound,
    keysOf(form) {
      const known = remembered.get(form);
      if (known !== undefined) return known;
      if (remembered.size > MOST_REMEMBERED) remembered.clear();
      const spelling = spell(form);
      const single = withoutS(form);
      const plain =
        letters.get(spelling.letters) ??
        (single === form ? undefined : letters.get(fold(single))) ??
        -1;
      const sound = sounds.get(spelling.sound) ?? -1;
      const keys = plain === -1 && sound === -1 ? unknownWord : { plain, sound };
      remembered.set(form, keys);
      return keys;
    },
    personsByLastName: groupByLastName(directory.entries),
  };
}

const built = new WeakMap<ActorDirectory, ActorIndex>();

/**
 * Gives the index of a directory's names, built at the first call for it.
 */
export function indexActors(directory: ActorDirectory): ActorIndex {
  const known = built.get(directory) ?? build(directory);
  built.set(directory, known);
  return known;
}
