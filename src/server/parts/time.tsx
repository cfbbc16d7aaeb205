import type { ReactNode } from "react";
import { dateWords, dayOf } from "../../publishing/index.ts";

/** Shows a day as readers write it, with the machine's form beside it; "undated" when there is none. */
export function Day({ iso }: { iso: string | null }): ReactNode {
  if (iso === null) return <span className="undated">undated</span>;
  return /^\d{4}(?:-\d{2}){0,2}(?:T|$)/u.test(iso) ? (
    <time dateTime={dayOf(iso)}>{dateWords(iso)}</time>
  ) : (
    <span>{iso}</span>
  );
}
