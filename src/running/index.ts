/**
 * Captures and a data folder come in; the database is started, reports are coded and recorded in order, secrets are kept
 * in key files. It knows clock, chance and processes so that the stages need not; it never decides what a report says.
 *
 * @module
 */
export { openDataFolder, type DataFolder } from "./data-folder.ts";
export {
  FolderInUseError,
  serverOf,
  type Database,
  type DatabaseOptions,
  type RunningServer,
} from "./database/index.ts";
export { decideVisibility } from "./decide-visibility.ts";
export { eraseOldEmails } from "./erase.ts";
export { keepGazetteerTable } from "./gazetteer-tables.ts";
export { watch, type Round, type Watching } from "./watch/index.ts";
export { preview, type Previewed } from "./preview.ts";
export { ingest, isHeld, type Ingested, type IngestOptions, type Stages } from "./ingest.ts";
export { emailField, type Field, type Keys, type Sealed } from "./keys.ts";
export { openVigil, type Vigil, type VigilOptions } from "./open.ts";
export { inOrder } from "./pool/in-order.ts";
export { openPool, type PoolOptions } from "./pool/open-pool.ts";
export type { Pool } from "./pool/pool.ts";
export { type Coded, type CodedRecord } from "./pool/tasks.ts";
export { windowFor } from "./pool/window.ts";
export { RunMarks } from "./run-marks.ts";
export { openStages } from "./stages.ts";
export { certificatesIn, stampTrail, type Certificate, type Stamping } from "./timestamps/index.ts";
export { traceReport, type TracedReport } from "./trace-report.ts";
export { verify, type Break, type Verification } from "./verify.ts";
export { reportIdOf } from "./identity.ts";
