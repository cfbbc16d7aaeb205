import { createHash } from "node:crypto";
import type { IntakeTools } from "../intake/index.ts";

const fewestLetters = 20;

type Detector = (typeof import("eld/small"))["eld"];

async function loadDetector(): Promise<Detector> {
  return (await import("eld/small")).eld;
}

/** Least share of the best language's score at which a text is taken for English as well: a headline's words tell little. */
const nearTie = 0.98;

function detectWith(detector: Detector, text: string): string | null {
  if (text.length < fewestLetters) return null;
  const found = detector.detect(text);
  if (found.language === "" || !found.isReliable()) return null;
  const scores = found.getScores();
  const isEnglish = (scores["en"] ?? 0) >= nearTie * (scores[found.language] ?? 1);
  return isEnglish ? "en" : found.language;
}

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** Gives what intake needs from outside: SHA-256 and a language detector; one set serves the whole program. */
export async function openIntakeTools(): Promise<IntakeTools> {
  const detector = await loadDetector();
  return { sha256, languageOf: (text) => detectWith(detector, text) };
}

/**
 * The same tools for a thread that mostly meets plain English: the detector, a quarter of a second and 75 MB, is loaded
 * when a text first needs it. That text's language is null the first time; {@link LazyIntakeTools.catchUp} says so.
 */
export class LazyIntakeTools implements IntakeTools {
  readonly sha256 = sha256;
  #detector: Detector | null = null;
  #isMissed = false;

  languageOf(text: string): string | null {
    if (this.#detector !== null) return detectWith(this.#detector, text);
    this.#isMissed = true;
    return null;
  }

  /** Loads the detector where it was missed; true means that the document has to be taken in again. */
  async catchUp(): Promise<boolean> {
    if (!this.#isMissed) return false;
    this.#isMissed = false;
    this.#detector = await loadDetector();
    return true;
  }
}
