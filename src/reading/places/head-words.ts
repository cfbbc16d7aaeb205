import type { Token } from "../../model/index.ts";
import { headKinds, placePrefixes, type HeadKind } from "../../languages/index.ts";
import type { TokenRange } from "./token-range.ts";

/** Kinds whose head words are said of places only; a "state", "area" or "road" may be of anything. */
const tellingHeads: ReadonlySet<HeadKind> = new Set<HeadKind>(["settlement", "admin2", "site"]);

const lowerAt = (tokens: readonly Token[], at: number): string =>
  (tokens[at]?.form ?? "").toLowerCase();

/** Head words are looked up as written: capitalised ones belong to a name. */
function headAt(tokens: readonly Token[], at: number): HeadKind | undefined {
  const kind = headKinds.get(tokens[at]?.form ?? "");
  return kind !== undefined && tellingHeads.has(kind) ? kind : undefined;
}

/** The head word of ", a town near …" after a name; ", the city's mayor" is none. */
function appositionAt(tokens: readonly Token[], to: number): HeadKind | undefined {
  if (tokens[to]?.form !== "," || !/^(?:a|an|the)$/.test(lowerAt(tokens, to + 1))) return undefined;
  for (let at = to + 2; at < to + 6; at++) {
    const kind = headAt(tokens, at);
    if (kind !== undefined) return /^['’]s$/.test(lowerAt(tokens, at + 1)) ? undefined : kind;
    if (/^(?:VERB|AUX|ADP|PUNCT)$/.test(tokens[at]?.upos ?? "PUNCT")) return undefined;
  }
  return undefined;
}

/** Gives the kind that a head word beside a name, or its own first word, tells of: "the village of Sharifah", "Tal Rifaat". */
export function headBeside(
  tokens: readonly Token[],
  { from, to }: TokenRange,
): HeadKind | undefined {
  const isAfterOf = lowerAt(tokens, from - 1) === "of";
  const before = isAfterOf ? headAt(tokens, from - 2) : undefined;
  const isPrefixed = to - from > 1 && placePrefixes.has(lowerAt(tokens, from));
  const prefix = isPrefixed ? "settlement" : undefined;
  return before ?? headAt(tokens, to) ?? appositionAt(tokens, to) ?? prefix;
}
