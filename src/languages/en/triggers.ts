import type { TriggerLexicon } from "../../codebook/index.ts";
import {
  agreeWords,
  consultWords,
  supportWords,
  concedeWords,
  requestWords,
  accuseWords,
  rejectWords,
  threatenWords,
} from "./triggers-words.ts";
import { aidWords, cooperateWords, retreatWords } from "./triggers-deeds.ts";
import { coerceWords, mobilizeWords, sanctionWords } from "./triggers-force.ts";
import { protestWords } from "./triggers-protest.ts";
import { assaultNouns } from "./triggers-violence-nouns.ts";
import { assaultVerbs } from "./triggers-violence-verbs.ts";

/** The English words that show each event type. Lemmas; "carry_out" is a verb with its particle. */
export const triggers: TriggerLexicon = {
  AGREE: agreeWords,
  CONSULT: consultWords,
  SUPPORT: supportWords,
  CONCEDE: concedeWords,
  COOPERATE: cooperateWords,
  AID: aidWords,
  RETREAT: retreatWords,
  REQUEST: requestWords,
  ACCUSE: accuseWords,
  REJECT: rejectWords,
  THREATEN: threatenWords,
  PROTEST: protestWords,
  SANCTION: sanctionWords,
  MOBILIZE: mobilizeWords,
  COERCE: coerceWords,
  ASSAULT: { verbs: assaultVerbs, nouns: assaultNouns },
};
