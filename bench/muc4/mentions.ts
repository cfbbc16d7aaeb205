import type { Mention } from "../../src/model/index.ts";
import { classOf, humanTypes, physicalTypes } from "./vocabulary.ts";

const pronouns =
  /^(?:he|she|it|they|him|her|them|his|its|their|who|which|that|we|us|i|you|me|our|my|this|those|these)$/i;

/** Whether a mention has words of its own, or stands for a name. */
export function isNamable(mention: Mention): boolean {
  return !pronouns.test(mention.text) || mention.name.toLowerCase() !== mention.text.toLowerCase();
}

/** Whether a mention is of a building, vehicle or the like and not of people. */
export function isThing({ kind, text }: Mention): boolean {
  if (kind === "infrastructure") return true;
  const isOpen = kind === "unknown" || kind === "office" || kind === "organisation";
  return isOpen && classOf(text, physicalTypes) !== null;
}

/** A phrase without articles, possessives and quantifiers in front. */
export function bare(text: string): string {
  return text
    .replace(
      /^(?:(?:the|a|an|his|her|its|their|our|several|some|many|various|other|another|more|at|least|about|least|two|three|four|five|six|seven|eight|nine|ten|\d[\d,]*)\s+)+/i,
      "",
    )
    .trim();
}

/** A phrase up to the first preposition: its head stands last. */
export function headWords(text: string): string {
  return text.split(/\s+(?:of|from|in|at|on|for|with|who|which)\s+/i)[0] ?? text;
}

const plain = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();

/** Gives the name of a person as the text has it at its fullest; null for one that is only described. */
export function nameOf(mention: Mention, text: string): string | null {
  if (mention.kind !== "person" && mention.kind !== "unknown") return null;
  if (mention.kind === "unknown" && isThing(mention)) return null;
  const name = plain(mention.name);
  const isInText = text.toUpperCase().includes(name);
  const known = isInText ? name : plain(mention.text);
  if (pronouns.test(known)) return null;
  const words = known.split(/\s+/);
  let first = 0;
  words.forEach((word, i) => {
    if (i < words.length - 1 && classOf(word, humanTypes) !== null) first = i + 1;
  });
  return words.slice(first).join(" ");
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
  /\b(?:guerrillas?|rebels?|terrorists?|members?|troops?|soldiers?|fighters?|commandos?|columns?|units?|forces|militants?|subversives?|militiamen|combatants?|squads?|gunmen|men|elements?|detachments?|insurgents?|leaders?|commanders?|cells?|groups?|command|commands|patrols?|officers?|agents?|policemen)$/i;

/** A listed body's words: an armed group, force or government that the text names. */
const isBody = ({ actorId, kind }: Mention): boolean =>
  actorId !== null && ["armed-group", "armed-force", "government", "organisation"].includes(kind);

/** Kinds of mentions that may be of individuals. */
const people: ReadonlySet<Mention["kind"]> = new Set<Mention["kind"]>([
  "armed-group",
  "armed-force",
  "population",
  "person",
  "unknown",
]);

/** The words for who acted, where they are people and not the name of a body. */
export function individualOf(mention: Mention): string[] {
  if (!isNamable(mention)) return [];
  const text = bare(mention.text);
  const head = headWords(text);
  if (!isBody(mention) && !people.has(mention.kind)) return [];
  if (mention.kind === "person") return [plain(mention.name)];
  if (pronouns.test(text)) return [];
  if (!isBody(mention)) return [text];
  // "FMLN guerrillas" and "guerrillas of the FMLN": the body stands in a slot of its own.
  const members = fighters.exec(head)?.[0];
  return members === undefined ? [] : [members];
}

/** A name without its short form in brackets. */
const withoutBrackets = (name: string): string => name.replace(/\s*[[(].*$/, "").trim();

/** The words that name a body: the whole mention, what follows "of" or "from" in it, or what stands before the fighters. */
export function organisationOf(mention: Mention): string[] {
  if (!isBody(mention)) return [];
  const text = bare(mention.text);
  if (pronouns.test(text)) return [plain(mention.name)];
  const [head = text, body] = text.split(/\s+(?:of|from)\s+(?:the\s+)?/i);
  if (!fighters.test(head)) return [withoutBrackets(text)];
  if (body !== undefined) return [withoutBrackets(body)];
  const name = withoutBrackets(head.replace(fighters, "").trim());
  return name === "" ? [] : [name];
}
