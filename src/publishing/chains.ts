import type { Attribution, AttributionStep, Claim } from "../model/index.ts";
import { actLabels } from "./labels.ts";
import type { Masking } from "./masking.ts";

/** One step of who said it to whom, as shown. */
export interface SpeakerView {
  /** "Syrian Observatory for Human Rights", "an unnamed source", "[name withheld]". */
  readonly name: string;
  /** "says", "estimates", "denies" */
  readonly act: string;
  /** "unnamed", "office" …; empty for a named speaker. */
  readonly note: string;
}

function nameOf(step: AttributionStep, masking: Masking): string {
  if (step.speaker !== null) return masking.name(step.speaker);
  return step.identity === "anonymous" ? "an unnamed source" : "a source not stated";
}

/**
 * Gives a chain of speakers as shown, the report's own source first.
 *
 * @param source - who published the report; null when not known
 */
export function speakerChain(
  attribution: Attribution,
  source: string | null,
  masking: Masking,
): SpeakerView[] {
  const outlet = { name: source ?? "This report (source not known)", act: "reports", note: "" };
  const steps = attribution.map((step) => ({
    name: nameOf(step, masking),
    act: actLabels[step.act],
    note: step.identity === "anonymous" || step.identity === "unstated" ? "unnamed" : "",
  }));
  return [outlet, ...steps];
}

/** "The director of the hospital" as it stands inside a sentence. */
function inSentence(name: string): string {
  return name.replace(/^(?:The|An?)(?= )/u, (article) => article.toLowerCase());
}

/** Gives who first said a claim, as shown: an origin that is a private person is withheld. */
export function originName(claim: Claim, masking: Masking): string {
  const step = claim.figure.attribution.at(-1);
  if (step !== undefined) return inSentence(nameOf(step, masking));
  return claim.origin.isNamed ? masking.words(claim.origin.name) : "the report itself";
}
