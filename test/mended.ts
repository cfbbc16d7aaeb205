import { mend } from "../src/coding/mending/mend.ts";
import type { Token } from "../src/model/index.ts";

/** Tokens from "form lemma UPOS XPOS head relation" each. */
function tokensOf(rows: readonly string[]): Token[] {
  let start = 0;
  return rows.map((row) => {
    const [form = "", lemma = "", upos = "", xpos = "", head = "", relation = ""] = row.split(" ");
    const token = { start, end: start + form.length, form, lemma, upos, xpos };
    start = token.end + 1;
    return { ...token, head: Number(head), relation };
  });
}

/**
 * What each word hangs on and how, after mending.
 *
 * @param rows - "form lemma UPOS XPOS head relation" of each word; only "bombing" names violence
 */
export function mended(rows: readonly string[]): string[] {
  const tokens = tokensOf(rows);
  const forms = tokens.map(({ form }) => form.toLowerCase());
  const lexicon = { isEventNoun: (form: string) => form === "bombing", isPhrasal: () => false };
  return mend(tokens, forms, lexicon).map(
    ({ form, head, relation, upos }) => `${form} ${upos} ${tokens[head]?.form ?? "-"} ${relation}`,
  );
}
