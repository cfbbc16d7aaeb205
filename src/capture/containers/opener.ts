import type { ColumnMap } from "../../intake/index.ts";
import type { Capture, Opening } from "../capture.ts";
import type { Source } from "../source.ts";

/** What opening a file that holds others needs. */
export interface Unpacking extends Opening {
  /** How the columns of tables are used, where a command says so. */
  readonly columns: ColumnMap;
  /** Opens what is found inside by its own format. */
  open(source: Source): AsyncGenerator<Capture>;
}

/** Opens a file of one format: a capture a document, in order; what cannot be opened is a capture with a problem. */
export type Opener = (source: Source, unpacking: Unpacking) => AsyncGenerator<Capture>;
