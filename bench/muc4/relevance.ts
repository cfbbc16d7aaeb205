import type { CodedEvent, Coding, Mention } from "../../src/model/index.ts";
import { headWords, isHuman, isThing } from "./mentions.ts";

/** The nine countries that the task is about, by code, as the key writes them. */
export const countries: Readonly<Record<string, string>> = {
  SV: "EL SALVADOR",
  GT: "GUATEMALA",
  HN: "HONDURAS",
  AR: "ARGENTINA",
  BO: "BOLIVIA",
  CL: "CHILE",
  CO: "COLOMBIA",
  EC: "ECUADOR",
  PE: "PERU",
};

/** Incidents older than this are told as background, by the task's definition of recent. */
const recentDays = 62;

const isIllegal = (mention: Mention): boolean => mention.kind === "armed-group";
/** Guards of persons and houses are no forces of a state. */
const guards = /\b(?:body)?guards?|watch(?:man|men)|escorts?$/i;

const isMilitary = ({ kind, text }: Mention): boolean =>
  kind === "armed-force" && !guards.test(headWords(text));

/** Modes of armed encounters and military operations, which are no terrorist acts by themselves. */
function isFight(event: CodedEvent, words: string): boolean {
  return /^(?:clash|fight|combat|battle|skirmish|firefight|shoot-?out|offensive|operation)/i.test(
    words,
  );
}

const installations =
  /\b(?:military|army|naval|navy|air force|air base|garrisons?|barracks|battalions?|brigades?|regiments?|police (?:posts?|stations?|bases?|headquarters)|checkpoints?|rebel|guerrilla|combat|troops?|positions?|outposts?|bases?|(?<!(?:tension|voltage|power|electric(?:al|ity)?|light|lamp|telephone)[ -])posts?|armou?red (?:cars?|vehicles?|personnel carriers?)|tanks?|gunships?|warplanes?|camps?|trenches|strongholds?)\b/i;

/** Installations of the military, the police and armed groups, which the task counts as their forces. */
const isInstallation = ({ kind, text }: Mention): boolean =>
  kind === "infrastructure" && installations.test(text);

/** Whether only soldiers, police or armed groups are harmed, or what is theirs: guerrilla war and not terrorism. */
function harmsFightersOnly({ roles }: CodedEvent): boolean {
  const harmed = [...roles.target, ...roles.affected];
  const isOfFighters = (mention: Mention): boolean =>
    isIllegal(mention) || isMilitary(mention) || isInstallation(mention);
  return harmed.length > 0 && harmed.every(isOfFighters);
}

function ageInDays(event: CodedEvent, publishedAt: string | null): number {
  const end = event.time?.end ?? event.time?.start ?? null;
  if (end === null || publishedAt === null) return 0;
  const latest =
    end.length === 4 ? `${end}-12-31` : end.length === 7 ? `${end}-28` : end.slice(0, 10);
  return (Date.parse(publishedAt.slice(0, 10)) - Date.parse(latest)) / 86_400_000;
}

/** Capitals of the nine, by which a dateline tells where a report is from. */
const capitals: Readonly<Record<string, string>> = {
  "SAN SALVADOR": "SV",
  GUATEMALA: "GT",
  TEGUCIGALPA: "HN",
  "BUENOS AIRES": "AR",
  "LA PAZ": "BO",
  SANTIAGO: "CL",
  BOGOTA: "CO",
  QUITO: "EC",
  LIMA: "PE",
};

/** The countries that a record names, the most frequent first; the capital of the dateline counts once. */
function namedCountries({ report, events, figures }: Coding): string[] {
  const counts = new Map<string, number>();
  const opening = report.text.slice(0, 60).toUpperCase();
  const filed = Object.entries(capitals).find(([name]) => opening.trim().startsWith(name))?.[1];
  const codes = events.flatMap((event) => [
    ...event.places.map((place) => place.countryCode),
    ...[...event.roles.initiator, ...event.roles.target].map((mention) => mention.countryCode),
    ...event.attribution.map(({ speaker }) => speaker?.countryCode ?? null),
  ]);
  const counted = figures.flatMap((figure) => figure.places.map((place) => place.countryCode));
  for (const code of [filed ?? null, ...codes, ...counted])
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}

/** The stems of the nine's names and adjectives. */
const stems: Readonly<Record<string, RegExp>> = {
  SV: /\bSALVADOR/gi,
  GT: /\bGUATEMALA/gi,
  HN: /\bHONDUR/gi,
  AR: /\bARGENTIN/gi,
  BO: /\bBOLIVIA/gi,
  CL: /\bCHILE/gi,
  CO: /\bCOLOMBIA/gi,
  EC: /\bECUADOR/gi,
  PE: /\bPERU/gi,
};

/** The country of the nine that a text speaks of most by name; null when it names none. */
function spokenOf(text: string): string | null {
  const counts = Object.entries(stems).map(
    ([code, stem]) => [code, text.match(stem)?.length ?? 0] as const,
  );
  const [code, most] = counts.sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  return most > 0 ? code : null;
}

/** The country of the nine that a record names most, or else its text; null when neither names one. */
export function homeOf(coding: Coding): string | null {
  return namedCountries(coding).find((code) => code in countries) ?? spokenOf(coding.report.text);
}

/** The country that an event's places put it in: the report's own, then another of the nine, then one that is named itself. */
function countryThere({ places }: CodedEvent, home: string | null): string | null {
  const codes = places.flatMap(({ countryCode }) => countryCode ?? []);
  if (home !== null && codes.includes(home)) return home;
  const named = places.find(({ precision }) => precision === "country")?.countryCode ?? null;
  // A town abroad of which nothing else in the report speaks is more likely a namesake of one at home.
  return (
    codes.find((code) => code in countries) ?? named ?? (home === null ? codes[0] : null) ?? null
  );
}

/** Where an event happened, or else whose people it concerns. */
export function countryOf(event: CodedEvent, home: string | null): string | null {
  const there = countryThere(event, home);
  if (there !== null && there in countries) return there;
  const concerned = [...event.roles.target, ...event.roles.initiator].find(
    (mention) => mention.countryCode !== null && mention.countryCode in countries,
  );
  if (there !== null) return concerned === undefined ? null : there;
  return concerned?.countryCode ?? home;
}

const trying = /\b(?:tried|attempt(?:ed|s|ing)?|failed|try(?:ing)?)\s+(?:to\s+)?(?:\w+\s+){0,3}$/i;

const plotting =
  /\b(?:plans?|plot(?:s|ted|ting)?|conspiracy|planned|planning|threats?|threatened)\s+(?:to|of|for)\s+(?:\w+\s+){0,3}$/i;

/** How far an event went: accomplished, attempted or threatened, as the task has it; null where it is none of these. */
export function stageOf({ modality, trigger }: CodedEvent, { report }: Coding): string | null {
  if (modality === "actual") return "ACCOMPLISHED";
  if (modality === "threatened") return "THREATENED";
  const before = report.text.slice(Math.max(0, trigger.start - 40), trigger.start);
  if (modality !== "planned") return null;
  if (trying.test(before)) return "ATTEMPTED";
  return plotting.test(before) ? "THREATENED" : null;
}

/** Whether an event sums up many incidents, by what its figures count: the task asks for specific ones. */
function isGeneral({ id }: CodedEvent, { figures }: Coding): boolean {
  return figures.some(
    ({ eventId, scope }) => eventId === id && (scope === "period" || scope === "cumulative"),
  );
}

const manyWords = /(?:s|people|men|women|children|population|police)$/i;

/** Whether a mention is of people or things that nothing tells from others of their kind: "civilians", "universities". */
function isOfAnyone({ kind, text }: Mention): boolean {
  return kind !== "person" && kind !== "unknown" && manyWords.test(headWords(text));
}

/** Whether a record singles an event out: by a day, a place, a number or whom it harmed; the task leaves generic descriptions out. */
function isSpecific(event: CodedEvent, { figures }: Coding): boolean {
  const { target, affected } = event.roles;
  if (event.time !== null || event.spans.length > 1) return true;
  if (event.places.some(({ precision }) => precision !== "country" && precision !== "region"))
    return true;
  if (figures.some(({ eventId }) => eventId === event.id)) return true;
  return ![...target, ...affected].every(isOfAnyone);
}

/** Whether an event is an incident of the task: violent, told as fact, specific, recent, and not between fighters. */
export function isIncident(event: CodedEvent, coding: Coding): boolean {
  const { target, affected } = event.roles;
  const hasTarget = [...target, ...affected].some(
    (mention) => isHuman(mention) || isThing(mention),
  );
  return hasTarget && mayBeOfIncident(event, coding);
}

/** Whether an event that tells of no target may yet tell more of an incident that others tell. */
export function isFurtherTelling(event: CodedEvent, coding: Coding): boolean {
  const { target, affected } = event.roles;
  return target.length + affected.length === 0 && mayBeOfIncident(event, coding);
}

function mayBeOfIncident(event: CodedEvent, coding: Coding): boolean {
  const { report } = coding;
  if (event.type !== "ASSAULT" || stageOf(event, coding) === null) return false;
  const words = report.text.slice(event.trigger.start, event.trigger.end);
  const { affected } = event.roles;
  if (harmsFightersOnly(event) || isGeneral(event, coding)) return false;
  if (!isSpecific(event, coding)) return false;
  if (isFight(event, words) && !affected.some((mention) => mention.kind === "infrastructure"))
    return false;
  return ageInDays(event, report.publishedAt) <= recentDays;
}
