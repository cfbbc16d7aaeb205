import type { Article } from "../input.ts";
import { unwrap } from "../wrapping.ts";
import { paragraphsOf, unstated } from "../article-draft.ts";
import { beginsWith, type IntakeFormat } from "./format.ts";

/** A PDF file; `pdftotext` takes its text out where it is installed. */
export const pdf: IntakeFormat = {
  name: "PDF",
  mediaTypes: ["application/pdf"],
  extensions: ["pdf"],
  recognises: (_, start) => beginsWith(start, [0x25, 0x50, 0x44, 0x46, 0x2d]),
};

/** Maps the text of a PDF file, pages one after another, to an article: its lines are joined into paragraphs. */
export function articleOfPdf(text: string): Article {
  const pages = text.replace(/\f/g, "\n\n").replace(/(\p{Ll})-\n(\p{Ll})/gu, "$1$2");
  return { ...unstated, blocks: paragraphsOf(unwrap(pages)) };
}
