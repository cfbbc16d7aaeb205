import type { EventType } from "../../model/index.ts";
import type { CodebookEntry } from "../entry.ts";
import { accuse } from "./accuse.ts";
import { agree } from "./agree.ts";
import { aid } from "./aid.ts";
import { assault } from "./assault.ts";
import { coerce } from "./coerce.ts";
import { concede } from "./concede.ts";
import { consult } from "./consult.ts";
import { cooperate } from "./cooperate.ts";
import { mobilize } from "./mobilize.ts";
import { protest } from "./protest.ts";
import { reject } from "./reject.ts";
import { request } from "./request.ts";
import { retreat } from "./retreat.ts";
import { sanction } from "./sanction.ts";
import { support } from "./support.ts";
import { threaten } from "./threaten.ts";

const entries = {
  AGREE: agree,
  CONSULT: consult,
  SUPPORT: support,
  CONCEDE: concede,
  COOPERATE: cooperate,
  AID: aid,
  RETREAT: retreat,
  REQUEST: request,
  ACCUSE: accuse,
  REJECT: reject,
  THREATEN: threaten,
  PROTEST: protest,
  SANCTION: sanction,
  MOBILIZE: mobilize,
  COERCE: coerce,
  ASSAULT: assault,
} as const satisfies Record<EventType, CodebookEntry>;

/** The mode names of one event type. */
export type ModeOf<T extends EventType> = Extract<keyof (typeof entries)[T]["modes"], string>;

/** Every event type's entry, by its name. */
export const codebook: Readonly<Record<EventType, CodebookEntry>> = entries;
