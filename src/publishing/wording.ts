import type { Estimate, Figure } from "../model/index.ts";

/** The bounds of a figure or an estimate, as far as words need them. */
export interface Bounds {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly strict: boolean;
  readonly approximate: boolean;
  readonly unit: string;
}

/** Writes a number with commas in thousands: 40000 becomes "40,000"; fractions keep up to two digits. */
export function numberWords(value: number): string {
  const [whole = "0", fraction] = String(Math.round(value * 100) / 100).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const unitWords: Readonly<Record<string, string>> = {
  people: "",
  percent: "%",
  km2: " km²",
};

function withUnit(words: string, unit: string): string {
  return `${words}${unitWords[unit] ?? ` ${unit}`}`;
}

function single(bounds: Bounds, best: number): string {
  const number = numberWords(best);
  // "nearly 40" is approximate and strictly below; "about 40" may lie on either side.
  if (bounds.strict) return `nearly ${number}`;
  return bounds.approximate ? `about ${number}` : number;
}

function oneSided(bounds: Bounds): string {
  if (bounds.low !== null)
    return `${bounds.strict ? "more than" : "at least"} ${numberWords(bounds.low)}`;
  if (bounds.high !== null)
    return `${bounds.strict ? "fewer than" : "up to"} ${numberWords(bounds.high)}`;
  return "number not stated";
}

/**
 * Writes a figure's bounds as a reader would say them: "about 80", "more than 40,000", "10 to 15", "up to 20".
 *
 * @param bounds - of one figure; units other than people follow the number
 */
export function boundsWords(bounds: Bounds): string {
  const { low, best, high } = bounds;
  const isRange = low !== null && high !== null && low !== high;
  if (isRange) return withUnit(`${numberWords(low)} to ${numberWords(high)}`, bounds.unit);
  if (best !== null) return withUnit(single(bounds, best), bounds.unit);
  if (low !== null && high !== null) return withUnit(numberWords(low), bounds.unit);
  return withUnit(oneSided(bounds), bounds.unit);
}

/** Writes a figure as a claim: vague words stay the words that were said, with the rule that read them. */
export function figureWords(figure: Figure): string {
  if (figure.rule !== null && figure.low !== null)
    return `“${figure.words}”, read as at least ${withUnit(numberWords(figure.low), figure.unit)}`;
  return boundsWords(figure);
}

/** What we hold of a figure, the number first and what goes with it after. */
export interface EstimateWords {
  /** "about 80", "more than 40,000", "at least 12", "10 to 15". */
  readonly main: string;
  /** "open upwards; highest stated 19", "best 12"; empty when there is nothing to add. */
  readonly more: string;
}

function openWords(estimate: Estimate, low: number): EstimateWords {
  const { best, high, strict, unit } = estimate;
  const main = withUnit(`${strict ? "more than" : "at least"} ${numberWords(low)}`, unit);
  const stated = [best, high].filter((value) => value !== null && value !== low);
  if (stated.length > 0)
    return {
      main,
      more: `highest stated ${numberWords(Math.max(...stated.map(Number)))}, open upwards`,
    };
  return { main, more: strict ? "" : "open upwards" };
}

/**
 * Writes what we hold of a figure.
 *
 * @param estimate - over all origins; an open one never gets an upper bound that nobody claimed
 */
export function estimateParts(estimate: Estimate): EstimateWords {
  const { low, best, high, isOpen } = estimate;
  if (isOpen && low !== null) return openWords(estimate, low);
  const hasRange = low !== null && high !== null && low !== high;
  const more = hasRange && best !== null && !isOpen ? `best ${numberWords(best)}` : "";
  return { main: boundsWords(estimate), more };
}

/** Writes what we hold of a figure in one line: "at least 12, highest stated 19, open upwards". */
export function estimateWords(estimate: Estimate): string {
  const { main, more } = estimateParts(estimate);
  return more === "" ? main : `${main}, ${more}`;
}

/** Writes a count with its noun: "1 report", "2 reports". */
export function countWords(count: number, noun: string): string {
  return `${numberWords(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** Writes how far something rests on: "23 reports, 2 named origins, independence not reviewed". */
export function originsWords(reports: number, namedOrigins: number): string {
  return `${countWords(reports, "report")}, ${namedOrigins === 0 ? "no" : numberWords(namedOrigins)} named origin${namedOrigins === 1 || namedOrigins === 0 ? "" : "s"}, independence not reviewed`;
}
