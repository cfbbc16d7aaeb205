import type { ReactNode } from "react";
import { type ClaimView, countWords, type EstimateView } from "../../../publishing/index.ts";
import { Chain, Quotation } from "../../parts/quotation.tsx";
import { Day } from "../../parts/time.tsx";
import { RangeChart } from "./range-chart.tsx";

function ClaimEntry({ claim }: { claim: ClaimView }): ReactNode {
  return (
    <li className={claim.setAside === null ? "claim" : "claim aside"}>
      <p className="claim-head">
        <strong>{claim.value}</strong>
        {claim.status === "" ? null : <span> {claim.status}</span>}
        <span className="said"> said by {claim.origin}</span>
      </p>
      <Quotation parts={claim.quote} />
      <Chain steps={claim.chain} />
      <p className="fine">
        <a href={`/reports/${claim.reportId}`}>{claim.reportTitle}</a> · {claim.source} ·{" "}
        <Day iso={claim.publishedAt} />
        {claim.covers === "" ? "" : ` · ${claim.covers}`}
      </p>
      {claim.setAside === null ? null : (
        <p className="fine note">Shown, but does not set the estimate: {claim.setAside}.</p>
      )}
    </li>
  );
}

function saidBy(names: readonly string[]): string {
  if (names.length === 0) return "";
  if (names.length > 3)
    return `said by ${names.slice(0, 2).join(", ")} and ${names.length - 2} others`;
  return `said by ${names.join(" and ")}`;
}

function Vague({ claims }: { claims: readonly ClaimView[] }): ReactNode {
  if (claims.length === 0) return null;
  return (
    <div className="vague">
      <h4>Vague words, on a line of their own</h4>
      <ul className="claims">
        {claims.map((claim, index) => (
          <ClaimEntry key={index} claim={claim} />
        ))}
      </ul>
    </div>
  );
}

/** Shows one estimate: the number in words, who says so, and every claim it rests on. */
export function EstimatePanel({ estimate }: { estimate: EstimateView }): ReactNode {
  return (
    <section className="estimate" aria-labelledby={`estimate-${estimate.key}`}>
      <div>
        <h3 id={`estimate-${estimate.key}`}>
          <span className="label">
            {estimate.label}
            {estimate.of === "" ? "" : `, ${estimate.of}`}
          </span>{" "}
          <span className="number">{estimate.parts.main}</span>
          {estimate.parts.more === "" ? null : (
            <span className="more">
              <span className="unseen">, </span>
              {estimate.parts.more}
            </span>
          )}
        </h3>
        <p className="by">{saidBy(estimate.saidBy)}</p>
        <p className="fine">
          {estimate.scope} · {estimate.origins}
        </p>
        <RangeChart claims={estimate.claims} />
      </div>
      <div>
        {estimate.claims.length === 0 ? null : (
          <>
            <h4>{countWords(estimate.claims.length, "claim")}</h4>
            <ul className="claims">
              {estimate.claims.map((claim, index) => (
                <ClaimEntry key={index} claim={claim} />
              ))}
            </ul>
          </>
        )}
        <Vague claims={estimate.vague} />
      </div>
    </section>
  );
}
