import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createAnalyser, loadSyntaxModel } from "./index.ts";

const file = new URL("../../data/models/en/syntax.bin", import.meta.url);
const analyser = createAnalyser(loadSyntaxModel(readFileSync(file)));

/** The word at the top of a sentence and its tag. */
function top(text: string): string {
  const tokens = analyser.analyse(text).flatMap((sentence) => sentence.tokens);
  const root = tokens.find((token) => token.head < 0);
  return `${root?.form ?? ""} ${root?.xpos ?? ""}`;
}

it.each([
  ["The militia fired shells at the town.", "fired VBD"],
  ["The two governments cooperated on security.", "cooperated VBD"],
  ["Hundreds of soldiers defected on Friday.", "defected VBD"],
  ["Militants killed at least 12 villagers.", "killed VBD"],
  ["The army denied killing 12 civilians in the town.", "denied VBD"],
  ["The authorities restored access to the valley.", "restored VBD"],
  ["Gunmen on a motorcycle shot dead a journalist.", "shot VBD"],
  ["Soldiers shot militants near the border.", "shot VBD"],
  ["Troops captured the port as they pushed along the coast.", "captured VBD"],
  ["Israeli aircraft struck targets in the valley.", "struck VBD"],
  ["The arms embargo on South Sudan expires in May.", "expires VBZ"],
])("takes the past form for the verb of: %s", (text, verb) => {
  expect(top(text)).toBe(verb);
});

it.each([
  ["The shells fired at the town hit a school.", "hit VBD"],
  ["Two men wounded in the attack", "men NNS"],
])("leaves the participle of: %s", (text, verb) => {
  expect(top(text)).toBe(verb);
});

it("takes the noun between to and an article for the verb of an infinitive", () => {
  const tagOf = (text: string, form: string) =>
    analyser.analyse(text)[0]?.tokens.find((token) => token.form === form)?.upos;
  expect(tagOf("Egypt is trying to broker a truce.", "broker")).toBe("VERB");
  expect(tagOf("He spoke to a broker of the city.", "broker")).toBe("NOUN");
});

it("takes an adjective between a noun and an article for the verb that it can be", () => {
  const wordsOf = (text: string) =>
    analyser.analyse(text)[0]?.tokens.map(({ form, upos }) => `${form} ${upos}`);
  expect(wordsOf("They demanded that the state free the prisoners.")).toContain("free VERB");
  expect(wordsOf("The state is free of the rebels.")).toContain("free ADJ");
});
