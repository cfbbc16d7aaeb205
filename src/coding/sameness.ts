import {
  precisions,
  type CodedEvent,
  type Mention,
  type Place,
  type Time,
} from "../model/index.ts";

/** Says whether two mentions name one actor or are one description. */
export const sameMention = (a: Mention, b: Mention): boolean =>
  a.actorId !== null && b.actorId !== null
    ? a.actorId === b.actorId
    : a.name.toLowerCase() === b.name.toLowerCase();

/** Says whether two places are one. */
export const samePlace = (a: Place, b: Place): boolean =>
  a.placeId !== null ? a.placeId === b.placeId : a.name === b.name;

/** The last word before "of", "in" and the like, without a plural ending: what the phrase is about. */
function headWord({ name }: Mention): string {
  const head = name.toLowerCase().split(/\s+(?:of|from|in|at|on|for|with|who|which)\s+/)[0] ?? "";
  return (head.split(/\s+/).at(-1) ?? "").replace(/(?<=.{3})s$/, "");
}

/** Whether one of two descriptions may repeat the other: the same head, or a name's words. */
function mayRepeat(a: Mention, b: Mention): boolean {
  return sameMention(a, b) || (a.kind === b.kind && headWord(a) === headWord(b));
}

const pointing = /\b(?:the|this|that|these|those|its|their|his|her|said)\s+$/i;
const LONGEST_DETERMINER = 8;

/** Says whether a later mention is a noun that only points at somebody or something told before: "the building" behind "a bank building". */
export function pointsAt(later: Mention, known: Mention, text: string): boolean {
  const { start } = later.span;
  const before = text.slice(Math.max(0, start - LONGEST_DETERMINER), start);
  const isBare = later.actorId === null && !/\s/.test(later.text);
  return (
    isBare &&
    pointing.test(before) &&
    known.kind === later.kind &&
    headWord(known) === headWord(later)
  );
}

const isPerson = ({ kind }: Mention): boolean => kind === "person";
const isListed = ({ actorId }: Mention): boolean => actorId !== null;

/** The sides that descriptions of fighters are on. */
function sideOf({ kind }: Mention): "state" | "against" | null {
  if (kind === "armed-force" || kind === "government") return "state";
  return kind === "armed-group" ? "against" : null;
}

/** Whether nothing that one telling says of who did it is at odds with the other. */
export function doersAgree(a: readonly Mention[], b: readonly Mention[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.some((x) =>
    b.some((y) => {
      if (sameMention(x, y)) return true;
      if (isListed(x) && isListed(y))
        return x.countryCode !== null && x.countryCode === y.countryCode && sideOf(x) === sideOf(y);
      if (isPerson(x) && isPerson(y)) return false;
      return sideOf(x) === null || sideOf(y) === null || sideOf(x) === sideOf(y);
    }),
  );
}

/** Everybody and everything that an event harms. */
const harmedIn = ({ roles }: CodedEvent): Mention[] => [...roles.target, ...roles.affected];

/** Whether two tellings share somebody or something that is harmed. */
export function shareHarmed(a: CodedEvent, b: CodedEvent): boolean {
  return harmedIn(a).some((x) => harmedIn(b).some((y) => mayRepeat(x, y)));
}

/** Whether two tellings name people and have none in common. */
export function namesApart(a: CodedEvent, b: CodedEvent): boolean {
  const [x, y] = [harmedIn(a).filter(isPerson), harmedIn(b).filter(isPerson)];
  return (
    x.length > 0 && y.length > 0 && !x.some((one) => y.some((other) => sameMention(one, other)))
  );
}

/** Whether two tellings harm people or things that are not said to be the same. */
export function harmApart(a: CodedEvent, b: CodedEvent): boolean {
  if (harmedIn(a).length === 0 || harmedIn(b).length === 0) return false;
  return namesApart(a, b) || !shareHarmed(a, b);
}

/** How far a site may lie from the middle of the town it is in, in degrees of latitude: some five kilometres. */
const TOWN_REACH = 0.045;

/** Whether a site may lie in a town, as far as both are on the map. */
function isInTown(site: Place, town: Place): boolean {
  if (site.latitude === null || site.longitude === null) return true;
  if (town.latitude === null || town.longitude === null) return true;
  const east = (site.longitude - town.longitude) * Math.cos((town.latitude * Math.PI) / 180);
  return Math.hypot(site.latitude - town.latitude, east) <= TOWN_REACH;
}

/** Whether one of two places of unlike fineness may lie in the other. */
function mayHold(a: Place, b: Place): boolean {
  if (a.precision === b.precision || a.countryCode !== b.countryCode) return false;
  const [fine, wide] =
    precisions.indexOf(a.precision) < precisions.indexOf(b.precision) ? [a, b] : [b, a];
  if (wide.precision === "settlement") return isInTown(fine, wide);
  const isPart = wide.precision === "admin1" || wide.precision === "admin2";
  return !isPart || wide.admin1Code === null || fine.admin1Code === null
    ? true
    : wide.admin1Code === fine.admin1Code;
}

/** Whether two tellings may be of one place: a wider place may hold a finer one; two of one fineness are two. */
export function placesAgree(a: readonly Place[], b: readonly Place[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.some((x) => b.some((y) => samePlace(x, y) || mayHold(x, y)));
}

/** Whether two tellings share a place finer than a country. */
export function sharePlace(a: CodedEvent, b: CodedEvent): boolean {
  return a.places.some((x) => x.precision !== "country" && b.places.some((y) => samePlace(x, y)));
}

/** Whether two tellings may be of one time. */
export function timesAgree(a: Time | null, b: Time | null): boolean {
  if (a?.start == null || b?.start == null) return true;
  return a.start.startsWith(b.start) || b.start.startsWith(a.start);
}

/** Modes of taking people, which no other violence is a telling of. */
const isTaking = ({ mode }: CodedEvent): boolean => mode === "abduct";

/** Modes that one word tells of: "the bombing" may be from the air or by a suicide bomber, "the air strike" by a drone. */
const oneWord: readonly (readonly [string, string])[] = [
  ["aerial", "explosives"],
  ["suicide-attack", "explosives"],
  ["aerial", "drone"],
];

function modesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  return oneWord.some((pair) => pair.includes(a) && pair.includes(b));
}

/** Whether the kinds of two events let them be one: modes that agree, or the same people harmed otherwise than by taking. */
export function kindsAgree(a: CodedEvent, b: CodedEvent): boolean {
  if (a.type !== b.type || isTaking(a) !== isTaking(b)) return false;
  return modesAgree(a.mode, b.mode) || shareHarmed(a, b);
}

/** Whether nothing in two tellings is at odds. */
export function compatible(a: CodedEvent, b: CodedEvent): boolean {
  return (
    kindsAgree(a, b) &&
    doersAgree(a.roles.initiator, b.roles.initiator) &&
    placesAgree(a.places, b.places) &&
    timesAgree(a.time, b.time) &&
    !namesApart(a, b)
  );
}
