import path from "node:path";
import type { ActorDirectory, Gazetteer } from "../model/index.ts";
import { createAnalyser, type Analyser, type SyntaxModel } from "../syntax/index.ts";
import { loadActors } from "./actors.ts";
import { shippedDataFolder } from "./data-folder.ts";
import { gazetteerOf, readGazetteer, type GazetteerTables } from "./load-gazetteer.ts";
import { loadSyntaxModelFromDisk } from "./models.ts";

/** What the stages are given besides the report; loaded once a thread and shared by all its reports. */
export interface Resources {
  /** English; it works in buffers of its own, so each thread has its own. */
  readonly analyser: Analyser;
  readonly gazetteer: Gazetteer;
  readonly actors: ActorDirectory;
}

/** The large tables of data/ as read; they may be sent to other threads, which then share what is large in them. */
export interface Tables {
  readonly dataFolder: string;
  readonly model: SyntaxModel;
  readonly gazetteer: GazetteerTables;
}

/**
 * Reads the large tables that ship in data/.
 *
 * @param dataFolder - the folder with gazetteer/, actors/ and models/; the shipped one when left out
 * @param furtherTables - paths of gazetteer tables that `vigil gazetteer import` made
 * @throws Error when a file is missing or broken
 */
export function loadTables(
  dataFolder: string = shippedDataFolder(),
  furtherTables: readonly string[] = [],
): Tables {
  return {
    dataFolder,
    model: loadSyntaxModelFromDisk(dataFolder),
    gazetteer: readGazetteer(path.join(dataFolder, "gazetteer"), furtherTables),
  };
}

/** Makes one thread's resources of the tables; the actors, which are few, are read here. */
export function resourcesOf({ dataFolder, model, gazetteer }: Tables): Resources {
  return {
    analyser: createAnalyser(model),
    gazetteer: gazetteerOf(gazetteer),
    actors: loadActors(dataFolder),
  };
}

/** Loads what ships in data/ for one thread; see {@link loadTables}. */
export function loadResources(dataFolder?: string, furtherTables?: readonly string[]): Resources {
  return resourcesOf(loadTables(dataFolder, furtherTables));
}
