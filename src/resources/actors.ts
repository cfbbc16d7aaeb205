import { readFileSync } from "node:fs";
import path from "node:path";
import type { ActorDirectory, ActorEntry } from "../model/index.ts";
import { shippedDataFolder } from "./data-folder.ts";

/** A line of data/actors: all but the id may be left out, the name only where the institution's own serves. */
type Listed = Pick<ActorEntry, "id"> & Partial<ActorEntry>;

interface Institution {
  readonly key: string;
  readonly prefix: string;
  readonly kind: ActorEntry["kind"];
  readonly class: string;
  /** With "{adjective}" where the state's adjective goes. */
  readonly name: string;
  /** Key of the institution it is part of. */
  readonly parent?: string;
}

const files = ["states", "offices", "leaders", "groups", "organisations", "monitors", "media"];

const kindByPrefix: Readonly<Record<string, ActorEntry["kind"]>> = {
  state: "state",
  government: "government",
  force: "armed-force",
  group: "armed-group",
  org: "organisation",
  office: "office",
  person: "person",
  population: "population",
};

function readJson(dataFolder: string, name: string): unknown {
  return JSON.parse(readFileSync(path.join(dataFolder, "actors", `${name}.json`), "utf8"));
}

const composedId = /^(force|office|government|org):([A-Z]{2})(?:-([a-z-]+))?$/;

/** The state's code in "state:SY", "force:SY-army"; null for actors without a state in their id. */
function codeIn(id: string): string | null {
  return /^(?:state|force|office|government):([A-Z]{2})(?![a-z])/.exec(id)?.[1] ?? null;
}

function complete(listed: Listed): ActorEntry {
  const code = codeIn(listed.id);
  const given = {
    name: listed.id,
    kind: kindByPrefix[listed.id.slice(0, listed.id.indexOf(":"))] ?? "unknown",
    countryCode: code,
    aliases: [],
    class: null,
    parentId: null,
    sideId: null,
    countries: code === null ? [] : [code],
    since: null,
    until: null,
    source: "general knowledge",
    ...listed,
  };
  const { id, name, kind, countryCode, aliases, parentId, sideId } = given;
  const { countries, since, until, source, adjectives, people, metonyms } = given;
  // By one literal, so that all entries but those of states are of one hidden class.
  const entry: ActorEntry = {
    id,
    name,
    kind,
    countryCode,
    aliases,
    class: given.class,
    parentId,
    sideId,
    countries,
    since,
    until,
    source,
  };
  if (adjectives !== undefined) entry.adjectives = adjectives;
  if (people !== undefined) entry.people = people;
  if (metonyms !== undefined) entry.metonyms = metonyms;
  return entry;
}

function idOf(institution: Institution, code: string): string {
  const start = `${institution.prefix}:${code}`;
  return institution.key === "government" ? start : `${start}-${institution.key}`;
}

/** An institution of a state, made from the state's adjective and the institution's name. */
function compose(
  institution: Institution,
  state: ActorEntry,
  parent: Institution | undefined,
): ActorEntry {
  const code = state.countryCode ?? "";
  const adjective = state.adjectives?.[0] ?? state.name;
  return complete({
    id: idOf(institution, code),
    name: institution.name.replace("{adjective}", adjective),
    kind: institution.kind,
    countryCode: code,
    class: institution.class,
    parentId: parent === undefined ? state.id : idOf(parent, code),
    sideId: state.id,
    countries: [code],
  });
}

/**
 * Gives the listed actors of data/actors. The institutions of every state ("force:SY-army", "office:TR-presidency")
 * are made on demand from its adjective; those with names of their own ("the Kremlin") are listed as well.
 *
 * @param dataFolder - the folder with actors/; the shipped one when left out
 * @throws when a file is missing or not JSON
 */
export function loadActors(dataFolder: string = shippedDataFolder()): ActorDirectory {
  const institutions = readJson(dataFolder, "institutions") as readonly Institution[];
  const institutionByKey = new Map(institutions.map((item) => [item.key, item]));
  const byId = new Map<string, ActorEntry>();

  function composed(id: string): ActorEntry | undefined {
    const parts = composedId.exec(id);
    const state = byId.get(`state:${parts?.[2] ?? ""}`);
    const institution = institutionByKey.get(parts?.[3] ?? "government");
    if (state === undefined || institution?.prefix !== parts?.[1] || institution === undefined)
      return undefined;
    return compose(institution, state, institutionByKey.get(institution.parent ?? ""));
  }

  for (const name of files) {
    for (const listed of readJson(dataFolder, name) as readonly Listed[]) {
      byId.set(listed.id, complete({ ...composed(listed.id), ...listed }));
    }
  }
  return {
    entries: [...byId.values()],
    byId(id) {
      const known = byId.get(id);
      if (known !== undefined) return known;
      const made = composed(id);
      if (made !== undefined) byId.set(id, made);
      return made;
    },
  };
}
