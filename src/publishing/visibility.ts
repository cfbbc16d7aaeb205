import type { Coding, Report } from "../model/index.ts";

/** Says whether readers may be shown anything of a report: a restricted one waits for a reviewer to release it. */
export function mayShow(report: Pick<Report, "visibility">): boolean {
  return report.visibility !== "restricted";
}

/** Leaves out the codings of reports that readers may be shown nothing of. */
export function shownCodings(codings: readonly Coding[]): Coding[] {
  return codings.filter(({ report }) => mayShow(report));
}
