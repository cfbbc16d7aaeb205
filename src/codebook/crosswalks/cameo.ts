import type { CodedEvent, Coding } from "../../model/index.ts";
import { conditionsAt, conditionsBeside, has, isOfClass, isTold, type Told } from "./sides.ts";

/** Why an event has no CAMEO code. */
export const notCameo = {
  "not-told-as-happened":
    "It is threatened, demanded, possible, planned or denied: CAMEO codes what was done.",
  "doer-not-named": "CAMEO codes who did what to whom, and the record has nobody who did it.",
  "means-not-told":
    "People without arms fought, by a means that is not told: assault or fight is open.",
} as const;
/** Why an event has no CAMEO code. */
export type NotCameo = keyof typeof notCameo;

/** The CAMEO code of an event, or why it has none. */
export interface CameoCoding {
  /** Two to four digits, as a string for its leading zero; as fine as the record says. */
  readonly code: string | null;
  readonly undecided: NotCameo | null;
}

const inContext = ({ event }: Told, ...contexts: readonly string[]): boolean =>
  event.contexts.some((context) => contexts.includes(context));

const tells = (told: Told, kind: string, stage?: string): boolean =>
  conditionsAt(told).some(
    (condition) => condition.kind === kind && (stage === undefined || condition.stage === stage),
  );

/** The type and mode of what a demand, promise or refusal is about; null where nothing is told of it. */
function contentOf({ event, coding }: Told): CodedEvent | null {
  return coding.events.find(({ id }) => event.about.includes(id)) ?? null;
}

const byAssaultMode: Readonly<Record<string, string>> = {
  abduct: "181",
  beat: "182",
  sexual: "1821",
  torture: "1822",
  unconventional: "204",
  targeted: "186",
  destroy: "1712",
  primitive: "182",
  "suicide-attack": "1831",
  aerial: "195",
  drone: "1952",
  "heavy-weapons": "194",
  firearms: "193",
  "crowd-control": "175",
};

/** Whether the sentence tells of a truce that was broken. */
function breaksTruce(told: Told): boolean {
  return conditionsBeside(told).some(({ stage }) => stage === "violation-alleged");
}

/** Violence by its means; where none is told, of those who bear arms it is fighting, and of others it is open. */
function assault(told: Told): string | null {
  const { event } = told;
  if (breaksTruce(told)) return "196";
  if (event.mode === "explosives") return explosives(told);
  const byMode = event.mode === null ? undefined : byAssaultMode[event.mode];
  if (byMode !== undefined) return byMode;
  return has(event.roles.initiator, "state", "group") ? "190" : null;
}

/** Bombs laid by somebody: beside a road, in a car, or at a place. */
function explosives({ event }: Told): string {
  const kind = event.instrument?.kind ?? null;
  if (kind === "mine") return "1833";
  if (kind === "grenade") return "193";
  const words = event.instrument?.text.toLowerCase() ?? "";
  if (/\broadside\b/.test(words)) return "1833";
  return /\b(?:car|truck|vehicle)\b/.test(words) ? "1832" : "183";
}

const byCoerceMode: Readonly<Record<string, string>> = {
  censor: "1721",
  curfew: "1723",
  "martial-law": "1724",
  arrest: "173",
  deport: "174",
  cyber: "176",
};

function coercion(told: Told): string {
  const { event } = told;
  if (event.mode === "seize") return tells(told, "control") ? "192" : "1711";
  // A siege is the military's; other restrictions are put by decree.
  if (event.mode === "restrict") return inContext(told, "military") ? "191" : "172";
  return byCoerceMode[event.mode ?? ""] ?? "170";
}

const byRetreatMode: Readonly<Record<string, string>> = {
  withdraw: "0874",
  release: "0841",
  disarm: "0873",
  ceasefire: "0871",
  resign: "0831",
};

function retreat(told: Told): string {
  if (told.event.mode !== "access") return byRetreatMode[told.event.mode ?? ""] ?? "080";
  if (isOfClass(told.event.roles.target, "peacekeeper")) return "0861";
  return tells(told, "access") || isOfClass(told.event.roles.target, "aid-worker") ? "0863" : "086";
}

/** What is asked for or refused, by its mode; the first is the code where no mode is told. */
type ByContent = readonly [string, Readonly<Record<string, string>>];

const asked: ByContent = ["100", { assist: "103", change: "104", yield: "105", meet: "106" }];
const refused: ByContent = ["120", { assist: "122", change: "123", yield: "124", meet: "125" }];

const fine = (mode: string | null, [plain, byMode]: ByContent): string =>
  byMode[mode ?? ""] ?? plain;

/** Whether what is asked or refused is that fighting ends. */
function isAboutFighting(told: Told): boolean {
  const content = contentOf(told);
  const isFight = content?.type === "ASSAULT" && content.mode !== "abduct";
  return isFight || content?.mode === "withdraw" || tells(told, "ceasefire");
}

function request(told: Told): string {
  const { mode } = told.event;
  if (mode !== "yield") return fine(mode, asked);
  if (isAboutFighting(told)) return "1056";
  return contentOf(told)?.mode === "release" ? "1053" : "105";
}

function refusal(told: Told): string {
  const { event } = told;
  if (event.denies === "responsibility") return "016";
  if (event.denies !== null) return "010";
  if (tells(told, "measure", "vetoed")) return "129";
  if (event.mode === "yield" && isAboutFighting(told)) return "1246";
  return fine(event.mode, refused);
}

function accusation(told: Told): string {
  const { mode } = told.event;
  if (mode === "investigate") return inContext(told, "human_rights") ? "092" : "090";
  if (mode !== "allege") return mode === "disapprove" ? "111" : "110";
  const content = contentOf(told);
  if (content?.type === "ASSAULT") return has(content.roles.target, "people") ? "1122" : "1123";
  return "112";
}

const byThreatMode: Readonly<Record<string, string>> = {
  restrict: "132",
  arrest: "132",
  relations: "131",
  expel: "136",
  territory: "1382",
  violence: "138",
};

const byProtestMode: Readonly<Record<string, string>> = {
  demo: "141",
  riot: "145",
  strike: "143",
  hunger: "142",
  boycott: "143",
  obstruct: "144",
  vandalize: "145",
};

const bySanctionMode: Readonly<Record<string, string>> = {
  convict: "116",
  expel: "166",
  withdraw: "161",
  discontinue: "162",
};

const byMobilizeMode: Readonly<Record<string, string>> = {
  troops: "154",
  weapons: "154",
  militia: "154",
  police: "153",
};

const byConsultMode: Readonly<Record<string, string>> = {
  visit: "042",
  phone: "041",
  "third-party": "044",
};

/** What is promised, by the type of what it is about. */
const byPromise: Readonly<Partial<Record<CodedEvent["type"], string>>> = {
  COOPERATE: "031",
  SUPPORT: "032",
  AID: "033",
  RETREAT: "035",
  CONCEDE: "035",
  CONSULT: "036",
};

function promise(told: Told): string {
  if (tells(told, "ceasefire")) return "0356";
  const content = contentOf(told);
  return (content === null ? undefined : byPromise[content.type]) ?? "030";
}

/** The first of some contexts that an event has decides its finer code. */
const byContext =
  (plain: string, ...codes: readonly (readonly [string, string])[]) =>
  (told: Told): string =>
    codes.find(([context]) => inContext(told, context))?.[1] ?? plain;

const byMode =
  (plain: string, codes: Readonly<Record<string, string>>) =>
  ({ event }: Told): string =>
    codes[event.mode ?? ""] ?? plain;

const byType: Readonly<Record<CodedEvent["type"], (told: Told) => string | null>> = {
  AGREE: promise,
  CONSULT: byMode("040", byConsultMode),
  SUPPORT: (told) => (isSigned(told) ? "057" : "050"),
  CONCEDE: (told) => (tells(told, "ceasefire") ? "0871" : "080"),
  COOPERATE: byContext("060", ["military", "062"], ["economic", "061"], ["legal", "063"]),
  AID: byContext("070", ["asylum", "075"], ["military", "072"], ["economic", "071"]),
  RETREAT: retreat,
  REQUEST: request,
  ACCUSE: accusation,
  REJECT: refusal,
  THREATEN: byMode("130", byThreatMode),
  PROTEST: byMode("140", byProtestMode),
  SANCTION: byMode("160", bySanctionMode),
  MOBILIZE: byMode("150", byMobilizeMode),
  COERCE: coercion,
  ASSAULT: assault,
};

/** Whether both sides of an event are told as doing it together, as those who sign are. */
function isSigned({ event }: Told): boolean {
  return event.roles.initiator.length > 1 && event.roles.target.length === 0;
}

/**
 * Says which CAMEO code an event would bear: by type, mode, contexts, who bears arms, what it is about and the conditions
 * told with it, so that a broken ceasefire is 196 and a veto 129. The code is as fine as the record says: a root or its
 * plain sub-code where no more is told.
 *
 * @source CAMEO codebook 1.1b3; PLOVER's table of 2021 from CAMEO
 */
export function cameoOf(event: CodedEvent, coding: Coding): CameoCoding {
  if (!isTold(event)) return { code: null, undecided: "not-told-as-happened" };
  if (event.roles.initiator.length === 0) return { code: null, undecided: "doer-not-named" };
  const code = byType[event.type]({ event, coding });
  return { code, undecided: code === null ? "means-not-told" : null };
}
