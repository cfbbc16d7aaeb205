import type { ReactNode } from "react";
import type { IncidentLine } from "../../publishing/index.ts";

/** Shows where review stands. */
export function ReviewMark({ line }: { line: { review: string; isReviewed: boolean } }): ReactNode {
  return (
    <span className={line.isReviewed ? "badge reviewed" : "badge machine"}>{line.review}</span>
  );
}

/** Says whether an incident is one happening or many. */
export function shapeWords(shape: IncidentLine["shape"]): string {
  return shape === "aggregate" ? "Aggregate over an area or period" : "Single incident";
}

/** Shows an incident as an entry of a list; its heading is a link to its page. */
export function IncidentEntry({ line }: { line: IncidentLine }): ReactNode {
  return (
    <article className="entry">
      <p className="kicker">
        <span>{line.type}</span>
        <span>{line.when}</span>
        {line.place === null ? null : <span>{line.place.name}</span>}
      </p>
      <h3>
        <a href={`/incidents/${line.id}`}>{line.title}</a>
      </h3>
      {line.figures.length === 0 ? null : (
        <ul className="tallies">
          {line.figures.map((figure, index) => (
            <li key={index}>
              {figure.label} <strong>{figure.words}</strong>
            </li>
          ))}
        </ul>
      )}
      <p className="fine">
        {shapeWords(line.shape)} · {line.origins} · <ReviewMark line={line} />
      </p>
    </article>
  );
}
