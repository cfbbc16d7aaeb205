import { hostileVerbs } from "../../languages/index.ts";
import { contains, type Mention, type Span } from "../../model/index.ts";
import { indexFrom } from "../spans.ts";
import type { Tree } from "../tree.ts";

/** What is looked at to tell whether a statement accuses. */
export interface AccusationScene {
  readonly text: string;
  readonly trees: readonly Tree[];
  readonly sentenceSpans: readonly Span[];
  /** Mentions of one sentence, by its index. */
  mentionsIn(sentence: number): readonly Mention[];
}

const accusedKinds: ReadonlySet<string> = new Set([
  "state",
  "government",
  "armed-force",
  "armed-group",
]);
const accusers: ReadonlySet<string> = new Set([
  "state",
  "government",
  "armed-force",
  "armed-group",
  "office",
  "person",
]);

/** Says whether a plain statement accuses: another party does harm by it, '"Russia is killing civilians," he tweeted'. */
export function accuses(speaker: Mention | null, content: Span, scene: AccusationScene): boolean {
  if (speaker === null || !accusers.has(speaker.kind)) return false;
  for (
    let at = indexFrom(scene.sentenceSpans, content.start);
    (scene.sentenceSpans[at]?.start ?? Infinity) < content.end;
    at += 1
  ) {
    const accused = accusedIn(at, content, scene);
    if (accused.some((mention) => isParty(mention, scene) && !isOwn(mention, speaker, scene)))
      return true;
  }
  return false;
}

/** Somebody in particular, and no "two gunmen" or "soldiers". */
function isParty({ kind, actorId, span }: Mention, { text }: AccusationScene): boolean {
  const isDefinite = /\b(?:the|this|that|these)\s+(?:\S+\s+)?$/iu.test(
    text.slice(Math.max(0, span.start - 24), span.start),
  );
  return accusedKinds.has(kind) && (actorId !== null || isDefinite);
}

/** "Turkey said its troops had shelled the town": a side does not accuse itself. */
function isOwn(
  { name, countryCode, span }: Mention,
  speaker: Mention,
  { text }: AccusationScene,
): boolean {
  const isOurs = /\b(?:its|their|our|his|her)\s+(?:\S+\s+)?$/iu.test(
    text.slice(Math.max(0, span.start - 24), span.start),
  );
  return (
    isOurs || name === speaker.name || (countryCode !== null && countryCode === speaker.countryCode)
  );
}

/** The actors that a sentence, within what is said, makes the doers of harm. */
function accusedIn(sentence: number, content: Span, scene: AccusationScene): Mention[] {
  const tree = scene.trees[sentence];
  return (
    tree?.tokens.flatMap((token, at) => {
      const isHostile =
        token.upos === "VERB" && hostileVerbs.has(tree.lemma(at)) && contains(content, token);
      return isHostile
        ? (accusedBefore({ tree, at, content }, scene.mentionsIn(sentence)) ?? [])
        : [];
    }) ?? []
  );
}

/** The subject of a verb as a mention; where the tree gives none, the actor nearest before it. */
function accusedBefore(
  { tree, at, content }: { tree: Tree; at: number; content: Span },
  mentions: readonly Mention[],
): Mention | undefined {
  const subject = tree.tokens[tree.child(at, "nsubj")];
  if (subject !== undefined) return mentions.find(({ span }) => contains(span, subject));
  if (tree.child(at, "nsubj:pass") >= 0) return undefined;
  const verb = tree.tokens[at];
  return mentions.findLast(
    ({ span }) => verb !== undefined && span.start >= content.start && span.end <= verb.start,
  );
}
