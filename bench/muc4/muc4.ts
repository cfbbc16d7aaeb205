import type { Resources } from "../../src/resources/index.ts";
import { recordOf } from "../record.ts";
import type { BenchSet, Metric, PeerScore, Tally } from "../set.ts";
import { allTemplates, overSlots } from "./all-templates.ts";
import { roles, type MucGuess, type MucRecord } from "./answers.ts";
import { ceafRee, ceafRme, ceafTf, entries } from "./ceaf.ts";
import { crosswalk } from "./crosswalk.ts";

function predict(record: MucRecord, resources: Resources): MucGuess {
  return crosswalk(recordOf(record.text, { publishedAt: record.date ?? null }, resources));
}

const some = (list: readonly unknown[]): number => Math.min(1, list.length);

function tally({ gold }: MucRecord, guess: MucGuess): Tally {
  const byPart = ceafTf(guess.roles, gold.gtt_templates);
  const all = overSlots(allTemplates(guess.templates, gold.templates));
  const parts = ["type", ...roles] as const;
  const [guessed, answered] = [some(guess.roles), some(gold.gtt_templates)];
  return {
    ...Object.fromEntries(parts.flatMap((part) => Object.entries(entries(part, byPart[part])))),
    ...entries("ree", ceafRee(guess.roles, gold.gtt_templates)),
    ...entries("rme", ceafRme(guess.roles, gold.gtt_templates)),
    ...entries("relevant", {
      right: guessed * answered,
      guessed,
      found: guessed * answered,
      gold: answered,
    }),
    ...all,
  };
}

/** F1 of precision and recall that count different things, over some parts of the tally. */
function partsMetric(name: string, parts: readonly string[], peers: readonly PeerScore[]): Metric {
  const over = (sum: Tally, what: string): number =>
    parts.reduce((total, part) => total + (sum[`${part} ${what}`] ?? 0), 0);
  return {
    name,
    value: (sum) => {
      const precision = over(sum, "right") / Math.max(1, over(sum, "guessed"));
      const recall = over(sum, "found") / Math.max(1, over(sum, "gold"));
      return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    },
    n: (sum) => over(sum, "gold"),
    peers,
  };
}

/** The official F of 1992: half a point for what is partly right. */
const allTemplatesMetric: Metric = {
  name: "ALL TEMPLATES F",
  value: (sum) => {
    const points = (sum["correct"] ?? 0) + 0.5 * (sum["partial"] ?? 0);
    const shared = (sum["correct"] ?? 0) + (sum["partial"] ?? 0) + (sum["incorrect"] ?? 0);
    const precision = points / Math.max(1, shared + (sum["spurious"] ?? 0));
    const recall = points / Math.max(1, shared + (sum["missing"] ?? 0));
    return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  },
  n: (sum) =>
    (sum["correct"] ?? 0) + (sum["partial"] ?? 0) + (sum["incorrect"] ?? 0) + (sum["missing"] ?? 0),
  peers: [
    { name: "GE 1992, rules", value: 0.552, note: "TST3 and TST4, by program" },
    { name: "SRI 1992, rules", value: 0.488, note: "TST3 and TST4, by program" },
  ],
};

/** Records of a file: of one that holds the training part and another, the other. */
function parse(text: string): MucRecord[] {
  const records = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as MucRecord);
  const kept = records.filter(({ subset }) => subset !== "train");
  return kept.length > 0 ? kept : records;
}

/** Whole records from articles on violence in Latin America. */
export const muc4: BenchSet<MucRecord, MucGuess> = {
  name: "muc4",
  title: "whole records of incidents from full articles (MUC-4, TST1 and TST2)",
  data: "muc4/dev.jsonl",
  parse,
  predict,
  tally,
  metrics: [
    partsMetric(
      "CEAF-TF F1",
      ["type", ...roles],
      [
        { name: "GE 1992, rules", value: 0.543, note: "test" },
        { name: "IterX 2023", value: 0.53, note: "test" },
        { name: "GTT 2021", value: 0.502, note: "test" },
        { name: "SRI 1992, rules", value: 0.452, note: "test" },
        { name: "NYU 1992, rules", value: 0.343, note: "test" },
        { name: "Qwen3-4B zero-shot", value: 0.217, note: "test" },
      ],
    ),
    allTemplatesMetric,
    partsMetric(
      "CEAF-REE F1",
      ["ree"],
      [
        { name: "GTT 2021", value: 0.56, note: "test" },
        { name: "GRIT 2021", value: 0.545, note: "test" },
        { name: "GE 1992, rules", value: 0.523, note: "test" },
      ],
    ),
    partsMetric(
      "CEAF-RME phi3 F1",
      ["rme"],
      [
        { name: "IterX 2023", value: 0.352, note: "test" },
        { name: "GE 1992, rules", value: 0.339, note: "test" },
        { name: "GTT 2021", value: 0.324, note: "test" },
      ],
    ),
    partsMetric("relevant articles F1", ["relevant"], []),
  ],
};
