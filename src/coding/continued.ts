import { noteStep } from "../model/index.ts";
import type { CodedEvent, Mention } from "../model/index.ts";
import type { Draft } from "./drafts.ts";
import type { Scene } from "./events.ts";
import { sameActor } from "./same-actor.ts";

const verbal: ReadonlySet<CodedEvent["type"]> = new Set<CodedEvent["type"]>([
  "REQUEST",
  "THREATEN",
  "REJECT",
  "AGREE",
  "ACCUSE",
]);

/** Whether a description ("the group leader") may be the one named later ("HTS leader …"). */
function mayBe(description: Mention, named: Mention): boolean {
  if (sameActor(description, named)) return true;
  const head = description.text.toLowerCase().split(/\s+/).at(-1) ?? "";
  return head.length > 3 && named.text.toLowerCase().split(/\s+/).includes(head);
}

/** A demand or threat whose next sentence goes on in its speaker's own words was said with them. */
export function attributeContinued(scene: Scene, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const [initiator] = draft.event.roles.initiator;
    const next = scene.trees[draft.tree.number + 1];
    if (
      !verbal.has(draft.event.type) ||
      initiator === undefined ||
      next === undefined ||
      draft.event.attribution.length > 0
    )
      continue;
    const step = scene.said
      .speechAt({ start: next.sentence.span.start + 1, end: next.sentence.span.start + 2 })
      ?.attribution.at(-1);
    if (step?.speaker == null || step.form !== "direct" || !mayBe(initiator, step.speaker))
      continue;
    noteStep(draft.tree.notes, step, { speaker: "speaker/of-next-sentence", act: "act/of-cue" });
    draft.event = { ...draft.event, attribution: [step] };
  }
}
