import { problem, type Problem, type Report } from "../model/index.ts";
import { isBinary } from "./charset.ts";
import { clean } from "./clean.ts";
import { checkedDate, dayOfAddress } from "./dates.ts";
import { draftOfArticle } from "./article-draft.ts";
import { documentText } from "./document-text.ts";
import { formatOf } from "./formats/index.ts";
import { plainText } from "./formats/plain-text.ts";
import { findFurniture } from "./furniture/index.ts";
import { identityOf } from "./identity.ts";
import type { DateBasis, Draft, IntakeInput, IntakeTools } from "./input.ts";
import { englishOrNull } from "./language.ts";
import { layOut, type LaidOut } from "./lay-out.ts";
import { headingOf } from "./title.ts";

/** Longest text of one report, in UTF-16 code units. */
const longestText = 10_000_000;
const languageSample = 4000;

/** What came of a document. */
export interface TakenIn {
  /** Null when nothing could be read; a problem says why. */
  readonly report: Report | null;
  readonly problems: readonly Problem[];
  /** Where the publication date comes from; null when there is none. */
  readonly dateBasis: DateBasis | null;
}

/**
 * Makes a report of a document: text in normal form, with page furniture set aside, and what is known of it.
 *
 * @param input - as it was opened; its metadata goes before what the document says of itself
 * @param tools - hash and language test from outside
 */
export function takeIn(input: IntakeInput, tools: IntakeTools): TakenIn {
  const refused = refusal(input);
  if (refused !== null) return { report: null, problems: refused, dateBasis: null };
  const draft = draftOf(input);
  const laid = layOut(draft);
  const problems = [...input.problems, ...draft.problems, ...laid.problems];
  if (laid.text.trim() === "") {
    problems.push(problem("intake/empty", `No text in ${input.name}: nothing to read.`));
    return { report: null, problems, dateBasis: null };
  }
  if (laid.text.length > longestText) {
    const message = `${input.name} has ${laid.text.length} characters; a report may have ${longestText}. Split it.`;
    problems.push(problem("intake/too-long", message));
    return { report: null, problems, dateBasis: null };
  }
  const dated = dateOf(input, draft);
  const report = assemble({ input, draft, laid }, dated.publishedAt, tools);
  return { report, problems: [...problems, ...dated.problems], dateBasis: dated.basis };
}

/** What was found in a page or a mail is taken as it is; anything else is decoded and read by its format. */
export function draftOf(input: IntakeInput): Draft {
  if (input.article !== null) return draftOfArticle(input.article);
  const { text, problems } = documentText(input.bytes, input.mediaType);
  const format = formatOf(text.slice(0, 2000), input.bytes, input.mediaType);
  const draft = (format.draft ?? plainText.draft)(text, input);
  return { ...draft, problems: [...problems, ...draft.problems] };
}

/** Gives the problems that forbid going on; null when the document can be read. */
function refusal(input: IntakeInput): readonly Problem[] | null {
  if (input.bytes.length === 0) {
    if (input.problems.length > 0) return input.problems;
    return [problem("intake/empty", `${input.name} is empty.`)];
  }
  if (input.article !== null || !isBinary(input.bytes)) return null;
  const message = `${input.name} is not text: save the document as text or HTML and give that.`;
  return [...input.problems, problem("intake/binary", message)];
}

interface Dated {
  readonly publishedAt: string | null;
  readonly basis: DateBasis | null;
  readonly problems: readonly Problem[];
}

/** Metadata's date stands alone: where it is wrong, the page's own is not put in its place unseen. */
function dateOf(input: IntakeInput, draft: Draft): Dated {
  const given = input.metadata.publishedAt;
  const stated =
    given === null ? datesOf(input, draft) : [{ text: given, basis: "metadata" as const }];
  for (const { text, basis } of stated) {
    const publishedAt = checkedDate(text);
    if (publishedAt !== null) return { publishedAt, basis, problems: [] };
  }
  const [wrong] = stated;
  const unresolved = `so days such as "Thursday" stay unresolved. Give --published-at.`;
  const found =
    wrong === undefined
      ? problem("intake/no-date", `${input.name} has no date of publication, ${unresolved}`)
      : problem(
          "intake/bad-date",
          `"${wrong.text.slice(0, 60)}" is no day that ${input.name} can have been published on, ${unresolved}`,
        );
  return { publishedAt: null, basis: null, problems: [found] };
}

/** The dates a document states, best first; last the day in the address it was fetched from. */
function datesOf(input: IntakeInput, draft: Draft): Draft["dates"] {
  const addresses = [draft.url, input.metadata.url].map((url) => dayOfAddress(url ?? ""));
  const days = addresses.flatMap((text) =>
    text === null ? [] : [{ text, basis: "address" as const }],
  );
  return [...draft.dates, ...days];
}

function assemble(
  { input, draft, laid }: { input: IntakeInput; draft: Draft; laid: LaidOut },
  publishedAt: string | null,
  tools: IntakeTools,
): Report {
  const { metadata } = input;
  const setAside = findFurniture(laid.text, laid.captions);
  const title = metadata.title ?? draft.title ?? headingOf(laid.text, setAside);
  const sample = laid.text.slice(0, languageSample);
  const isRestricted = [metadata.visibility, draft.visibility].includes("restricted");
  const identity = identityOf(input.sha256, metadata);
  return {
    id: `r${tools.sha256(identity).slice(0, 24)}`,
    title: title === null ? null : clean(title).text.replace(/\s+/g, " "),
    language:
      metadata.language ?? englishOrNull(sample) ?? tools.languageOf(sample) ?? draft.language,
    publishedAt,
    source: metadata.source ?? draft.source,
    url: metadata.url ?? draft.url,
    text: laid.text,
    ...(isRestricted ? { visibility: "restricted" as const } : {}),
    setAside,
    ...leftOutOf(draft),
  };
}

function leftOutOf({ leftOut = [] }: Draft): Pick<Report, "leftOut"> {
  if (leftOut.length === 0) return {};
  return { leftOut: leftOut.map((piece) => ({ ...piece, text: clean(piece.text).text })) };
}
