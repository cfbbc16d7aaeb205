import { randomUUID } from "node:crypto";
import { intakeTools } from "../capture/index.ts";
import { codeDocument, coder, recordCoding, type Equipment } from "../pipeline.ts";
import { loadResources } from "../resources/index.ts";
import type { Store } from "../store/index.ts";
import { gazetteerTables } from "./gazetteer-tables.ts";
import type { Stages } from "./ingest.ts";

/** Opens the stages over a store, with all that ships and the places that were imported. */
export function openStages(store: Store, now: () => string): Stages {
  const equipment: Equipment = {
    resources: loadResources(undefined, gazetteerTables()),
    tools: intakeTools,
  };
  return {
    coder,
    code: (capture) => codeDocument(capture, equipment),
    record: (captured, coding) =>
      recordCoding(captured, coding, { ...equipment, store, at: now(), makeId: randomUUID }),
  };
}
