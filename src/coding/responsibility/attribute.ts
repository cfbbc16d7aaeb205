import { cover, noteStep } from "../../model/index.ts";
import type { AttributionStep, Mention } from "../../model/index.ts";
import { standing, type Draft } from "../drafts.ts";
import { bounded, type Scene } from "../events.ts";
import { notedAll, notedMention } from "../noted.ts";
import { actorsOf, phraseSpan } from "../nouns.ts";
import { sameMention } from "../sameness.ts";
import { doersOf } from "../taking.ts";
import { isUnder, spanOver, uposOf, type Tree } from "../tree.ts";
import type { Account } from "./account.ts";
import { accountsIn, isGeneralDeed } from "./accounts.ts";

/** How many sentences behind a deed it may still be laid to somebody without being named. */
const REACH = 10;
/** How many sentences before the deed a report may say who is responsible for it. */
const AHEAD = 2;

/** The drafts of a report by the number of their sentence. */
type ByTree = ReadonlyMap<number, readonly Draft[]>;

function byTree(drafts: readonly Draft[]): ByTree {
  const found = new Map<number, Draft[]>();
  for (const draft of drafts) {
    if (draft.event.type !== "ASSAULT") continue;
    const known = found.get(draft.tree.number);
    if (known === undefined) found.set(draft.tree.number, [draft]);
    else known.push(draft);
  }
  return found;
}

const isActual = ({ event }: Draft): boolean => event.modality === "actual";

/** The deed last told before a place; else the first told soon behind it. */
function deedPointedAt(tree: Tree, cue: number, drafts: ByTree): Draft | undefined {
  const { number } = tree;
  const here = drafts.get(number) ?? [];
  const before = here.findLast((draft) => isActual(draft) && draft.trigger.token < cue);
  if (before !== undefined) return before;
  for (let at = number - 1; at >= Math.max(0, number - REACH); at--) {
    const found = drafts.get(at)?.findLast(isActual);
    if (found !== undefined) return found;
  }
  for (let at = number; at <= number + AHEAD; at++) {
    const found = drafts.get(at)?.find(isActual);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The deed that an account names or points at; undefined where what it names is no deed. */
function deedOf(tree: Tree, account: Account, drafts: ByTree): Draft | undefined {
  const { deed, cue } = account;
  const here = deed < 0 ? [] : (drafts.get(tree.number) ?? []);
  const own = here.find((draft) => isUnder(tree, draft.trigger.token, deed));
  if (own !== undefined) return own;
  const isOpen = deed < 0 || isGeneralDeed(tree, deed) || account.act === "claims-responsibility";
  return isOpen ? deedPointedAt(tree, cue, drafts) : undefined;
}

/** Who lays a deed to others: the accuser in the sentence, else whoever says the sentence; whoever claims it says so. */
function speakerOf(
  scene: Scene,
  tree: Tree,
  query: { account: Account; doers: readonly Mention[] },
): Mention | null {
  const { account, doers } = query;
  if (account.act === "claims-responsibility") return doers[0] ?? null;
  const [accuser] = account.accuser < 0 ? [] : actorsOf(tree, scene.words, account.accuser);
  if (accuser !== undefined) return accuser;
  return scene.said.of(tree.tokens[account.cue] ?? { start: 0, end: 0 }).at(-1)?.speaker ?? null;
}

function identityOf(speaker: Mention | null): AttributionStep["identity"] {
  if (speaker === null) return "unstated";
  return speaker.actorId !== null || speaker.kind === "person" ? "named" : "group";
}

/** The step of saying that an account adds to a deed's chain; null where it only states who did it. */
function stepOf(
  scene: Scene,
  tree: Tree,
  query: { account: Account; doers: readonly Mention[] },
): AttributionStep | null {
  const { act, cue } = query.account;
  const cueSpan = spanOver(tree, [cue]);
  if (act === "states" || cueSpan === null) return null;
  const speaker = speakerOf(scene, tree, query);
  const step: AttributionStep = {
    speaker,
    identity: identityOf(speaker),
    act,
    form: act === "accuses" ? "indirect" : "statement",
    cue: tree.text.slice(cueSpan.start, cueSpan.end),
    span: speaker === null ? cueSpan : bounded(cover(speaker.span, cueSpan), cueSpan),
    time: null,
    knowledge: "unstated",
  };
  noteStep(tree.notes, step, { speaker: "speaker/of-claim", act: "act/claim" });
  return step;
}

/** Those whom a noun of an account names; whoever claims a deed is armed, by whatever name no list knows. */
function doersAt(
  scene: Scene,
  tree: Tree,
  { account, doer }: { account: Account; doer: number },
): Mention[] {
  const known = actorsOf(tree, scene.words, doer);
  if (known.length > 0 || account.act !== "claims-responsibility") return known;
  if (uposOf(tree, doer) !== "NOUN" && uposOf(tree, doer) !== "PROPN") return [];
  const span = phraseSpan(tree, doer);
  const text = tree.text.slice(span.start, span.end);
  const made: Mention = {
    text,
    span,
    actorId: null,
    name: text,
    kind: "armed-group",
    countryCode: null,
  };
  return [notedMention(tree, "actor/description", made)];
}

/** Lays a deed to those who an account says did it, and adds who says so. */
function lay(deed: Draft, doers: readonly Mention[], step: AttributionStep | null): void {
  const { roles, attribution } = deed.event;
  const harmed = [...roles.target, ...roles.affected];
  const others = doers.filter((doer) => !harmed.some((one) => sameMention(one, doer)));
  if (others.length === 0) return;
  const initiator = doersOf(roles.initiator, others);
  const added = others.filter((doer) => initiator.includes(doer));
  const rule = step?.act === "claims-responsibility" ? "role/claims-responsibility" : "role/blamed";
  const because = { field: "roles.initiator", at: deed.trigger.token, rule } as const;
  notedAll(deed.tree, because, added);
  const isSaid = step === null || attribution.some((each) => each.act === step.act);
  deed.event = {
    ...deed.event,
    roles: { ...roles, initiator },
    attribution: isSaid ? attribution : [...attribution, step],
  };
}

/**
 * Adds to each deed those who claim it and those to whom any sentence of the report lays it, as its initiators where
 * nobody else is named or described so; and who says so as its speaker.
 */
export function attributeDeeds(scene: Scene, drafts: readonly Draft[]): void {
  const assaults = byTree(drafts);
  for (const tree of scene.trees) {
    for (const account of accountsIn(tree)) {
      const doers = account.doers.flatMap((doer) => doersAt(scene, tree, { account, doer }));
      const deed = doers.length === 0 ? undefined : deedOf(tree, account, assaults);
      if (deed !== undefined) lay(standing(deed), doers, stepOf(scene, tree, { account, doers }));
    }
  }
}
