import type { ReactNode } from "react";
import type { TellingView } from "../../../publishing/index.ts";
import { Chain, Quotation } from "../../parts/quotation.tsx";
import { Day } from "../../parts/time.tsx";

function Origins({ origins }: { origins: TellingView["origins"] }): ReactNode {
  return origins.map(({ kind, reportId, source }, index) => (
    <p key={index} className="fine">
      A {kind} of{" "}
      {reportId === null ? (
        "another report"
      ) : (
        <a href={`/reports/${reportId}`}>the report of {source}</a>
      )}
      : one origin, not two.
    </p>
  ));
}

/** Shows who told of an incident, in the order of publication. */
export function Tellings({ tellings }: { tellings: readonly TellingView[] }): ReactNode {
  return (
    <section>
      <h2>As it was told</h2>
      <ol className="timeline">
        {tellings.map((telling, index) => (
          <li key={index}>
            <p className="kicker">
              <Day iso={telling.publishedAt} />
              <span>{telling.source}</span>
            </p>
            <h3>
              <a href={`/reports/${telling.reportId}`}>{telling.title}</a>
            </h3>
            {telling.quotes.map((parts, at) => (
              <Quotation key={at} parts={parts} />
            ))}
            <Chain steps={telling.chain} />
            <Origins origins={telling.origins} />
            <p className="fine">
              Linked by the machine ({Math.round(telling.confidence * 100)} of 100):{" "}
              {telling.reasons.join("; ")}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
