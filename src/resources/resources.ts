import path from "node:path";
import type { ActorDirectory, Gazetteer } from "../model/index.ts";
import { createAnalyser, type Analyser } from "../syntax/index.ts";
import { loadActors } from "./actors.ts";
import { shippedDataFolder } from "./data-folder.ts";
import { loadGazetteer } from "./load-gazetteer.ts";
import { loadSyntaxModelFromDisk } from "./models.ts";

/** What the stages are given besides the report; loaded once a thread and shared by all its reports. */
export interface Resources {
  /** English; it works in buffers of its own, so each thread has its own. */
  readonly analyser: Analyser;
  readonly gazetteer: Gazetteer;
  readonly actors: ActorDirectory;
}

/**
 * Loads what ships in data/.
 *
 * @param dataFolder - the folder with gazetteer/, actors/ and models/; the shipped one when left out
 * @param furtherTables - paths of gazetteer tables that `vigil gazetteer import` made
 * @throws Error when a file is missing or broken
 */
export function loadResources(
  dataFolder: string = shippedDataFolder(),
  furtherTables: readonly string[] = [],
): Resources {
  return {
    analyser: createAnalyser(loadSyntaxModelFromDisk(dataFolder)),
    gazetteer: loadGazetteer(path.join(dataFolder, "gazetteer"), furtherTables),
    actors: loadActors(dataFolder),
  };
}
