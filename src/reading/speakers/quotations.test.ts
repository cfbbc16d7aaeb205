import { describe, expect, it } from "vitest";
import { findQuotations } from "./quotations.ts";

function read(text: string, cueAt = -1) {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const { quotations, problems } = findQuotations(
    { text, paragraphs, sentences: paragraphs },
    ({ start }) => start === cueAt,
  );
  return {
    words: quotations.map(({ inner }) => text.slice(inner.start, inner.end)),
    quotations,
    problems,
  };
}

describe("quotations", () => {
  it.each([
    ['"We will fight on," he said.', ["We will fight on,"]],
    ["“We will fight on,” he said.", ["We will fight on,"]],
    ["``We will fight on,'' he said.", ["We will fight on,"]],
    ['He called it "immediate" and "fierce".', ["immediate", "fierce"]],
  ])("finds the words in marks: %s", (text, words) => {
    expect(read(text)).toMatchObject({ words, problems: [] });
  });

  it("tells an utterance from a word set apart", () => {
    const { quotations } = read('He wants an "immediate" end. "We will fight on," he said.');
    expect(quotations.map(({ isUtterance }) => isUtterance)).toEqual([false, true]);
  });

  it("begins a quotation that lacks its opening mark with the sentence, when a speaker follows", () => {
    const text = 'We make more efforts, "the leader said.';
    const { words, problems } = read(text, text.indexOf('"') + 1);
    expect(words).toEqual(["We make more efforts, "]);
    expect(problems).toMatchObject([{ code: "reading/unbalanced-quotation" }]);
  });

  it("lets a quotation that lacks its closing mark end with the sentence", () => {
    const { words, problems } = read('"We will fight on, he said.');
    expect(words).toEqual(["We will fight on, he said."]);
    expect(problems).toHaveLength(1);
  });

  it("takes an open quotation for whole when the next paragraph goes on with a mark", () => {
    const { words, problems } = read('"We will fight on.\n"And we will win," he said.');
    expect(words).toEqual(["We will fight on.", "And we will win,"]);
    expect(problems).toEqual([]);
  });
});
