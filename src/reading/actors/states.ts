import { englishActorWords as words } from "../../languages/index.ts";
import { senseOf, type Line } from "./chunks.ts";
import type { Found } from "./scene.ts";
import { isNameWord } from "./persons.ts";
import { isFormOf } from "./verbs.ts";

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const inside = setOf(words.placePrepositions);
const partners = setOf(words.partnerPrepositions);
const moving = setOf(words.motionVerbs);
const acting = setOf(words.stateVerbs);
const addressed = setOf(words.addressedVerbs);
const placeNouns = setOf(words.placeNouns);
/** "Ankara is ready", "Moscow is in talks": what only somebody can be. */
const minds = setOf(`${words.animateAdjectives} ${words.dealings}`);
const regional = setOf(words.regionalWords);
const auxiliaries = setOf(
  "has have had is was are were will would could may might also again on have been",
);
const reach = 4;

function lower(line: Line, at: number): string {
  return line.tokens[at]?.form.toLowerCase() ?? "";
}

/** The word before, articles passed over. */
function before(line: Line, found: Found): number {
  const at = found.from - 1;
  return lower(line, at) === "the" ? at - 1 : at;
}

function movesThere(line: Line, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - reach); back -= 1) {
    if (isFormOf(line.tokens[back], moving)) return true;
  }
  return false;
}

/** "Aleppo, Syria": the country of a place named before. */
function endsAddress(line: Line, at: number): boolean {
  if (lower(line, at) !== "," || line.chunkAt[at - 1] !== undefined) return false;
  // "Overnight, Russia": a capital at the head of a sentence makes no name.
  return isNameWord(line, at - 1) && line.tokens[at - 1]?.upos !== "ADV";
}

function isInside(line: Line, found: Found): boolean {
  const at = before(line, found);
  const word = lower(line, at);
  if (inside.has(word)) return true;
  if (word === "to" || word === "from") return movesThere(line, at);
  if (word === "for" || regional.has(word)) return true;
  if (word === "of") return lower(line, at - 1) !== "behalf";
  if (isFormOf(line.tokens[at], moving) && word !== "left") return true;
  return endsAddress(line, at);
}

/** "Syria's Idlib", "Syria-based", "Damascus airport". */
function modifiesPlace(line: Line, found: Found): boolean {
  const next = lower(line, found.to);
  const last = line.tokens[found.to - 1];
  // "Syrias civil war", in text that lost its apostrophes.
  if (last?.form === `${found.actor.name}s`) return true;
  const isBeforeNoun = ["NOUN", "PROPN"].includes(line.tokens[found.to]?.upos ?? "");
  if (last?.relation === "compound" && last.head >= found.to && isBeforeNoun) return true;
  return next === "'s" || next === "’s" || next === "-" || placeNouns.has(next);
}

/** Says whether the words after a name are a verb of saying or policy, auxiliaries passed over. */
function acts(line: Line, found: Found): boolean {
  let at = found.to;
  while (at < found.to + 3 && auxiliaries.has(lower(line, at))) at += 1;
  return isFormOf(line.tokens[at], acting);
}

/** Says whether the tree has the name as the subject of a verb that only a state can do. */
function isActiveSubject(line: Line, found: Found): boolean {
  const token = line.tokens[found.to - 1];
  const head = line.tokens[token?.head ?? -1];
  if (token?.relation !== "nsubj") return false;
  return isFormOf(head, acting) || minds.has(head?.form.toLowerCase() ?? "");
}

function isCapitalActing(line: Line, found: Found): boolean {
  const at = before(line, found);
  const word = lower(line, at);
  if (word === "to" || word === "from") return false;
  if (partners.has(word) || isFormOf(line.tokens[at], addressed)) return true;
  if (lower(line, found.to) === "and" && ["its", "his"].includes(lower(line, found.to + 1)))
    return true;
  return acts(line, found) || isActiveSubject(line, found);
}

/**
 * Says whether a state's name or its capital stands for the state as an actor ("France called for", "talks with
 * Moscow") and not for a place ("in Turkey", "fled to Lebanon", "Syria's Idlib").
 *
 * @param previous - what the last state before it, in the same list, was held to be; null when there is none
 */
export function isStateActing(line: Line, found: Found, previous: boolean | null): boolean {
  if (isInside(line, found) || modifiesPlace(line, found)) return false;
  if (previous !== null) return previous;
  const isCapital = senseOf(line.chunkAt[found.from], "metonym") !== undefined;
  return isCapital ? isCapitalActing(line, found) : true;
}
