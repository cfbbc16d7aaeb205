import { linkCoding, traitsOf } from "../linking/index.ts";
import type { Decision } from "../model/index.ts";
import type { Surroundings } from "../pipeline.ts";
import { withVisibility } from "../store/index.ts";

/**
 * Releases or withholds a report, as a reviewer decided: what it tells joins the incidents and courses, or leaves them.
 *
 * @returns false when there is no coding of such a report, and then nothing is recorded
 */
export async function decideVisibility(
  decision: Decision,
  { store, actors, at, makeId }: Surroundings,
): Promise<boolean> {
  const { collectionId } = store;
  return await store.inTurn(at, async (turn) => {
    const held = await turn.standing(decision.subjectId);
    if (held === null) return false;
    await turn.decide(decision);
    const isReleased = decision.kind === "release-report";
    const coding = withVisibility(held.coding, isReleased ? "public" : "restricted");
    const known = await turn.near(coding, traitsOf(coding.report, held.custody));
    const changes = linkCoding({ coding, known, actors, collectionId, makeId });
    await turn.change({ changes, by: coding, because: isReleased ? "released" : "withheld" });
    return true;
  });
}
