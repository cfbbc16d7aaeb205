import type { Claim, EventType, FigureKind, Incident, Place } from "../model/index.ts";

const modeNouns: Readonly<Record<string, string>> = {
  abduct: "Abduction",
  beat: "Beating",
  torture: "Torture",
  sexual: "Sexual violence",
  targeted: "Targeted killing",
  destroy: "Destruction",
  primitive: "Attack",
  firearms: "Shooting",
  explosives: "Bombing",
  "suicide-attack": "Suicide attack",
  aerial: "Air strike",
  drone: "Drone strike",
  "heavy-weapons": "Shelling",
  "crowd-control": "Force against a crowd",
  unconventional: "Attack with unconventional weapons",
  seize: "Seizure",
  restrict: "Siege or blockade",
  censor: "Censorship",
  curfew: "Curfew",
  "martial-law": "Martial law",
  arrest: "Arrests",
  deport: "Deportation",
  withhold: "Withheld supplies",
  cyber: "Cyber attack",
};

const typeNouns: Partial<Record<EventType, string>> = {
  ASSAULT: "Attack",
  COERCE: "Coercion",
  PROTEST: "Protest",
  MOBILIZE: "Mobilisation",
  SANCTION: "Sanction",
  RETREAT: "Withdrawal",
  AID: "Aid",
  COOPERATE: "Cooperation",
};

const harmWords: Partial<Record<FigureKind, string>> = {
  killed: "killed",
  injured: "injured",
  "killed-or-injured": "killed or injured",
  missing: "missing",
  "dead-or-missing": "dead or missing",
  "bodies-found": "found dead",
  detained: "detained",
  abducted: "abducted",
  displaced: "displaced",
  besieged: "besieged",
};

/** As `harmWords` lists them: deaths first. */
const harmOrder = Object.keys(harmWords) as FigureKind[];

const monthNames =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** What a title is made of. */
export interface Titled {
  readonly type: EventType;
  readonly mode: string | null;
  readonly shape: Incident["shape"];
  readonly place: Place | null;
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * Gives an incident's title: what, where and when, and never a person's name.
 *
 * @param claims - name the harm where no mode does: "People killed and displaced in Idlib province, since 16 December 2019"
 */
export function titleOf(incident: Titled, claims: readonly Claim[]): string {
  const what = subjectOf(incident, claims);
  const where = incident.place === null ? "" : ` in ${placePhrase(incident.place)}`;
  const when = periodPhrase(incident.start, incident.end);
  return `${what}${where}${when === "" ? "" : `, ${when}`}`;
}

function subjectOf({ type, mode, shape }: Titled, claims: readonly Claim[]): string {
  const noun = mode === null ? undefined : modeNouns[mode];
  if (noun !== undefined) return shape === "aggregate" ? plural(noun) : noun;
  const told = new Set(claims.map(({ figure }) => figure.kind));
  const kinds = harmOrder.flatMap((kind) => (told.has(kind) ? (harmWords[kind] ?? []) : []));
  if (kinds.length > 0) return `People ${listed(kinds)}`;
  return shape === "aggregate" && type === "ASSAULT" ? "Fighting" : (typeNouns[type] ?? "Incident");
}

function plural(noun: string): string {
  if (noun === "Siege or blockade") return "Sieges or blockades";
  if (/(?:ing|ence|age|law|n|s)$/.test(noun) && !/(?:Abduction|Deportation)$/.test(noun))
    return noun;
  return `${noun}s`;
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length === 1 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** "Idlib province" for a province whose name does not say so; any other place by its name. */
export function placePhrase(place: Place): string {
  if (place.precision === "region" && place.placeId !== null) return `part of ${place.name}`;
  const saysKind = /\b(?:province|governorate|region|state|oblast|district|territory)\b/i.test(
    place.name,
  );
  return place.precision === "admin1" && !saysKind ? `${place.name} province` : place.name;
}

/** "8 January 2020", "10–16 January 2020", "since 16 December 2019"; empty without a start. */
function periodPhrase(start: string | null, end: string | null): string {
  if (start === null) return "";
  if (end === null) return `since ${datePhrase(start)}`;
  if (start === end) return datePhrase(start);
  const month = /^(\d{4}-\d{2})-(\d{2})/.exec(start);
  if (month !== null && end.startsWith(month[1] ?? "") && end.length >= 10) {
    return `${Number(month[2])}–${datePhrase(end)}`;
  }
  return `${datePhrase(start)} – ${datePhrase(end)}`;
}

function datePhrase(prefix: string): string {
  const [year = "", month, day] = prefix.slice(0, 10).split("-");
  if (month === undefined) return year;
  const name = monthNames[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
