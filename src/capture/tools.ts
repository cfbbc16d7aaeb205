import { createHash } from "node:crypto";
import { eld } from "eld/small";
import type { IntakeTools } from "../intake/index.ts";

const fewestLetters = 20;

/** What intake needs from outside: SHA-256 and a language detector; one set serves the whole program. */
export const intakeTools: IntakeTools = {
  sha256: (text) => createHash("sha256").update(text, "utf8").digest("hex"),
  languageOf: (text) => {
    if (text.length < fewestLetters) return null;
    const found = eld.detect(text);
    return found.language !== "" && found.isReliable() ? found.language : null;
  },
};
