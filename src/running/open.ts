import { openStore, type Store } from "../store/index.ts";
import { openDataFolder, type DataFolder } from "./data-folder.ts";
import { openDatabase } from "./database/index.ts";
import { openKeys, type Keys } from "./keys.ts";

/** A data folder in use: its database runs, its collection is open. */
export interface Vigil {
  readonly folder: DataFolder;
  readonly store: Store;
  readonly keys: Keys;
  /** Settles when the bundled database is lost while in use. */
  readonly lost: Promise<void>;
  /** Closes the store and stops the bundled database, when this Vigil holds it. */
  close(): Promise<void>;
}

/** How a data folder is opened. */
export interface VigilOptions {
  /** Relative to the working folder; VIGIL_DATA, else `.vigil`, when left out. */
  readonly path?: string;
  readonly collectionId: string;
  /** Short commands join the database of a Vigil that runs already; long ones are refused beside it. */
  readonly mayJoin: boolean;
  /** ISO instant. */
  readonly at: string;
}

function databaseUrl(): string | null {
  const url = process.env["DATABASE_URL"];
  return url === undefined || url === "" ? null : url;
}

/**
 * Opens a data folder: the database of DATABASE_URL, else the bundled one, and the collection in it.
 *
 * @throws FolderInUseError when another living Vigil has the folder and `mayJoin` is false
 */
export async function openVigil({ path, collectionId, mayJoin, at }: VigilOptions): Promise<Vigil> {
  const folder = openDataFolder(path);
  const database = await openDatabase(folder, { url: databaseUrl(), mayJoin });
  try {
    const { settings, lost } = database;
    const store = await openStore({ database: settings, raw: folder.raw, collectionId, at });
    const close = async (): Promise<void> => {
      await store.close();
      await database.close();
    };
    return { folder, store, keys: openKeys(folder), lost, close };
  } catch (error) {
    await database.close();
    throw error;
  }
}
