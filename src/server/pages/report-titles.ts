import { mayShow } from "../../publishing/index.ts";
import type { PageContext } from "../page.ts";
import type { Part, ReportLine } from "../records.ts";

/** Gives reports as a list shows them, each title masked by all that is known of its report. */
export async function maskedReports(
  { records, masker }: PageContext,
  part: Part,
): Promise<ReportLine[]> {
  const lines = await records.reports(part);
  const codings = await records.codings(lines.map(({ id }) => id));
  const byId = new Map(codings.map((coding) => [coding.report.id, coding]));
  return lines.flatMap((line) => {
    const coding = byId.get(line.id);
    if (coding !== undefined && !mayShow(coding.report)) return [];
    const masking = masker.over(coding === undefined ? [] : [coding]);
    return [{ ...line, title: line.title === null ? null : masking.words(line.title) }];
  });
}
