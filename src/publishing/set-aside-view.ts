import type { Report } from "../model/index.ts";
import { furnitureLabels } from "./labels.ts";
import type { Masking } from "./masking.ts";

/** A piece of a report's page that is not read, as readers see it. */
export interface SetAsideView {
  /** "menus", "reply form and readers' comments". */
  readonly label: string;
  readonly wordCount: number;
  /** Null where the words are not shown: third-party text, or words of readers and names of writers. */
  readonly text: string | null;
}

/** A reply form is short; what is longer holds what readers wrote. */
const longestForm = 400;

/**
 * Gives what was set aside of a report: furniture in its text, then what of the page never came into it, each in page order.
 *
 * @param report - whose page it is
 * @param masking - of the page
 * @param mayStandWhole - whether the operator marked the text as free to be shown in full
 */
export function setAsideViews(
  report: Report,
  masking: Masking,
  mayStandWhole: boolean,
): SetAsideView[] {
  const { text, setAside, leftOut = [] } = report;
  const inText = setAside.map(({ kind, span }) => ({
    kind,
    text: text.slice(span.start, span.end),
  }));
  return [...inText, ...leftOut].map((piece) => ({
    label: furnitureLabels[piece.kind],
    wordCount: piece.text.split(/\s+/).filter((word) => word !== "").length,
    text: mayStandWhole && !mayName(piece) ? masking.words(piece.text) : null,
  }));
}

function mayName({ kind, text }: { kind: Report["setAside"][number]["kind"]; text: string }) {
  return kind === "byline" || (kind === "reply-form" && text.length > longestForm);
}
