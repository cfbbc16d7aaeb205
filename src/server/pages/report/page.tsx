import type { ReactNode } from "react";
import {
  type CodeView,
  incidentLine,
  type ReportView,
  reportView,
} from "../../../publishing/index.ts";
import type { Page } from "../../page.ts";
import { IncidentEntry } from "../../parts/incident-entry.tsx";
import { Chain, Quotation, Words } from "../../parts/quotation.tsx";
import { Day } from "../../parts/time.tsx";

/** A mode or stage in brackets after its label; a number as it is. */
function shownValue({ kind, value }: CodeView): string {
  return kind === "figure" ? value : `(${value})`;
}

function Code({ code }: { code: CodeView }): ReactNode {
  return (
    <li className={`code ${code.kind}`}>
      <p className="code-head">
        <span className="code-kind">{code.kind}</span> <strong>{code.label}</strong>
        {code.value === "" ? null : <span> {shownValue(code)}</span>}{" "}
        {code.modality === "" ? null : <em className="modality">{code.modality}</em>}
      </p>
      {code.details.length === 0 ? null : (
        <dl>
          {code.details.map(({ term, words }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      <Chain steps={code.chain} />
    </li>
  );
}

function Heading({ report }: { report: ReportView }): ReactNode {
  return (
    <header className="opening">
      <p className="kicker">
        <span>Report</span>
        <span>{report.source}</span>
        <Day iso={report.publishedAt} />
      </p>
      <h1>{report.title}</h1>
      <p className="fine">
        {report.url === null ? null : (
          <>
            <a href={report.url} rel="nofollow noopener noreferrer">
              Read it at its source
            </a>{" "}
            ·{" "}
          </>
        )}
        {report.hasWithheldUrl ? "Its address is withheld, as it holds a name. · " : ""}
        <span className="badge machine">Coded by machine, not reviewed</span> · {report.coder}
      </p>
    </header>
  );
}

function Coded({ report }: { report: ReportView }): ReactNode {
  return (
    <section>
      <h2>Quoted sentences and what was coded from them</h2>
      {report.sentences.length === 0 ? <p>Nothing was coded from this report.</p> : null}
      <ol className="sentences">
        {report.sentences.map((sentence, index) => (
          <li key={index}>
            <Quotation parts={sentence.quote} />
            <ul className="codes">
              {sentence.codes.map((code) => (
                <Code key={code.id} code={code} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Problems({ report }: { report: ReportView }): ReactNode {
  if (report.problems.length === 0) return null;
  return (
    <section>
      <h2>What could not be settled</h2>
      <ul className="problems">
        {report.problems.map((problem, index) => (
          <li key={index}>
            {problem.message} <code>{problem.code}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WholeText({ report }: { report: ReportView }): ReactNode {
  if (report.paragraphs.length === 0) return null;
  return (
    <section>
      <h2>The whole text</h2>
      <p className="fine">
        Shown in full because the operator marked it so. Words that values rest on are marked.
      </p>
      <div className="whole">
        {report.paragraphs.map((parts, index) => (
          <p key={index}>
            <Words parts={parts} />
          </p>
        ))}
      </div>
    </section>
  );
}

function SetAside({ report }: { report: ReportView }): ReactNode {
  if (report.setAside.length === 0) return null;
  return (
    <section>
      <details className="set-aside">
        <summary>Set aside: what of the page is not the report ({report.setAside.length})</summary>
        <p className="fine">
          Kept on record with its place in the page as captured, and never read for values.
        </p>
        <ul>
          {report.setAside.map(({ label, wordCount, text }, index) => (
            <li key={index}>
              <strong>{label}</strong>{" "}
              <span className="fine">
                {wordCount === 1 ? "1 word" : `${wordCount} words`}
                {text === null ? ", not shown" : ""}
              </span>
              {text === null ? null : <p className="aside-words">{text}</p>}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** One report: its source and date, and the quoted sentences with their codes. */
export const reportPage: Page = {
  path: "/reports/:id",
  async render({ params }, { records, masker }) {
    const found = await records.report(params["id"] ?? "");
    if (found === null) return null;
    const masking = masker.over([found.coding]);
    const report = reportView(found.coding, masking, found.mayStandWhole);
    if (report === null) return null;
    const lines = found.incidents.map((incident) => incidentLine(incident, masking));
    const body = (
      <article>
        <Heading report={report} />
        <Coded report={report} />
        {lines.length === 0 ? null : (
          <section>
            <h2>Incidents it tells of</h2>
            {lines.map((line) => (
              <IncidentEntry key={line.id} line={line} />
            ))}
          </section>
        )}
        <Problems report={report} />
        <WholeText report={report} />
        <SetAside report={report} />
      </article>
    );
    return { title: report.title, body };
  },
};
