import type { ReactNode } from "react";
import {
  type StatementKind,
  statementKinds,
  type StatementView,
  statementViews,
} from "../../../publishing/index.ts";
import { type Page, pageNumber, pageSize } from "../../page.ts";
import { Pager } from "../../parts/pager.tsx";
import { Chain, Quotation } from "../../parts/quotation.tsx";
import { Day } from "../../parts/time.tsx";

function Statement({ statement }: { statement: StatementView }): ReactNode {
  const { by, to } = statement;
  return (
    <article className="entry">
      <h3>
        {by.length > 0 ? by.join(", ") : "Not named"}
        {to.length > 0 ? <span className="to"> to {to.join(", ")}</span> : null}
      </h3>
      {statement.quotes.map((parts, index) => (
        <Quotation key={index} parts={parts} />
      ))}
      <Chain steps={statement.chain} />
      <p className="fine">
        <a href={`/reports/${statement.reportId}`}>The report</a> · {statement.source} ·{" "}
        <Day iso={statement.publishedAt} />
      </p>
    </article>
  );
}

function Group(props: { kind: StatementKind; statements: readonly StatementView[] }): ReactNode {
  if (props.statements.length === 0) return null;
  return (
    <section>
      <h2 id={props.kind}>{statementKinds[props.kind]}</h2>
      {props.statements.map((statement) => (
        <Statement key={`${statement.reportId} ${statement.eventId}`} statement={statement} />
      ))}
    </section>
  );
}

const kinds = Object.keys(statementKinds) as StatementKind[];

/** What is only said: demands, accusations, threats, promises, denials, each with its chain of speakers. */
export const statementsPage: Page = {
  path: "/statements",
  async render(request, { records, masker }) {
    const page = pageNumber(request);
    const size = pageSize * 2;
    const found = await records.statements({ limit: size + 1, offset: (page - 1) * size });
    if (found.events.length === 0 && page > 1) return null;
    const masking = masker.over(found.codings);
    const statements = statementViews(found.events.slice(0, size), found.codings, masking);
    const present = kinds.filter((kind) => statements.some((each) => each.kind === kind));
    const body = (
      <>
        <header className="opening">
          <h1>Statements</h1>
          <p className="lede">
            What is demanded, alleged, threatened, promised or denied. The content of a statement is
            never counted as something that happened.
          </p>
        </header>
        {statements.length === 0 ? <p>No statement has been recorded yet.</p> : null}
        {present.length < 2 ? null : (
          <nav className="jump" aria-label="Kinds of statement">
            {present.map((kind) => (
              <a key={kind} href={`#${kind}`}>
                {statementKinds[kind]}
              </a>
            ))}
          </nav>
        )}
        {present.map((kind) => (
          <Group
            key={kind}
            kind={kind}
            statements={statements.filter((each) => each.kind === kind)}
          />
        ))}
        <Pager address="/statements" page={page} hasMore={found.events.length > size} />
      </>
    );
    return { title: "Statements", body };
  },
};
