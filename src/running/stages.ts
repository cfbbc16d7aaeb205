import { randomUUID } from "node:crypto";
import { intakeTools } from "../capture/index.ts";
import { codeDocument, coder, recordCoding, type Equipment } from "../pipeline.ts";
import { loadResources } from "../resources/index.ts";
import type { Store } from "../store/index.ts";
import type { Stages } from "./ingest.ts";

/** Opens the stages over a store, with all that ships loaded. */
export function openStages(store: Store, now: () => string): Stages {
  const equipment: Equipment = { resources: loadResources(), tools: intakeTools };
  return {
    coder,
    code: (capture) => codeDocument(capture, equipment),
    record: (captured, coding) =>
      recordCoding(captured, coding, { ...equipment, store, at: now(), makeId: randomUUID }),
  };
}
