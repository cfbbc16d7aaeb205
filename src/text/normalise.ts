/**
 * Gives text of the same length in which curly quotation marks, dashes and odd spaces are plain ASCII ones, so that
 * rules need one spelling and spans stay true.
 */
export function normaliseText(text: string): string {
  return text
    .replace(/[‘’‛ʼ′`´]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/[\u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF]/g, " ");
}

/** Gives the text with every run of white space as one space, and none at its ends. */
export function squeezeSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
