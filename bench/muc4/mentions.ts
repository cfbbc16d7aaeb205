import type { Mention } from "../../src/model/index.ts";
import { codingLexicon, countryByDemonym } from "../../src/languages/index.ts";
import { classOf, humanTypes, physicalTypes } from "./vocabulary.ts";

const pronouns =
  /^(?:he|she|it|they|him|her|them|his|its|their|who|which|that|we|us|i|you|me|our|my|this|those|these)$/i;

/** Whether a mention has words of its own, or stands for a name. */
export function isNamable(mention: Mention): boolean {
  return !pronouns.test(mention.text) || mention.name.toLowerCase() !== mention.text.toLowerCase();
}

const premises = /\b(?:offices?|ministry|embassy|consulate|headquarters|hall|palace)$/i;

/** Places where people live: by the task's definition the name of a place is no target. */
const settlements =
  /\b(?:towns?|townships?|villages?|hamlets?|cit(?:y|ies)|municipalit(?:y|ies)|neighbou?rhoods?|suburbs?)$/i;

/** Whether a mention is of a building, vehicle or the like and not of people. */
export function isThing({ kind, text }: Mention): boolean {
  const head = headWords(text);
  if (kind === "infrastructure") return !settlements.test(head);
  if (kind === "government") return premises.test(head);
  const isOpen = kind === "unknown" || kind === "office" || kind === "organisation";
  return isOpen && classOf(head, physicalTypes) !== null;
}

/** Kinds of mentions that are of nobody, or of those whose harm the task leaves out: illegal groups and their members. */
const others: ReadonlySet<Mention["kind"]> = new Set<Mention["kind"]>([
  "infrastructure",
  "weapon",
  "state",
  "armed-group",
]);

const wholeBodies =
  /\b(?:governments?|authorities|regimes?|councils?|organi[sz]ations?|institutions?|unions?|part(?:y|ies)|community|nation|army|navy|military|police|air force|armed forces)$/i;

/** Whether a mention is of people whom the task counts as human targets, and not of a body. */
export const isHuman = (mention: Mention): boolean =>
  !others.has(mention.kind) &&
  !isThing(mention) &&
  !wholeBodies.test(headWords(mention.text)) &&
  !machines.test(headWords(mention.text)) &&
  isNamable(mention);

/** The words that describe somebody: those that a pronoun stands for. */
export const describing = ({ text, name }: Mention): string => (pronouns.test(text) ? name : text);

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Whether a text spells a single word out in brackets, or gives it there: the short form of a body, and no surname. */
export function isShortForm({ text: words, kind }: Mention, text: string): boolean {
  if (kind !== "unknown" || !/^\S+$/.test(words)) return false;
  const word = escaped(words);
  return new RegExp(`\\b${word}\\s*[[(]\\w+\\s|[[(]${word}[\\])]`, "i").test(text);
}

/** A phrase without articles, possessives and quantifiers in front, and without the editors' remarks in brackets. */
export function bare(text: string): string {
  return text
    .replace(/\s*\[[^\]]*\]|\s*\([^)]*\)$/g, "")
    .replace(
      /^(?:(?:an?|the)\s+)?(?:(?:un\w+\s+)?number|majority|one|two|three|most|some|all|each|several|part|section)\s+of\s+(?=(?:the|its|his|her|their|these|those)\s)/i,
      "",
    )
    .replace(
      /^(?:(?:an?|the)\s+)?(?:(?:un\w+\s+|large\s+|small\s+)*number|dozens|scores|hundreds|thousands|tens|couple|series|chain)\s+of\s+/i,
      "",
    )
    .replace(
      /^(?:(?:the|a|an|few|his|her|its|their|our|several|some|many|various|other|another|more|at|least|about|least|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*|alleged|presumed|suspected|supposed)\s+)+/i,
      "",
    )
    .trim();
}

const part =
  /^(?:windows?|doors?|walls?|facades?|roofs?|gates?|entrances?|equipment|furniture|premises|kitchens?|offices? equipment|showcases?)(?:\s+of\s+(?:the\s+|an?\s+)?(.+))?$/i;

/** By the task's definition what was struck is the whole and not its windows: the whole where it is named, null for a part alone. */
export function wholeOf(phrase: string): string | null {
  const found = part.exec(phrase);
  return found === null ? phrase : (found[1] ?? null);
}

/** A phrase up to the first preposition: its head stands last. */
export function headWords(text: string): string {
  return text.split(/\s+(?:of|from|in|at|on|for|with|who|which)\s+/i)[0] ?? text;
}

const plain = (name: string): string =>
  name.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").toUpperCase();

/** Whether a text holds a name, though a line of it may end within the name. */
const holds = (text: string, name: string): boolean => plain(text).includes(name);

/** Gives the name of a person as the text has it at its fullest; null for one that is only described. */
export function nameOf(mention: Mention, text: string): string | null {
  if (mention.kind !== "person" && mention.kind !== "unknown") return null;
  if (mention.kind === "unknown" && isThing(mention)) return null;
  const name = plain(mention.name);
  const isInText = holds(text, name);
  const known = isInText ? name : plain(mention.text);
  if (pronouns.test(known)) return null;
  const words = known.split(/\s+/);
  let first = 0;
  words.forEach((word, i) => {
    if (i < words.length - 1 && isTitleWord(word)) first = i + 1;
  });
  return words.slice(first).join(" ");
}

const { civilian, force, armed } = codingLexicon.grammar.nounClasses;
const calledSo = new Set(`${civilian} ${force} ${armed} old`.split(" "));

/** Whether a word before a name tells what somebody is or whence, and is no part of the name: "JUDGE", "CHILEAN", "STUDENT". */
function isTitleWord(word: string): boolean {
  const lower = word.toLowerCase();
  return classOf(word, humanTypes) !== null || calledSo.has(lower) || countryByDemonym.has(lower);
}

/** What stands before a person's name in the mention, and what follows it between commas: title or role. */
export function titleOf(mention: Mention, text: string): string | null {
  const name = plain(mention.name);
  const at = plain(mention.text).indexOf(name);
  const before = at > 0 ? bare(mention.text.slice(0, at).trim()) : "";
  if (before !== "") return before;
  const after = /^,\s+(?:the\s+|an?\s+)?([^,.;]{3,60}),/i.exec(
    text.slice(mention.span.end, mention.span.end + 90),
  )?.[1];
  return after !== undefined && classOf(headWords(after), humanTypes) !== null ? after : null;
}

const fighters =
  /\b(?:guerrillas?|rebels?|terrorists?|members?|troops?|soldiers?|fighters?|commandos?|columns?|units?|forces|commandoes|militants?|subversives?|militiamen|combatants?|squads?|gunmen|men|elements?|detachments?|insurgents?|leaders?|commanders?|cells?|groups?|command|commands|patrols?|officers?|agents?|policemen)$/i;

/** A listed body's words: an armed group, force or government that the text names. */
const isBody = ({ actorId, kind }: Mention): boolean =>
  actorId !== null && ["armed-group", "armed-force", "government", "organisation"].includes(kind);

const bodyWords =
  /\b(?:army|armies|forces?|navy|military|police|corps|government|regime|cartels?|mafias?|fronts?|movement|organi[sz]ations?|party|death squads?|secret service|liberation)$/i;

/** A body that is described by what it is, and not by a name of its own: "the air force", "the drug mafias". */
const isBodyDescribed = ({ actorId, kind, text }: Mention): boolean =>
  actorId === null && kind !== "person" && bodyWords.test(headWords(bare(text)));

/** Kinds of mentions that may be of individuals. */
const people: ReadonlySet<Mention["kind"]> = new Set<Mention["kind"]>([
  "armed-group",
  "armed-force",
  "population",
  "person",
  "unknown",
]);

/** What stands before a description and belongs to its noun phrase: how many they are, and of what they are a group. */
const quantifier =
  /(?:\b(?:(?:at least|about|approximately|some|nearly|over|more than)\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d+)\s+|\b(?:group|gang|band|column|squad|party)\s+of\s+)?(?:(?:heavily|lightly|well|unidentified|unknown)\s+)?$/i;

/** A description with its quantifier: the task's fills are noun phrases as the text has them. */
function wholePhrase({ span }: Mention, text: string, description: string): string {
  const before = text.slice(Math.max(0, span.start - 50), span.start);
  return `${quantifier.exec(before)?.[0] ?? ""}${description}`.replace(/\s+/g, " ");
}

const deeds =
  /^\s+(?:attacks?|actions?|acts?|bombings?|offensives?|ambush(?:es)?|assaults?|operations?|units?|raids?|violence|fire|organi[sz]ations?)\b/i;

/** "a rebel attack": whoever only says of what sort a deed is stands there for no individual. */
const isModifier = ({ span }: Mention, text: string): boolean =>
  deeds.test(text.slice(span.end, span.end + 20));

const machines =
  /\b(?:helicopters?|aircraft|planes?|airplanes?|jets?|gunships?|bombers?|warplanes?|warships?|tanks?|vehicles?|(?:sub)?machine-?guns?|artillery|units?)$/i;

/** Whether a mention is of people by its kind and words, and stands for them alone. */
function isOfPeople(mention: Mention, text: string): boolean {
  if (!isNamable(mention) || isModifier(mention, text)) return false;
  if (mention.kind === "person") return true;
  const words = bare(mention.text);
  if (machines.test(headWords(words)) || pronouns.test(words)) return false;
  if (isBodyDescribed(mention)) return false;
  return isBody(mention) || people.has(mention.kind);
}

/** The words for who acted, where they are people and not the name of a body. */
export function individualOf(mention: Mention, text: string): string[] {
  if (!isOfPeople(mention, text)) return [];
  if (mention.kind === "person") return [plain(mention.name)];
  const words = bare(mention.text);
  if (!isBody(mention)) return [wholePhrase(mention, text, words)];
  // "FMLN guerrillas" and "guerrillas of the FMLN": the body stands in a slot of its own.
  const members = fighters.exec(headWords(words))?.[0];
  return members === undefined || partsOfNames.test(members) ? [] : [members];
}

/** Words that end the name of a body itself as often as they tell of its people. */
const partsOfNames = /^(?:forces|commands?|groups?|squads?|leaders?)$/i;

/** A name without its short form in brackets. */
const withoutBrackets = (name: string): string => name.replace(/\s*[[(].*$/, "").trim();

/** What is left of a body's words without its people: "FMLN" of "FMLN urban guerrillas". */
function withoutPeople(head: string): string {
  const people = fighters.exec(head)?.[0];
  if (people === undefined || partsOfNames.test(people)) return head;
  return head
    .replace(fighters, "")
    .replace(/(?:\s+(?:urban|rural|armed|guerrilla|rebel|special))+\s*$/i, "")
    .trim();
}

/** The name of a body in the words of a mention: what follows "of" or "from", or stands before its people. */
function bodyIn(words: string): string {
  const parts = /^(.*?)\s+(?:of|from)\s+(?:the\s+)?(.*)$/is.exec(words);
  const [head, body] = [parts?.[1] ?? words, parts?.[2]];
  const hasPeople = fighters.test(head) && !partsOfNames.test(fighters.exec(head)?.[0] ?? "");
  if (!hasPeople) return withoutBrackets(words);
  return withoutBrackets(body ?? withoutPeople(head));
}

/** The words that name a body: its full name where the text has it, else its name in the mention's own. */
export function organisationOf(mention: Mention, text: string): string[] {
  if (isBodyDescribed(mention)) return [withoutBrackets(bare(mention.text))];
  if (!isBody(mention)) return [];
  const full = plain(mention.name);
  const words = bare(mention.text);
  const own = bodyIn(words).replace(/\s+/g, " ");
  const isOwn = own !== "" && !pronouns.test(words) && !fighters.test(own);
  const name = isOwn ? own : holds(text, full) ? full : own;
  return name === "" || pronouns.test(name) ? [] : [name];
}
