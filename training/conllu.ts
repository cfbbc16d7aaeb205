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

/** Reads line by line. */
class Reader {
  readonly sentences: TreeSentence[] = [];
  private startsParagraph = true;
  private sentence = empty(true);
  /** The last word that a surface token before holds already. */
  private covered = 0;

  take(line: string): void {
    if (line.startsWith("# newpar") || line.startsWith("# newdoc")) this.startsParagraph = true;
    else if (line === "") this.finish();
    else this.addColumns(line.split("\t"));
  }

  private addColumns(columns: readonly string[]): void {
    const [id = "", form = ""] = columns;
    if (/^\d+$/.test(id)) addRow(this.sentence, columns, this.covered);
    if (!/^\d+-\d+$/.test(id)) return;
    const [from = 0, to = 0] = id.split("-").map(Number);
    this.covered = to;
    const spaceAfter = !(columns[9] ?? "").includes("SpaceAfter=No");
    this.sentence.surface.push({ form, words: to - from + 1, spaceAfter });
  }

  private finish(): void {
    if (this.sentence.forms.length === 0) return;
    this.sentences.push({ ...this.sentence, startsParagraph: this.startsParagraph });
    this.startsParagraph = false;
    this.sentence = empty(false);
    this.covered = 0;
  }
}

/** Gives the sentences of a file in the CoNLL-U form. */
export function readTrees(file: string): TreeSentence[] {
  const reader = new Reader();
  for (const line of file.split("\n")) reader.take(line);
  return reader.sentences;
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
