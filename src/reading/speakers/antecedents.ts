import type { RuleNotes } from "../../codebook/index.ts";
import { statementNouns } from "../../languages/index.ts";
import { noteStep, type AttributionStep, type Mention } from "../../model/index.ts";
import type { Voice } from "./voices.ts";

/** How many sentences back the speaker that "he" or "the statement" stands for may be. */
const reach = 3;

const bodies: ReadonlySet<Mention["kind"]> = new Set<Mention["kind"]>([
  "state",
  "government",
  "armed-force",
  "armed-group",
  "organisation",
]);

function isPlural({ text }: Mention): boolean {
  return /[^s]s$/iu.test(text.trim()) || /\b(?:people|police)$/iu.test(text);
}

/** What a speaker's words ask of the one they stand for; null when they name somebody themselves. */
function askedOf({ text, name, actorId }: Mention): ((other: Mention) => boolean) | null {
  if (actorId !== null || name.toLowerCase() !== text.toLowerCase()) return null;
  const word = text.toLowerCase();
  if (word === "he" || word === "she")
    return (other) => !bodies.has(other.kind) && !isPlural(other);
  if (word === "they") return (other) => bodies.has(other.kind) || isPlural(other);
  const isStatement = /^the\s/.test(word) && statementNouns.has(word.replace(/^the\s+/, ""));
  if (isStatement) return () => true;
  return word === "it" ? (other) => other.kind !== "person" && !isPlural(other) : null;
}

/** Whether two speakers are named by the same words: "a security source" and "the source". */
function isSameHead(speaker: Mention, other: Mention): boolean {
  const head = /^the\s+(\S+)$/i.exec(speaker.text)?.[1]?.toLowerCase();
  return head !== undefined && other.text.toLowerCase().endsWith(` ${head}`);
}

function standsFor(step: AttributionStep, { step: other }: Voice): AttributionStep {
  if (step.speaker === null || other.speaker === null) return step;
  const { text, span } = step.speaker;
  const knowledge = step.knowledge === "unstated" ? other.knowledge : step.knowledge;
  return {
    ...step,
    speaker: { ...other.speaker, text, span },
    identity: other.identity,
    knowledge,
  };
}

/** Whom a voice's speaker stands for, among the last that were heard. */
function antecedentOf(voice: Voice, heard: readonly Voice[]): Voice | null {
  const { speaker } = voice.step;
  if (speaker === null) return null;
  const asked = askedOf(speaker);
  const near = heard.filter(
    ({ utterance }) => voice.utterance.sentence - utterance.sentence <= reach,
  );
  const fits = ({ step }: Voice): boolean => {
    if (step.speaker === null || askedOf(step.speaker) !== null) return false;
    return asked === null ? isSameHead(speaker, step.speaker) : asked(step.speaker);
  };
  return near.findLast(fits) ?? null;
}

function noteAntecedent(step: AttributionStep, notes: RuleNotes | null): void {
  noteStep(notes, step, { speaker: "speaker/heard-before", act: "act/of-cue" });
  if (step.speaker === null) return;
  const { span, name } = step.speaker;
  notes?.write({ field: "actor", at: span.start, value: name, rule: "actor/refers-back", span });
}

/** "He added", "the statement said", "the source said": gives each the speaker heard before for whom it stands. */
export function withAntecedents(voices: readonly Voice[], notes: RuleNotes | null): Voice[] {
  const heard: Voice[] = [];
  return voices.map((voice) => {
    const antecedent = antecedentOf(voice, heard);
    const found =
      antecedent === null ? voice : { ...voice, step: standsFor(voice.step, antecedent) };
    if (antecedent !== null) noteAntecedent(found.step, notes);
    heard.push(found);
    if (heard.length > 8) heard.shift();
    return found;
  });
}
