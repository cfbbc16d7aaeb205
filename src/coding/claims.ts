import { cover, noteStep } from "../model/index.ts";
import type { AttributionStep, CodedEvent, Mention } from "../model/index.ts";
import { clauseOf, isVerb } from "./clause.ts";
import { standing, type Draft } from "./drafts.ts";
import { bounded, type Scene } from "./events.ts";
import { notedAll } from "./noted.ts";
import { actorsOf } from "./nouns.ts";
import { sameActor } from "./same-actor.ts";
import { doersOf } from "./taking.ts";
import {
  childrenBy,
  formOf,
  isUnder,
  lemmaOf,
  prepositionOf,
  spanOver,
  type Tree,
} from "./tree.ts";

const negations: ReadonlySet<string> = new Set(
  "no not n't never yet neither nor none nobody without hardly".split(" "),
);

/** Whether a word negates the verb of a claim, who claims ("no group"), or what is claimed. */
function isDisclaimed(tree: Tree, parts: readonly number[]): boolean {
  return tree.tokens.some(
    (token, at) =>
      negations.has(formOf(tree, at)) && (parts.includes(at) || parts.includes(token.head)),
  );
}

/** What those who did a deed claim: "claimed credit for the attack". */
const claimed = new Set(["responsibility", "credit", "authorship"]);

/** A claim of responsibility in a sentence: its verb, who claims, and the noun it is for. */
function claimIn(tree: Tree): { verb: number; doer: number; what: number } | null {
  for (let verb = 0; verb < tree.tokens.length; verb++) {
    if (!isVerb(tree, verb) || !["claim", "take", "assume", "accept"].includes(lemmaOf(tree, verb)))
      continue;
    const clause = clauseOf(tree, verb);
    const object = clause.isPassive ? clause.subject : clause.object;
    if (!claimed.has(lemmaOf(tree, object))) continue;
    const what =
      [...childrenBy(tree, object, "nmod"), ...clause.obliques.map((oblique) => oblique.head)].find(
        (i) => prepositionOf(tree, i) === "for",
      ) ?? -1;
    const doer = clause.isPassive ? clause.agent : clause.subject;
    if (doer >= 0 && !isDisclaimed(tree, [verb, doer, object])) return { verb, doer, what };
  }
  return null;
}

/** Adds those who claim responsibility as speakers of what they claim, and as its initiators where nobody else is named or described so. */
export function attributeClaims(scene: Scene, drafts: readonly Draft[]): void {
  for (const tree of scene.trees) {
    const claim = claimIn(tree);
    if (claim === null) continue;
    const speaker = actorsOf(tree, scene.words, claim.doer)[0];
    const verb = tree.tokens[claim.verb];
    if (speaker === undefined || verb === undefined) continue;
    const deed = claimedDraft(tree, claim.what, drafts);
    if (deed === null) continue;
    const cueSpan = spanOver(tree, [claim.verb, ...childrenBy(tree, claim.verb, "obj")]) ?? verb;
    const step: AttributionStep = {
      speaker,
      identity: speaker.actorId !== null || speaker.kind === "person" ? "named" : "group",
      act: "claims-responsibility",
      form: "statement",
      cue: tree.text.slice(cueSpan.start, cueSpan.end),
      span: bounded(cover(speaker.span, cueSpan), cueSpan),
      time: null,
      knowledge: "unstated",
    };
    const { roles, attribution } = deed.event;
    const isSaid = attribution.some((each) => each.act === "claims-responsibility");
    const initiator = doersOf(roles.initiator, [speaker]);
    noteStep(tree.notes, step, { speaker: "speaker/of-claim", act: "act/claim" });
    const because = { field: "roles.initiator", at: deed.trigger.token } as const;
    if (initiator.includes(speaker))
      notedAll(deed.tree, { ...because, rule: "role/claims-responsibility" }, [speaker]);
    deed.event = {
      ...deed.event,
      roles: { ...roles, initiator },
      attribution: isSaid ? attribution : [...attribution, step],
    };
  }
}

function claimedDraft(tree: Tree, what: number, drafts: readonly Draft[]): Draft | null {
  const own = drafts.find(
    (draft) =>
      draft.tree === tree &&
      what >= 0 &&
      isUnder(tree, draft.trigger.token, what) &&
      draft.event.type === "ASSAULT",
  );
  const before = drafts.findLast(
    (draft) =>
      draft.tree.number < tree.number &&
      draft.event.type === "ASSAULT" &&
      draft.event.modality === "actual",
  );
  const found = own ?? before;
  return found === undefined ? null : standing(found);
}

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
