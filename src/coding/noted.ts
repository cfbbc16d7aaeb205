import type { RuleName } from "../codebook/index.ts";
import type { Mention, Note, Span } from "../model/index.ts";
import { spanOver, type Tree } from "./tree.ts";

/** What a rule of coding says of a value that it made. */
export interface Because {
  readonly field: string;
  /** The token that the value hangs on: an event's trigger, a number, a condition's first word. */
  readonly at: number;
  readonly rule: RuleName;
  /** The tokens that show it; the one it hangs on when left out. */
  readonly words?: readonly number[];
}

function spanOfWords(tree: Tree, { at, words }: Because): Span {
  const known = words?.filter((i) => i >= 0) ?? [];
  const token = tree.tokens[at] ?? { start: 0, end: 0 };
  const span = known.length === 0 ? null : spanOver(tree, known);
  return span ?? { start: token.start, end: token.end };
}

/** Hands a value on, and writes down which rule made it where somebody asked. */
export function noted<T extends Note["value"]>(tree: Tree, because: Because, value: T): T {
  if (tree.notes !== null) {
    const { field, at, rule } = because;
    const span = spanOfWords(tree, because);
    tree.notes.write({ field, at: tree.tokens[at]?.start ?? -1, value, rule, span });
  }
  return value;
}

/** Hands on things that are words of the report (mentions, places, times), and writes down which rule chose them. */
export function notedAll<T extends readonly { readonly span: Span }[]>(
  tree: Tree,
  because: Because,
  items: T,
): T {
  if (tree.notes !== null) {
    const { field, at, rule, words } = because;
    for (const { span } of items) {
      const start = tree.tokens[at]?.start ?? -1;
      const shown = words === undefined ? span : spanOfWords(tree, because);
      tree.notes.write({ field, at: start, value: span.start, rule, span: shown });
    }
  }
  return items;
}

/** Hands on a mention that coding made or named anew, and writes down by which rule where somebody asked. */
export function notedMention(tree: Pick<Tree, "notes">, rule: RuleName, mention: Mention): Mention {
  const { span, name } = mention;
  tree.notes?.write({ field: "actor", at: span.start, value: name, rule, span });
  return mention;
}
