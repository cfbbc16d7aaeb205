import type { ReactNode } from "react";
import type { TellingView } from "../../../publishing/index.ts";
import { Chain, Quotation } from "../../parts/quotation.tsx";
import { Day } from "../../parts/time.tsx";

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
