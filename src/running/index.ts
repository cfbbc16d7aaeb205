/**
 * Captures and a data folder come in; the database is started, reports are coded and recorded in order, secrets are kept
 * in key files. It knows clock, chance and processes so that the stages need not; it never decides what a report says.
 *
 * @module
 */
export { openDataFolder, type DataFolder } from "./data-folder.ts";
export {
  FolderInUseError,
  openDatabase,
  serverOf,
  type Database,
  type DatabaseOptions,
  type RunningServer,
} from "./database/index.ts";
export { emailField, openKeys, type Field, type Keys, type Sealed } from "./keys.ts";
