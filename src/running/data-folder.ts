import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";

/** Where Vigil keeps what is its own on this machine; all paths absolute. */
export interface DataFolder {
  readonly root: string;
  /** Captured bytes by SHA-256; readable by the account that runs Vigil alone. */
  readonly raw: string;
  /** Key files; readable by the account that runs Vigil alone. */
  readonly keys: string;
}

/**
 * Gives the path of the data folder, whether it is there or not.
 *
 * @param path - relative to the working folder; VIGIL_DATA, else `.vigil`, when left out
 */
export function dataFolderPath(path?: string): string {
  const given = process.env["VIGIL_DATA"];
  return resolve(path ?? (given === undefined || given === "" ? ".vigil" : given));
}

/** Refuses a folder that is there but is another account's. */
function checkAccess(root: string): void {
  const keys = `${root}/keys`;
  if (!existsSync(keys)) return;
  try {
    accessSync(keys, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new Error(
      `${root} belongs to another account: run Vigil as that account or as root, or name another folder with VIGIL_DATA.`,
      { cause },
    );
  }
}

/**
 * Gives the data folder, made where it is missing.
 *
 * @param path - relative to the working folder; VIGIL_DATA, else `.vigil`, when left out
 * @throws Error when it belongs to another account
 */
export function openDataFolder(path?: string): DataFolder {
  const root = dataFolderPath(path);
  checkAccess(root);
  // Others may pass through (the database's own account must) but not list.
  mkdirSync(root, { recursive: true, mode: 0o711 });
  const folder = { root, raw: `${root}/raw`, keys: `${root}/keys` };
  mkdirSync(folder.raw, { recursive: true, mode: 0o700 });
  mkdirSync(folder.keys, { recursive: true, mode: 0o700 });
  return folder;
}
