import { describe, expect, it } from "vitest";
import { plainReport } from "../../../test/plain-report.ts";
import { loadResources } from "../../resources/index.ts";
import { read } from "../read.ts";

const resources = loadResources();

function speeches(text: string) {
  const report = plainReport(text);
  return read(report, resources).speeches.map(({ content, attribution, isQuoted }) => ({
    words: text.slice(content.start, content.end),
    chain: attribution.map(({ speaker }) => speaker?.name ?? null),
    acts: attribution.map(({ act }) => act),
    last: attribution.at(-1),
    isQuoted,
  }));
}

describe("who says it", () => {
  it.each([
    ["The minister said that the town had fallen.", "that the town had fallen", "states", "said"],
    [
      "Twelve civilians were killed, officials said.",
      "Twelve civilians were killed",
      "states",
      "said",
    ],
    [
      "Around 80 civilians were killed, according to the ministry.",
      "Around 80 civilians were killed",
      "states",
      "according to",
    ],
    [
      "The minister denied that his forces bombed the hospital.",
      "that his forces bombed the hospital",
      "denies",
      "denied",
    ],
    [
      "The ministry estimates that 300 people fled.",
      "that 300 people fled",
      "estimates",
      "estimates",
    ],
    [
      "The minister called for the end of the attacks.",
      "the end of the attacks",
      "demands",
      "called for",
    ],
    [
      "The ministry has repeatedly said that it will win.",
      "that it will win",
      "states",
      "has repeatedly said",
    ],
    ["Witnesses said planes struck the market.", "planes struck the market", "states", "said"],
  ])("finds the words, the act and the cue of: %s", (...[text, words, act, cue]) => {
    expect(speeches(text)).toMatchObject([
      { words, acts: [act], last: { cue, form: "indirect" }, isQuoted: false },
    ]);
  });

  it.each([
    ['"We will fight on," the minister said.', "We will fight on,"],
    ['"We will fight on," said the minister.', "We will fight on,"],
    ['The minister said: "We will fight on."', "We will fight on."],
  ])("finds a quotation and its speaker in: %s", (text, words) => {
    const found = speeches(text);
    expect(found).toMatchObject([{ words, isQuoted: true, last: { form: "direct" } }]);
    expect(found[0]?.chain[0]).toMatch(/minister/);
  });

  it("gives each sentence of a quotation a speech with the same speaker", () => {
    const found = speeches(
      '"We will fight on," the minister said. "Nobody will stop us. We have the time."',
    );
    expect(found.map(({ words }) => words)).toEqual([
      "We will fight on,",
      "Nobody will stop us.",
      "We have the time.",
    ]);
    expect(new Set(found.map(({ chain }) => chain.join())).size).toBe(1);
  });

  it("puts the one who cites before the one who is cited", () => {
    const [found] = speeches(
      "Reuters reported, citing the defence ministry, that 12 people were killed.",
    );
    expect(found).toMatchObject({
      words: "that 12 people were killed",
      acts: ["reports", "states"],
    });
    expect(found?.chain).toEqual(["Reuters", expect.stringMatching(/ministry/i)]);
  });

  it("puts an agency before whoever told it", () => {
    const [found] = speeches("A spokesman told Reuters that the town fell.");
    expect(found).toMatchObject({
      words: "that the town fell",
      acts: ["reports", "states"],
      chain: ["Reuters", "A spokesman"],
    });
  });

  it("keeps a statement inside a statement with both speakers", () => {
    const found = speeches("According to AFP, a rebel commander said his men had left.");
    expect(found.map(({ chain }) => chain.length)).toEqual([1, 2]);
  });

  it.each([
    ["A spokesman said the town fell.", "anonymous"],
    ["Residents said the town fell.", "anonymous"],
    ["The minister said the town fell.", "office"],
    ["Russia said the town fell.", "named"],
  ])("says how far the speaker is named in: %s", (text, identity) => {
    expect(speeches(text)).toMatchObject([{ last: { identity } }]);
  });

  it("names nobody for a quotation without a speaker, nor for hearsay", () => {
    expect(speeches('"There is nothing left of our village here."')).toMatchObject([
      { chain: [null], last: { identity: "unstated" } },
    ]);
    expect(speeches("Twelve people were reportedly killed.")).toMatchObject([
      { chain: [null], acts: ["reports"] },
    ]);
  });

  it("tells what could not be verified and what was claimed", () => {
    expect(speeches("The report could not be independently verified.")).toMatchObject([
      { acts: ["cannot-verify"] },
    ]);
    expect(speeches("The group claimed responsibility for the attack.")).toMatchObject([
      { acts: ["claims-responsibility"] },
    ]);
  });

  it("dates the saying and not what is said", () => {
    const [found] = speeches("Ankara said Tuesday that talks would begin in January.");
    expect(found?.last?.time).toMatchObject({ text: "Tuesday", start: "2019-12-24" });
  });

  it("reads a neutral word about another's violence as an accusation", () => {
    const [found] = speeches('"Russia is killing thousands of civilians," Donald Trump tweeted.');
    expect(found).toMatchObject({ acts: ["accuses"], chain: ["Donald Trump"] });
  });

  it.each([
    "The army seized the town on Monday.",
    "He found his brother in the hospital.",
    "The road was closed.",
  ])("hears nobody speak in: %s", (text) => {
    expect(speeches(text)).toEqual([]);
  });
});

describe("who speaks beside other clauses", () => {
  it("is the subject before the verb, whatever a clause about it says between", () => {
    const [speech] = speeches(
      "The ministry, which relies on doctors, said 15 civilians were killed.",
    );
    expect(speech?.chain).toEqual(["ministry"]);
  });

  it("does not say what the report says of the claim", () => {
    const [speech] = speeches("Residents said soldiers fired first, a claim the army rejected.");
    expect(speech?.words).toBe("soldiers fired first");
  });
});
