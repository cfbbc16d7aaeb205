import {
  ALL_CAPITALS,
  CAPITAL_FIRST,
  LOWER,
  Truecaser,
  mannerOf,
} from "../src/syntax/truecaser.ts";
import { WordTable, type Lexicon } from "../src/syntax/words.ts";
import type { TreeSentence } from "./conllu.ts";
import { Averaged, chanceFrom, shuffle } from "./perceptron.ts";

/** How a word is written; a sentence's first word tells only when it is a name. */
function caseOf(sentence: TreeSentence, at: number): number {
  const form = sentence.forms[at] ?? "";
  if (form === form.toLowerCase()) return LOWER;
  const isName = (sentence.tags[at] ?? "").startsWith("PROPN") || form === "I";
  if (at === 0 && !isName) return LOWER;
  return form === form.toUpperCase() && (form.length > 1 || form === "I")
    ? ALL_CAPITALS
    : CAPITAL_FIRST;
}

/** Learns the ordinary case of words from sentences in mixed case. */
export function trainTruecaser(
  sentences: readonly TreeSentence[],
  lexicon: Lexicon,
  setting: { bits: number; epochs: number; seed: number },
): Float32Array {
  const learner = new Averaged(1 << setting.bits);
  const truecaser = new Truecaser(new WordTable(lexicon), learner.weights, 1000);
  const chance = chanceFrom(setting.seed);
  const order = sentences.filter(({ forms }) => forms.length > 3 && mannerOf(forms) === "mixed");
  for (let epoch = 0; epoch < setting.epochs; epoch += 1) {
    shuffle(order, chance);
    for (const sentence of order) {
      truecaser.begin(sentence.forms);
      sentence.forms.forEach((form, at) => {
        truecaser.cases[at + 2] = LOWER;
        if (form.toLowerCase() === form.toUpperCase()) return;
        truecaser.extract(at + 2);
        const guess = truecaser.best();
        const gold = caseOf(sentence, at);
        truecaser.cases[at + 2] = guess;
        learner.tick();
        if (guess !== gold) learner.correct(truecaser.features, gold, guess);
      });
    }
  }
  return learner.average();
}
