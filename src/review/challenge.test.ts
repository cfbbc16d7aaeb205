import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { issueChallenge, judgeChallenge, type Question, readDigits, type Sign } from "./index.ts";

const sign: Sign = (text) => createHmac("sha256", "a key").update(text).digest("hex");
const issuedAt = Date.UTC(2020, 0, 1);
const later = issuedAt + 60_000;
const minute = 60_000;

function issue(nonce = "n1", incidentId = "i1") {
  return issueChallenge(incidentId, { nonce, issuedAt }, sign);
}

function judge(over: { answer?: string; token?: string; incidentId?: string; at?: number } = {}) {
  const { question, token } = issue();
  const given = { incidentId: "i1", token, answer: String(question.answer), ...over };
  return judgeChallenge(given, { at: over.at ?? later }, sign).kind;
}

function isTrue({ left, right, sum, answer }: Question): boolean {
  return (left ?? answer) + (right ?? answer) === (sum ?? answer);
}

describe("the arithmetic question", () => {
  const questions = Array.from({ length: 200 }, (_, index) => issue(`n${index}`).question);

  it("leaves exactly one number out, and its answer makes the sum true", () => {
    expect(questions.filter(isTrue)).toHaveLength(200);
    const blanks = questions.map((q) => [q.left, q.right, q.sum].filter((n) => n === null).length);
    expect(new Set(blanks)).toEqual(new Set([1]));
  });

  it("leaves out each of the three places at times", () => {
    for (const place of ["left", "right", "sum"] as const)
      expect(questions.some((question) => question[place] === null)).toBe(true);
  });

  it("takes the right answer", () => expect(judge()).toBe("right"));

  it("refuses a wrong answer", () => expect(judge({ answer: "1000" })).toBe("wrong"));

  it("refuses an answer that is no number", () => expect(judge({ answer: "" })).toBe("wrong"));

  it("refuses a question asked on another incident's page", () =>
    expect(judge({ incidentId: "i2" })).toBe("forged"));

  it.each(["", "...", "n1.0.abc", "n1", `${"x".repeat(100_000)}.1.2`])(
    "refuses a token that it did not sign: %.20s",
    (token) => expect(judge({ token })).toBe("forged"),
  );

  it("refuses an answer that comes faster than people write", () =>
    expect(judge({ at: issuedAt + 2999 })).toBe("too-soon"));

  it("refuses an answer after two hours", () =>
    expect(judge({ at: issuedAt + 121 * minute })).toBe("expired"));

  it("does not show the answer in the token to who lacks the key", () => {
    const other: Sign = (text) => createHmac("sha256", "another key").update(text).digest("hex");
    const { token } = issue();
    const answers = Array.from({ length: 120 }, (_, n) =>
      judgeChallenge({ incidentId: "i1", token, answer: String(n) }, { at: later }, other),
    );
    expect(answers.every(({ kind }) => kind === "forged")).toBe(true);
  });
});

describe("reading digits", () => {
  it.each([
    ["53", 53],
    [" 5 3 ", 53],
    ["٥٣", 53],
    ["۵۳", 53],
    ["５３", 53],
    ["५३", 53],
    ["၅၃", 53],
    ["0", 0],
  ])("reads %s", (typed, value) => expect(readDigits(typed)).toBe(value));

  it.each(["", "  ", "-1", "5.3", "0x10", "1e3", "five", "1234567", " ".repeat(50) + "1"])(
    "reads no number in %j",
    (typed) => expect(readDigits(typed)).toBeNull(),
  );
});
