import { describe, expect, it } from "vitest";
import { listAround, phraseAround, phraseBefore, phraseFrom, type Phrase } from "./phrases.ts";
import type { Tree } from "./tree.ts";

/** A sentence as words with their parts of speech, "a/DET bus/NOUN"; the tree hangs every word on the next. */
function sentenceOf(tagged: string): Tree {
  const words = tagged.split(" ").map((word) => word.split("/") as [string, string?]);
  const tokens = words.map(([form, upos = "PUNCT"], i) => ({
    form,
    upos,
    xpos: upos === "OWN" ? "PRP$" : upos,
    lemma: form,
    head: i + 1 < words.length ? i + 1 : -1,
    relation: "dep",
    start: 10 * i,
    end: 10 * i + form.length,
  }));
  const forms = tokens.map(({ form }) => form.toLowerCase());
  return { tokens, forms, mentions: [] as Tree["mentions"] } as unknown as Tree;
}

function wordsOf(tree: Tree, phrase: Phrase | null): string | null {
  if (phrase === null) return null;
  return tree.forms.slice(phrase.first, phrase.last + 1).join(" ");
}

const nounsOf = (tree: Tree, list: readonly Phrase[]): (string | undefined)[] =>
  list.map(({ head }) => tree.forms[head]);

describe("a noun phrase by the order of its words", () => {
  it.each([
    ["three/NUM old/ADJ buses/NOUN burned/VERB", "three old buses", "buses"],
    ["his/OWN house/NOUN in/ADP Homs/PROPN", "his house", "house"],
    ["the/DET house/NOUN of/ADP the/DET mayor/NOUN was/AUX", "the house of the mayor", "house"],
    ["the/DET army/NOUN ( ELN/PROPN ) fled/VERB", "the army ( eln )", "army"],
    ["about/ADV 12/NUM miners/NOUN", "about 12 miners", "miners"],
  ])("is read from its first word: %s", (tagged, words, head) => {
    const tree = sentenceOf(tagged);
    const phrase = phraseFrom(tree, 0);
    expect(wordsOf(tree, phrase)).toBe(words);
    expect(tree.forms[phrase?.head ?? -1]).toBe(head);
  });

  it.each(["burned/VERB buses/NOUN", "in/ADP Homs/PROPN", "three/NUM were/AUX"])(
    "does not begin with: %s",
    (tagged) => expect(phraseFrom(sentenceOf(tagged), 0)).toBeNull(),
  );

  it("is read back from its last word, and no further than its determiner", () => {
    const tree = sentenceOf("On/ADP Monday/PROPN a/DET bomb/NOUN exploded/VERB");
    expect(wordsOf(tree, phraseBefore(tree, 3))).toBe("a bomb");
  });

  it("ends nowhere before a verb's own words", () => {
    const tree = sentenceOf("were/AUX killed/VERB");
    expect(phraseBefore(tree, 1)).toBeNull();
  });

  it("stops after a bounded number of words", () => {
    const tree = sentenceOf(Array.from({ length: 500 }, () => "big/ADJ").join(" "));
    expect(phraseFrom(tree, 0)).toBeNull();
  });
});

describe("a list by the order of its words", () => {
  it.each([
    [
      "a/DET bus/NOUN , a/DET truck/NOUN , and/CCONJ two/NUM cars/NOUN burned/VERB",
      ["bus", "truck", "cars"],
    ],
    ["Rojas/PROPN , 53/NUM ; Vidal/PROPN , 24/NUM ; Sosa/PROPN", ["rojas", "vidal", "sosa"]],
    ["a/DET nun/NOUN as/ADV well/ADV as/ADP two/NUM guards/NOUN fled/VERB", ["nun", "guards"]],
    ["Rojas/PROPN and/CCONJ a/DET guard/NOUN died/VERB", ["rojas", "guard"]],
  ])("is read from any of its nouns: %s", (tagged, nouns) => {
    const tree = sentenceOf(tagged);
    const heads = nouns.map((noun) => tree.forms.indexOf(noun));
    for (const head of [heads[0] ?? 0, ...(tagged.includes(";") ? [] : [heads.at(-1) ?? 0])]) {
      const phrase = phraseAround(tree, head);
      expect(phrase).not.toBeNull();
      if (phrase !== null) expect(nounsOf(tree, listAround(tree, phrase))).toEqual(nouns);
    }
  });

  it.each([
    ["the/DET mayor/NOUN , Ana/PROPN Vidal/PROPN , died/VERB", "mayor"],
    ["Rojas/PROPN , a/DET teacher/NOUN and/CCONJ writer/NOUN , died/VERB", "rojas"],
  ])("takes no apposition for one of it: %s", (tagged, noun) => {
    const tree = sentenceOf(tagged);
    const phrase = phraseAround(tree, tree.forms.indexOf(noun));
    expect(phrase === null ? [] : nounsOf(tree, listAround(tree, phrase))).toEqual([noun]);
  });

  it("leaves what stands behind a preposition out of it", () => {
    const tree = sentenceOf("In/ADP Homs/PROPN , rebels/NOUN and/CCONJ soldiers/NOUN died/VERB");
    const phrase = phraseAround(tree, 5);
    expect(phrase === null ? [] : nounsOf(tree, listAround(tree, phrase))).toEqual([
      "rebels",
      "soldiers",
    ]);
  });
});
