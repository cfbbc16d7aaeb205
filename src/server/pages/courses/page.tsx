import type { ReactNode } from "react";
import {
  courseLabels,
  type CourseView,
  courseView,
  type StepView,
} from "../../../publishing/index.ts";
import { conditionKinds } from "../../../model/index.ts";
import { type Page, pageNumber, pageSize } from "../../page.ts";
import { Pager } from "../../parts/pager.tsx";

const introductions: Readonly<Record<CourseView["kind"], string>> = {
  ceasefire: "Sought, announced, in force, said to be broken, denied, extended, lapsed.",
  control: "Who is said to hold, take or lose ground: dated, attributed claims.",
  measure: "Resolutions and other measures: proposed, adopted, vetoed, expired.",
  access: "Whether aid can reach people: granted, restricted, ending.",
};

/** The actors of a step in a few words: "by HTS, rebels". */
function who({ actors }: StepView): string {
  const named = actors.filter(({ term }) => term !== "about");
  return named
    .map(({ term, words }) => (term === "by" || term === "held by" ? `by ${words}` : words))
    .join(", ");
}

function Group({
  kind,
  courses,
}: {
  kind: CourseView["kind"];
  courses: readonly CourseView[];
}): ReactNode {
  if (courses.length === 0) return null;
  return (
    <section>
      <h2>{courseLabels[kind]}</h2>
      <p className="fine">{introductions[kind]}</p>
      {courses.map((course) => (
        <article className="entry" key={course.id}>
          <h3>
            <a href={`/courses/${course.id}`}>{course.title}</a>
          </h3>
          <ol className="stages" aria-label="Stages in order">
            {course.steps.map((step, index) => (
              <li key={index}>
                <strong>{step.stage}</strong> {who(step)} <span className="fine">{step.when}</span>
              </li>
            ))}
          </ol>
        </article>
      ))}
    </section>
  );
}

/** All courses by kind: ceasefires, control, measures, access. */
export const coursesPage: Page = {
  path: "/courses",
  async render(request, { records, masker }) {
    const page = pageNumber(request);
    const size = pageSize * 3;
    const found = await records.courses({ limit: size + 1, offset: (page - 1) * size });
    if (found.length === 0 && page > 1) return null;
    const masking = masker.over([]);
    const views = found.slice(0, size).map((course) => courseView(course, [], masking));
    const body = (
      <>
        <header className="opening">
          <h1>Courses</h1>
          <p className="lede">
            The life of a ceasefire, a front, a measure or an access route, as it is told. Each step
            is a claim: nothing here says what is so, only who says it is.
          </p>
        </header>
        {views.length === 0 ? <p>No course has been recorded yet.</p> : null}
        {conditionKinds.map((kind) => (
          <Group key={kind} kind={kind} courses={views.filter((course) => course.kind === kind)} />
        ))}
        <Pager address="/courses" page={page} hasMore={found.length > size} />
      </>
    );
    return { title: "Courses", body };
  },
};
