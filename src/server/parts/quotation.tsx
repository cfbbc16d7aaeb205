import type { ReactNode } from "react";
import type { QuotePart, SpeakerView } from "../../publishing/index.ts";

function Part({ part }: { part: QuotePart }): ReactNode {
  const words = part.isHidden ? <span className="withheld">{part.text}</span> : part.text;
  return part.isLit ? <mark>{words}</mark> : words;
}

/** Shows quoted words, those that a value rests on marked. */
export function Words({ parts }: { parts: readonly QuotePart[] }): ReactNode {
  return parts.map((part, index) => <Part key={index} part={part} />);
}

/** Shows a quoted sentence as a block. */
export function Quotation({ parts }: { parts: readonly QuotePart[] }): ReactNode {
  if (parts.length === 0) return null;
  return (
    <blockquote>
      <p>
        <Words parts={parts} />
      </p>
    </blockquote>
  );
}

/** Shows who said it to whom, outermost first: "Outlet reports → Observatory says"; nothing when only the outlet does. */
export function Chain({ steps }: { steps: readonly SpeakerView[] }): ReactNode {
  if (steps.length < 2) return null;
  return (
    <ol className="chain" aria-label="Who said it to whom">
      {steps.map((step, index) => (
        <li key={index}>
          <span className="speaker">{step.name}</span> <span className="act">{step.act}</span>
        </li>
      ))}
    </ol>
  );
}
