import { intakeTools } from "../capture/index.ts";
import { codeDocument, coder, type Equipment } from "../pipeline.ts";
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
      store.inTurn(now(), async (turn) => {
        const codings = await turn.codings(coding.report.id);
        if (codings.some((known) => known.coder === coding.coder)) return "known";
        await turn.record({ captured, coding, incidents: [], links: [], courses: [] });
        return "recorded";
      }),
  };
}
