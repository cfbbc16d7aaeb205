import type { Span } from "../src/model/index.ts";

/** A treebank sentence: its words by column, and its words as they stand in the text. */
export interface TreeSentence {
  readonly forms: string[];
  readonly lemmas: string[];
  /** "NOUN NN". */
  readonly tags: string[];
  /** Index of the head, -1 for the root. */
  readonly heads: number[];
  readonly labels: string[];
  /** The surface tokens in the order of the text, with the number of words each holds. */
  readonly surface: { form: string; words: number; spaceAfter: boolean }[];
  /** Whether a paragraph begins with it. */
  readonly startsParagraph: boolean;
}

const kept = new Set(["nsubj:pass", "aux:pass", "obl:agent", "nmod:poss", "compound:prt"]);

/** Gives the relation as Vigil's trees name it. */
export function plainLabel(label: string): string {
  return kept.has(label) ? label : (label.split(":")[0] ?? label);
}

function empty(startsParagraph: boolean): TreeSentence {
  return { forms: [], lemmas: [], tags: [], heads: [], labels: [], surface: [], startsParagraph };
}

function addRow(sentence: TreeSentence, columns: readonly string[], covered: number): void {
  const [, form = "", lemma = "", upos = "", xpos = "", , head = "0", label = "dep", , misc = ""] =
    columns;
  sentence.forms.push(form);
  sentence.lemmas.push(lemma);
  sentence.tags.push(`${upos} ${xpos}`);
  sentence.heads.push(Number(head) - 1);
  sentence.labels.push(plainLabel(label));
  if (covered < sentence.forms.length) {
    sentence.surface.push({ form, words: 1, spaceAfter: !misc.includes("SpaceAfter=No") });
  }
}

/** Gives the sentences of a file in the CoNLL-U form. */
export function readTrees(file: string): TreeSentence[] {
  const sentences: TreeSentence[] = [];
  let startsParagraph = true;
  let sentence = empty(true);
  let covered = 0;
  for (const line of file.split("\n")) {
    if (line.startsWith("# newpar") || line.startsWith("# newdoc")) startsParagraph = true;
    if (line === "" && sentence.forms.length > 0) {
      sentences.push({ ...sentence, startsParagraph });
      startsParagraph = false;
      sentence = empty(false);
      covered = 0;
    }
    const columns = line.split("\t");
    const [id = "", form = ""] = columns;
    if (/^\d+-\d+$/.test(id)) {
      const [from = 0, to = 0] = id.split("-").map(Number);
      covered = to;
      const spaceAfter = !(columns[9] ?? "").includes("SpaceAfter=No");
      sentence.surface.push({ form, words: to - from + 1, spaceAfter });
    } else if (/^\d+$/.test(id)) addRow(sentence, columns, covered);
  }
  return sentences;
}

/** Gives the running text of sentences, and where each surface token and sentence stands in it. */
export function textOf(sentences: readonly TreeSentence[]): {
  text: string;
  tokens: Span[];
  sentences: Span[];
} {
  const tokens: Span[] = [];
  const spans: Span[] = [];
  let text = "";
  for (const sentence of sentences) {
    if (sentence.startsParagraph && text !== "") text = `${text.trimEnd()}\n\n`;
    const start = text.length;
    let end = start;
    for (const { form, spaceAfter } of sentence.surface) {
      tokens.push({ start: text.length, end: text.length + form.length });
      end = text.length + form.length;
      text += spaceAfter ? `${form} ` : form;
    }
    spans.push({ start, end });
  }
  return { text, tokens, sentences: spans };
}
