import type { ReactNode } from "react";
import { courseView, type StepView } from "../../../publishing/index.ts";
import type { Page } from "../../page.ts";
import { Chain, Quotation } from "../../parts/quotation.tsx";
import { Day } from "../../parts/time.tsx";

function Step({ step }: { step: StepView }): ReactNode {
  return (
    <li>
      <p className="kicker">
        <span>{step.when}</span>
      </p>
      <h3 className="stage">{step.stage}</h3>
      {step.actors.length === 0 ? null : (
        <p>{step.actors.map(({ term, words }) => `${term}: ${words}`).join(" · ")}</p>
      )}
      {step.quotes.map((parts, index) => (
        <Quotation key={index} parts={parts} />
      ))}
      <Chain steps={step.chain} />
      <p className="fine">
        <a href={`/reports/${step.reportId}`}>The report</a> · {step.source} ·{" "}
        <Day iso={step.publishedAt} />
      </p>
    </li>
  );
}

/** One course, step by step. */
export const coursePage: Page = {
  path: "/courses/:id",
  async render({ params }, { records, masker }) {
    const found = await records.course(params["id"] ?? "");
    if (found === null) return null;
    const codings = await records.codings([...new Set(found.steps.map((step) => step.reportId))]);
    const course = courseView(found, codings, masker.over(codings));
    const body = (
      <article>
        <header className="opening">
          <p className="kicker">
            <span>{course.kindLabel}</span>
            {course.places === "" ? null : <span>{course.places}</span>}
          </p>
          <h1>{course.title}</h1>
          <p>
            <span className="badge machine">Coded by machine, not reviewed</span>
          </p>
        </header>
        <section>
          <h2>Step by step</h2>
          <ol className="timeline">
            {course.steps.map((step, index) => (
              <Step key={index} step={step} />
            ))}
          </ol>
        </section>
      </article>
    );
    return { title: course.title, body };
  },
};
