import type { RuleName, RuleNotes } from "../../codebook/index.ts";
import {
  anonymousWords,
  groupWords,
  hostileVerbs,
  knowledgeWords,
  officeWords,
  statementNouns,
  verifyVerbs,
  witnessWords,
} from "../../languages/index.ts";
import {
  contains,
  noteStep,
  overlaps,
  type AttributionStep,
  type Mention,
  type Span,
  type SpeechAct,
  type Time,
} from "../../model/index.ts";
import { accuses } from "./accusing.ts";
import type { Utterance } from "./utterances.ts";
import type { Tree } from "../tree.ts";

/** What the steps of a chain are made from. */
export interface StepScene {
  readonly text: string;
  /** Where it is written down how each speaker was heard; null while nobody asks. */
  readonly notes: RuleNotes | null;
  readonly trees: readonly Tree[];
  readonly sentenceSpans: readonly Span[];
  /** Mentions and times of one sentence, by its index. */
  mentionsIn(sentence: number): readonly Mention[];
  timesIn(sentence: number): readonly Time[];
}

const pronouns: ReadonlySet<string> = new Set(["PRON", "DET"]);

/** The mention that a head word belongs to, else the last of those inside the speaker's words. */
function mentionAt(mentions: readonly Mention[], head: Span, source: Span | null): Mention | null {
  const atHead = mentions.find(({ span }) => contains(span, head));
  if (atHead !== undefined || source === null) return atHead ?? null;
  // "Presidential spokesman X": the person stands beside the head word; "the commander of X" is not X.
  const beside = mentions.filter(
    ({ span, kind }) => contains(source, span) && (kind === "person" || kind === "office"),
  );
  return beside[0] ?? null;
}

/** "the conflict monitor ACLED", "the Relief and Rehabilitation Commission": a name that goes on without a comma. */
function goesOnName(tree: Tree, child: number): boolean {
  const head = tree.head(child);
  if (head > child || !tree.xpos(child).startsWith("NN")) return false;
  const isName = (at: number): boolean => /^\p{Lu}/u.test(tree.tokens[at]?.form ?? "");
  const between = tree.tokens.slice(head + 1, child);
  if (between.some(({ upos }) => upos === "PUNCT")) return false;
  const isJoined = between.some(({ upos }) => upos === "CCONJ");
  return isName(child) && (!isJoined || (isName(head) && tree.lower(head - 1) === "the"));
}

/** The speaker's words without what follows a comma or a relative clause. */
function nominal(tree: Tree, at: number): Span {
  const range = tree.subtree(at, (child) => {
    const relation = tree.relation(child);
    if (/^(?:appos|conj)$/.test(relation)) return !goesOnName(tree, child);
    return /^(?:acl|parataxis|punct|cc|advcl|case|fixed)$/.test(relation);
  });
  return tree.spanOf(range);
}

function unknownSpeaker({ text, notes }: StepScene, span: Span): Mention {
  const words = text.slice(span.start, span.end);
  notes?.write({ field: "actor", at: span.start, value: words, rule: "actor/own-words", span });
  return { text: words, span, actorId: null, name: words, kind: "unknown", countryCode: null };
}

/** "a statement by the group": whose words they are; -1 when the speaker is no statement, or nobody's. */
function issuerOf(tree: Tree, at: number): number {
  if (!statementNouns.has(tree.lemma(at))) return -1;
  const isBy = (child: number): boolean =>
    /^(?:by|from)$/.test(tree.lower(tree.child(child, "case"))) && tree.relation(child) === "nmod";
  return tree.childrenOf(at).find(isBy) ?? -1;
}

/** Who speaks: a known mention, else one made of the speaker's own words; null when nobody is named. */
function speakerOf(utterance: Utterance, scene: StepScene): Mention | null {
  const { cue, sentence } = utterance;
  const tree = scene.trees[sentence];
  const token = tree?.tokens[cue.speakerAt];
  if (tree === undefined || token === undefined) return null;
  const issuer = issuerOf(tree, cue.speakerAt);
  if (issuer >= 0) return speakerOf({ ...utterance, cue: { ...cue, speakerAt: issuer } }, scene);
  const own = nominal(tree, cue.speakerAt);
  return mentionAt(scene.mentionsIn(sentence), token, own) ?? unknownSpeaker(scene, own);
}

type Identity = AttributionStep["identity"];

function identityOf(
  speaker: Mention | null,
  { cue, sentence }: Utterance,
  scene: StepScene,
): Identity {
  const tree = scene.trees[sentence];
  if (speaker === null || tree === undefined) return "unstated";
  if (speaker.actorId !== null) return speaker.kind === "office" ? "office" : "named";
  if (speaker.kind === "person" || speaker.kind === "organisation") return "named";
  return describedIdentity(speaker, tree, cue.speakerAt);
}

/** What a speaker without a listed name is, by the head of his words: "witnesses", "the minister", "he", "rebels". */
function describedIdentity(speaker: Mention, tree: Tree, at: number): Identity {
  if (pronouns.has(tree.upos(at))) return "unstated";
  if (tree.upos(at) === "PROPN") return "named";
  if (anonymousWords.has(tree.lower(at))) return "anonymous";
  if (speaker.kind === "office" || officeWords.has(tree.lower(at))) return "office";
  return speaker.kind === "unknown" && !groupWords.has(tree.lemma(at)) ? "anonymous" : "group";
}

function isNegated(tree: Tree, at: number): boolean {
  // "asked not to be named said": the negation is of the verb behind it.
  return tree
    .childrenOf(at)
    .some(
      (child) =>
        /^(?:not|n't|n’t|never)$/.test(tree.lower(child)) && tree.lower(child + 1) !== "to",
    );
}

function hasAuxiliary(tree: Tree, at: number, forms: RegExp): boolean {
  return tree.childrenOf(at).some((child) => forms.test(tree.lower(child)));
}

const refusing: ReadonlySet<string> = new Set(["decline", "refuse"]);

/** "Declined to comment", "vowed to kill": the verb around one of speech, and the one below it, decide what is done. */
function actAround(tree: Tree, { cue }: Utterance): SpeechAct | null {
  if (tree.relation(cue.at) === "xcomp" && refusing.has(tree.lemma(tree.head(cue.at))))
    return "declines";
  const isHostile = hostileVerbs.has(tree.lemma(tree.child(cue.at, "xcomp")));
  return cue.verb.act === "promises" && isHostile ? "threatens" : null;
}

/** The act of a cue by its verb, its object and its negation. */
function plainAct(tree: Tree, { cue }: Utterance): SpeechAct {
  const object = tree.lemma(tree.child(cue.at, "obj"));
  const particle = tree.lower(cue.words.to - 1);
  if (cue.lemma === "call" && /^(?:for|on|upon)$/.test(particle)) return "demands";
  const negated = isNegated(tree, cue.at);
  if (cue.lemma === "claim" && object === "responsibility")
    return negated ? "declines" : "claims-responsibility";
  if (!negated) return cue.verb.act;
  if (verifyVerbs.has(cue.lemma))
    return hasAuxiliary(tree, cue.at, /^(?:could|can|able)$/) ? "cannot-verify" : "declines";
  return cue.verb.act === "states" || cue.verb.act === "reports" ? "declines" : cue.verb.act;
}

/** When it was said: the time that hangs on the cue and is no part of what is said. */
function saidAt(utterance: Utterance, scene: StepScene): Time | null {
  const { cue, sentence, contents } = utterance;
  const tree = scene.trees[sentence];
  if (tree === undefined) return null;
  const candidates = scene
    .timesIn(sentence)
    .filter(({ span }) => contents.every((content) => !overlaps(content.span, span)));
  const hanging = candidates.find(({ span }) => {
    const at = tree.tokens.findIndex((token) => contains(span, token));
    return at >= 0 && nearestVerb(tree, at) === cue.at;
  });
  return hanging ?? null;
}

/** The verb that a token hangs on, itself left out; -1 when there is none. */
function nearestVerb(tree: Tree, at: number): number {
  let next = tree.head(at);
  for (let step = 0; step < 8 && next >= 0; step += 1) {
    if (tree.upos(next) === "VERB") return next;
    next = tree.head(next);
  }
  return -1;
}

function formOf({ cue, sentence, contents }: Utterance, scene: StepScene): AttributionStep["form"] {
  if (contents.some(({ isQuoted, isContinued }) => isQuoted && !isContinued)) return "direct";
  const tree = scene.trees[sentence];
  const isWritten = tree
    ?.childrenOf(cue.at)
    .some((child) => statementNouns.has(tree.lemma(child)) && tree.relation(child) === "obl");
  return isWritten === true ? "statement" : "indirect";
}

/** "said he saw", "said he was told": how the speaker says he knows. */
function knownBy(tree: Tree, { cue }: Utterance): AttributionStep["knowledge"] | undefined {
  const verb = tree.child(cue.at, "ccomp");
  const subject = tree.child(verb, "nsubj", "nsubj:pass");
  if (tree.upos(subject) !== "PRON") return undefined;
  if (tree.relation(subject) === "nsubj:pass")
    return /^(?:tell|inform)$/.test(tree.lemma(verb)) ? "told" : undefined;
  return knowledgeWords.get(tree.lemma(verb));
}

function knowledgeOf(utterance: Utterance, scene: StepScene): AttributionStep["knowledge"] {
  const tree = scene.trees[utterance.sentence];
  const head = tree?.lower(utterance.cue.speakerAt) ?? "";
  if (witnessWords.has(head)) return "witnessed";
  const isOpen = tree !== undefined && isNegated(tree, utterance.cue.at);
  const own = isOpen || tree === undefined ? undefined : knownBy(tree, utterance);
  if (own !== undefined) return own;
  return isOpen ? "unstated" : (knowledgeWords.get(utterance.cue.lemma) ?? "unstated");
}

/** Makes the step of a chain that one utterance is. */
export function stepOf(utterance: Utterance, scene: StepScene): AttributionStep {
  const { cue, cueSpan, sourceSpan } = utterance;
  const speaker = speakerOf(utterance, scene);
  const tree = scene.trees[utterance.sentence];
  const act =
    tree === undefined ? cue.verb.act : (actAround(tree, utterance) ?? plainAct(tree, utterance));
  const [first] = utterance.contents;
  const isAccusation =
    act === "states" && first !== undefined && accuses(speaker, first.span, scene);
  const span =
    sourceSpan === null
      ? cueSpan
      : {
          start: Math.min(cueSpan.start, sourceSpan.start),
          end: Math.max(cueSpan.end, sourceSpan.end),
        };
  const step: AttributionStep = {
    speaker,
    identity: identityOf(speaker, utterance, scene),
    act: isAccusation ? "accuses" : act,
    form: formOf(utterance, scene),
    cue: scene.text.slice(cueSpan.start, cueSpan.end),
    span,
    time: saidAt(utterance, scene),
    knowledge: knowledgeOf(utterance, scene),
  };
  const heardBy = isAccusation ? "act/accusation-by-saying" : "act/of-cue";
  noteStep(scene.notes, step, { speaker: heardHow(utterance), act: heardBy });
  return step;
}

/** The rule by which a speaker is heard. */
function heardHow({ cue, contents }: Utterance): RuleName {
  if (cue.lemma === "according to") return "speaker/according-to";
  return contents.some(({ isQuoted }) => isQuoted) ? "speaker/of-quotation" : "speaker/of-clause";
}
