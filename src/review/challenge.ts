/** An arithmetic question with one number missing: "53 + □ = 54". */
export interface Question {
  /** The equation in parts; exactly one is null, where the answer goes. */
  readonly left: number | null;
  readonly right: number | null;
  readonly sum: number | null;
  readonly answer: number;
}

/** What a question's form carries: no answer can be read from it. */
export interface Challenge {
  readonly question: Question;
  /** `nonce.issuedAt.signature`, to come back with the answer. */
  readonly token: string;
}

/** When and under which nonce a question is made. */
export interface Issue {
  readonly nonce: string;
  readonly issuedAt: number;
}

/** What became of an answer. */
export type Verdict =
  | { readonly kind: "right" | "wrong"; readonly nonce: string; readonly expiresAt: number }
  | { readonly kind: "forged" | "expired" | "too-soon" };

/** A keyed hash of a text, in hexadecimal, at least 32 digits; what it is keyed with never leaves the server. */
export type Sign = (text: string) => string;

/** How long a question holds, and how soon nobody can have filled the form in; milliseconds. */
export interface ChallengeLimits {
  readonly leastAgeMs: number;
  readonly mostAgeMs: number;
}

/** Three seconds at least, two hours at most. */
export const challengeLimits: ChallengeLimits = { leastAgeMs: 3000, mostAgeMs: 7_200_000 };

/** The question of a nonce: drawn from its keyed hash, so that nobody without the key can tell it from the token. */
function questionOf(nonce: string, sign: Sign): Question {
  const hash = sign(`question ${nonce}`);
  const draw = (from: number, size: number): number =>
    Number.parseInt(hash.slice(from, from + 6), 16) % size;
  const left = 2 + draw(0, 88);
  const right = 1 + draw(6, 9);
  const sum = left + right;
  switch (draw(12, 3)) {
    case 0:
      return { left: null, right, sum, answer: left };
    case 1:
      return { left, right: null, sum, answer: right };
    default:
      return { left, right, sum: null, answer: sum };
  }
}

/**
 * Makes a question for one incident's form.
 *
 * @param issued - `nonce` never used before and without a full stop; `issuedAt` in milliseconds since 1970
 */
export function issueChallenge(incidentId: string, issued: Issue, sign: Sign): Challenge {
  const body = `${issued.nonce}.${issued.issuedAt.toString(36)}`;
  return {
    question: questionOf(issued.nonce, sign),
    token: `${body}.${sign(`token ${incidentId} ${body}`)}`,
  };
}

/** Compares without giving away by its duration how much was right. */
function isSame(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let index = 0; index < a.length; index += 1)
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index);
  return difference === 0;
}

/**
 * Judges an answer. Whether the question was used before is for the caller to see: a right or wrong verdict carries
 * the nonce to be spent.
 *
 * `now.at` is in milliseconds since 1970.
 */
export function judgeChallenge(
  given: { readonly incidentId: string; readonly token: string; readonly answer: string },
  now: { readonly at: number; readonly limits?: ChallengeLimits },
  sign: Sign,
): Verdict {
  const [nonce = "", issued = "", signature = "", ...rest] = given.token.slice(0, 300).split(".");
  const body = `${nonce}.${issued}`;
  if (rest.length > 0 || !isSame(signature, sign(`token ${given.incidentId} ${body}`)))
    return { kind: "forged" };
  const limits = now.limits ?? challengeLimits;
  const issuedAt = Number.parseInt(issued, 36);
  const ageMs = now.at - issuedAt;
  if (!(ageMs <= limits.mostAgeMs)) return { kind: "expired" };
  if (ageMs < limits.leastAgeMs) return { kind: "too-soon" };
  const isRight = readDigits(given.answer) === questionOf(nonce, sign).answer;
  return { kind: isRight ? "right" : "wrong", nonce, expiresAt: issuedAt + limits.mostAgeMs };
}

/** The zero of each script whose digits people type: Latin, Arabic-Indic, Persian, Devanagari, Bengali, Burmese, full-width … */
const zeros = [0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0x1040, 0xff10];

/**
 * Reads a whole number typed in any common script's digits; spaces around and inside it are let pass.
 *
 * @returns null when it is no number of at most six digits
 */
export function readDigits(typed: string): number | null {
  let value = 0;
  let count = 0;
  for (const character of typed.slice(0, 40)) {
    if (/[\s\u200e\u200f]/u.test(character)) continue;
    const code = character.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code <= start + 9);
    if (zero === undefined) return null;
    value = value * 10 + (code - zero);
    count += 1;
  }
  return count > 0 && count <= 6 && typed.length <= 40 ? value : null;
}
