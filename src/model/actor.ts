import { z } from "zod";
import { actorKinds } from "./mention.ts";

/** One listed actor of data/actors. */
export const actorEntrySchema = z.object({
  /** Stable: "state:SY", "force:SY-army", "group:hts", "org:sohr", "person:donald-trump". */
  id: z.string(),
  name: z.string(),
  kind: z.enum(actorKinds),
  countryCode: z.string().nullable(),
  /** Other names and spellings; matched without regard to case where longer than four letters. */
  aliases: z.array(z.string()),
  /** Of a state: adjectives, "Syrian"; a state's own name may be one, "US". */
  adjectives: z.array(z.string()).optional(),
  /** Of a state: words for its people, "Syrians". */
  people: z.array(z.string()).optional(),
  /** Of a state: places that stand for it where they act, "Damascus". */
  metonyms: z.array(z.string()).optional(),
  /** Finer class: monitor, news-agency, ministry, igo, ngo, militia, rebel … */
  class: z.string().nullable(),
  /** Id of the actor it is part of: an army's state, a spokesman's government. */
  parentId: z.string().nullable(),
  /** Which side it speaks for, an actor id; unnamed speakers and bodies of one side are never independent. */
  sideId: z.string().nullable(),
  /** Countries it acts in, ISO 3166-1 alpha-2. */
  countries: z.array(z.string()),
  /** ISO prefixes between which a person holds the office or a group exists; null when open. */
  since: z.string().nullable(),
  until: z.string().nullable(),
  /** Where the entry comes from. */
  source: z.string(),
});
/** One listed actor of data/actors. */
export type ActorEntry = z.infer<typeof actorEntrySchema>;

/** The listed actors, loaded once and passed in. */
export interface ActorDirectory {
  readonly entries: readonly ActorEntry[];
  /** Gives the entry of an id. */
  byId(id: string): ActorEntry | undefined;
}
