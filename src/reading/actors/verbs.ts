import type { Token } from "../../model/index.ts";

const irregular: Readonly<Record<string, string>> = {
  said: "say",
  told: "tell",
  went: "go",
  fled: "flee",
  came: "come",
  left: "leave",
  sought: "seek",
  sent: "send",
  saw: "see",
  thought: "think",
  wrote: "write",
  met: "meet",
  shot: "shoot",
  fought: "fight",
  gave: "give",
  took: "take",
  held: "hold",
  led: "lead",
  kept: "keep",
  drove: "drive",
  flew: "fly",
  brought: "bring",
};

/** The forms an inflected English verb may come from; the word itself first. */
function basesOf(form: string): string[] {
  const lower = form.toLowerCase();
  const bases = [lower, irregular[lower] ?? lower];
  const stem = /^(\p{L}{2,}?)(?:ied|ies|ed|es|s|d|ing)$/u.exec(lower)?.[1];
  if (stem !== undefined) bases.push(stem, `${stem}e`, `${stem}y`, stem.replace(/(.)\1$/u, "$1"));
  return bases;
}

/** Says whether a token is a form of one of the verbs; its lemma counts first, its ending when there is none. */
export function isFormOf(token: Token | undefined, verbs: ReadonlySet<string>): boolean {
  if (token === undefined) return false;
  return (
    verbs.has(token.lemma.toLowerCase()) || basesOf(token.form).some((base) => verbs.has(base))
  );
}
