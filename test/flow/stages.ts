import { openIntakeTools } from "../../src/capture/index.ts";
import { codeDocument, coder, recordCoding } from "../../src/pipeline.ts";
import { loadResources } from "../../src/resources/index.ts";
import type { Stages } from "../../src/running/index.ts";
import type { Store } from "../../src/store/index.ts";

/** Gives "i1", "i2" … */
export function countingIds(): () => string {
  let made = 0;
  return () => `i${(made += 1)}`;
}

/** Opens the stages over a store in the test's own thread; ids of what they make count up. */
export async function testStages(
  store: Store,
  now: () => string,
  makeId = countingIds(),
): Promise<Stages> {
  const resources = loadResources();
  const tools = await openIntakeTools();
  return {
    coder,
    code: (capture) => codeDocument(capture, { resources, tools }),
    record: (captured, coding) =>
      recordCoding(captured, coding, {
        ...{ store, actors: resources.actors, at: now() },
        makeId,
      }),
  };
}
