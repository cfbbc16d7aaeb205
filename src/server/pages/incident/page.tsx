import type { ReactNode } from "react";
import { type IncidentView, incidentView } from "../../../publishing/index.ts";
import type { ReplyFault } from "../../../review/index.ts";
import { IncidentMap } from "../../map/map.tsx";
import { marksOf } from "../../map/marks.ts";
import type { Page, PageContext, PageResult } from "../../page.ts";
import { ReviewMark, shapeWords } from "../../parts/incident-entry.tsx";
import { emptyFields, type KeptFields } from "../../replies/reply-form.tsx";
import { EstimatePanel } from "./estimate.tsx";
import { Replies, replyViews } from "./replies.tsx";
import { Tellings } from "./tellings.tsx";

function Facts({ incident }: { incident: IncidentView }): ReactNode {
  const { place } = incident;
  const facts: [string, ReactNode][] = [
    ["When", incident.when],
    [
      "Where",
      place === null ? (
        "not stated"
      ) : (
        <>
          {place.name} <span className="hint">{place.note}</span>
        </>
      ),
    ],
    [
      "Said to have acted",
      incident.initiators.length > 0 ? incident.initiators.join(", ") : "nobody is named",
    ],
    [
      "Said to be the target",
      incident.targets.length > 0 ? incident.targets.join(", ") : "not stated",
    ],
    ["Rests on", incident.origins],
  ];
  return (
    <dl className="facts">
      {facts.map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function Grades({ incident }: { incident: IncidentView }): ReactNode {
  return (
    <section>
      <h2>Three questions, graded apart</h2>
      <dl className="grades">
        {incident.grades.map(({ question, grade, label, definition }) => (
          <div key={question} className={`grade-${grade}`}>
            <dt>{question}</dt>
            <dd>
              <strong>{label}</strong>
              <span>{definition}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Estimates({ incident }: { incident: IncidentView }): ReactNode {
  return (
    <section>
      <h2>Figures</h2>
      {incident.estimates.length === 0 ? (
        <p>
          No report gives a number for this {incident.shape === "single" ? "incident" : "period"}.
        </p>
      ) : (
        incident.estimates.map((estimate) => (
          <EstimatePanel key={estimate.key} estimate={estimate} />
        ))
      )}
    </section>
  );
}

function Heading({
  incident,
  context,
}: {
  incident: IncidentView;
  context: PageContext;
}): ReactNode {
  const marks = marksOf([incident]);
  return (
    <header className="opening record">
      <div>
        <p className="kicker">
          <span>{incident.type}</span>
          <span>{shapeWords(incident.shape)}</span>
        </p>
        <h1>{incident.title}</h1>
        <p>
          <ReviewMark line={incident} />
        </p>
        <Facts incident={incident} />
      </div>
      {marks.length === 0 ? null : (
        <figure className="mapbox small">
          <IncidentMap
            boundaries={context.boundaries}
            marks={marks}
            name={`Map: ${incident.place?.name ?? ""}`}
            format="narrow"
          />
        </figure>
      )}
    </header>
  );
}

/** What the reply form shows beside its question. */
export interface FormState {
  readonly kept: KeptFields;
  readonly faults: readonly ReplyFault[];
  readonly isHeld: boolean;
}

/** Renders an incident's page with its reply form in a given state; null when there is no such incident. */
export async function renderIncident(
  id: string,
  context: PageContext,
  state: FormState,
): Promise<PageResult | null> {
  const [record, replies] = await Promise.all([
    context.records.incident(id),
    context.records.replies(id),
  ]);
  if (record === null) return null;
  const masking = context.masker.over(record.codings);
  const incident = incidentView(record, masking);
  const body = (
    <article>
      <Heading incident={incident} context={context} />
      <Estimates incident={incident} />
      <Grades incident={incident} />
      <Tellings tellings={incident.tellings} />
      <Replies
        replies={replyViews(replies, masking)}
        form={{
          incidentId: id,
          challenge: context.issueChallenge(id),
          kept: state.kept,
          faults: state.faults,
        }}
        isHeld={state.isHeld}
      />
    </article>
  );
  return { title: incident.title, body, isPersonal: true };
}

/** One incident, single or aggregate: figures with their claims, grades, tellings, replies. */
export const incidentPage: Page = {
  path: "/incidents/:id",
  render: ({ params, query }, context) =>
    renderIncident(params["id"] ?? "", context, {
      kept: emptyFields,
      faults: [],
      isHeld: query["reply"] === "held",
    }),
};
