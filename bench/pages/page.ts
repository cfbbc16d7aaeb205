import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { Extractor, openIntakeTools } from "../../src/capture/index.ts";
import { takeIn, unknownMetadata, type Article } from "../../src/intake/index.ts";
import type { Report } from "../../src/model/index.ts";

/** What both sets of pages say of a page beside their answers. */
export interface PageRecord {
  readonly id: string;
  readonly url: string;
  /** Where the page lies, relative to the set's file; gzipped. */
  readonly html: string;
  readonly comment_form_strings: readonly string[];
}

/** What Vigil makes of a page, in the sets' form. */
export interface PageGuess {
  /** The article without its title, as both sets have it. */
  readonly text: string;
  readonly title: string | null;
  /** ISO day; null when the page states none. */
  readonly date: string | null;
  readonly dateBasis: string | null;
}

/** One for the whole run: its thread serves every page and does not keep the program alive. */
const extractor = new Extractor();
const tools = await openIntakeTools();

/** Takes a page in by the way of `vigil code`; the address is given, as a fetch would give it. */
export async function guessOf(record: PageRecord, folder: string): Promise<PageGuess> {
  const bytes = gunzipSync(readFileSync(path.join(folder, record.html)));
  const { article, problems } = await extractor.extract(bytes, "text/html");
  const { report, dateBasis } = takeIn(
    {
      bytes,
      sha256: record.id,
      name: record.id,
      mediaType: "text/html",
      metadata: { ...unknownMetadata, url: record.url },
      article: article satisfies Article | null,
      problems,
    },
    tools,
  );
  return {
    text: report === null ? "" : bodyOf(report),
    title: report?.title ?? null,
    date: report?.publishedAt?.slice(0, 10) ?? null,
    dateBasis,
  };
}

/** Gives what a report says under its title: furniture is left out. */
function bodyOf(report: Report): string {
  let text = report.text;
  for (const { span } of report.setAside.toReversed())
    text = text.slice(0, span.start) + text.slice(span.end);
  const [first = "", ...rest] = text.trimStart().split("\n");
  return first.replace(/\s+/g, " ").trim() === report.title ? rest.join("\n") : text;
}
