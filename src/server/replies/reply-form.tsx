import type { ReactNode } from "react";
import { type Challenge, type Question, type ReplyFault, replyLimits } from "../../review/index.ts";

/** What is shown in the form again after a refusal. The e-mail never is. */
export interface KeptFields {
  readonly name: string;
  readonly showName: boolean;
  readonly text: string;
}

/** An empty form. */
export const emptyFields: KeptFields = { name: "", showName: false, text: "" };

/** What a reply form is made of. */
export interface ReplyFormParts {
  readonly incidentId: string;
  readonly challenge: Challenge;
  readonly kept: KeptFields;
  readonly faults: readonly ReplyFault[];
}

type Field = ReplyFault["field"];

function Fault({ field, faults }: { field: Field; faults: readonly ReplyFault[] }): ReactNode {
  const fault = faults.find((each) => each.field === field);
  return fault === undefined ? null : (
    <p className="fault" id={`reply-${field}-fault`}>
      {fault.message}
    </p>
  );
}

function marks(field: Field, faults: readonly ReplyFault[]): object {
  return faults.some((each) => each.field === field)
    ? { "aria-invalid": true, "aria-describedby": `reply-${field}-fault` }
    : {};
}

function said({ left, right, sum }: Question): string {
  if (left === null) return `What number plus ${right} equals ${sum}?`;
  if (right === null) return `${left} plus what number equals ${sum}?`;
  return `What does ${left} plus ${right} equal?`;
}

/** The sum as it stands on the page, with the field where the missing number goes. */
function Sum({ challenge, faults }: Pick<ReplyFormParts, "challenge" | "faults">): ReactNode {
  const { question } = challenge;
  const field = (
    <input
      id="reply-answer"
      name="answer"
      inputMode="numeric"
      autoComplete="off"
      required
      maxLength={12}
      {...marks("answer", faults)}
    />
  );
  return (
    <div className="field">
      <label htmlFor="reply-answer">
        {said(question)} <span className="hint">A question for people, not programs.</span>
      </label>
      <p className="sum">
        {question.left ?? field} <span aria-hidden="true">+</span> {question.right ?? field}{" "}
        <span aria-hidden="true">=</span> {question.sum ?? field}
      </p>
      <Fault field="answer" faults={faults} />
    </div>
  );
}

function Fields({ kept, faults }: Pick<ReplyFormParts, "kept" | "faults">): ReactNode {
  return (
    <>
      <div className="field">
        <label htmlFor="reply-text">Your reply</label>
        <textarea
          id="reply-text"
          name="text"
          rows={7}
          required
          maxLength={replyLimits.text}
          defaultValue={kept.text}
          {...marks("text", faults)}
        />
        <Fault field="text" faults={faults} />
      </div>
      <div className="pair">
        <div className="field">
          <label htmlFor="reply-name">Name or pseudonym</label>
          <input
            id="reply-name"
            name="name"
            autoComplete="nickname"
            required
            maxLength={replyLimits.name}
            defaultValue={kept.name}
            {...marks("name", faults)}
          />
          <Fault field="name" faults={faults} />
          <label className="tick">
            <input type="checkbox" name="showName" value="yes" defaultChecked={kept.showName} />{" "}
            Show this name with my reply
          </label>
        </div>
        <div className="field">
          <label htmlFor="reply-email">E-mail address</label>
          <input
            id="reply-email"
            name="email"
            type="email"
            autoComplete="email"
            required
            maxLength={replyLimits.email}
            {...marks("email", faults)}
          />
          <p className="hint">Never shown. Kept encrypted, for questions about your reply.</p>
          <Fault field="email" faults={faults} />
        </div>
      </div>
    </>
  );
}

/** The form for a reply to an incident; works without scripts. */
export function ReplyForm({ incidentId, challenge, kept, faults }: ReplyFormParts): ReactNode {
  return (
    <form
      className="reply"
      method="post"
      action={`/incidents/${incidentId}/replies#reply`}
      id="reply"
    >
      <h3>Reply to this page</h3>
      <p className="caution">
        Do not endanger yourself or others: leave out names, places and details that could lead to
        someone. Replies are read before they are published.
      </p>
      {faults.length === 0 ? null : (
        <p className="refused" role="alert">
          Your reply was not sent. What you wrote is still here; correct what is marked and, for
          safety, type your e-mail address again.
        </p>
      )}
      <p className="hint">All fields are required.</p>
      <Fields kept={kept} faults={faults} />
      <div className="trap" aria-hidden="true">
        <label>
          Leave this empty <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <Sum challenge={challenge} faults={faults} />
      <input type="hidden" name="token" value={challenge.token} />
      <button type="submit">Send reply</button>
    </form>
  );
}
