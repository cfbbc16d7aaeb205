import type { ReactNode } from "react";
import type { Reply } from "../../../model/index.ts";
import type { Masking } from "../../../publishing/index.ts";
import { replyParagraphs } from "../../../review/index.ts";
import { Day } from "../../parts/time.tsx";
import { ReplyForm, type ReplyFormParts } from "../../replies/reply-form.tsx";

/** A published reply as shown: plain text, names of private persons masked but for the writer's own. */
export interface ReplyView {
  readonly id: string;
  readonly name: string;
  readonly paragraphs: readonly string[];
  readonly receivedAt: string;
}

/** Gives published replies as shown; held and rejected ones never are. */
export function replyViews(replies: readonly Reply[], masking: Masking): ReplyView[] {
  return replies
    .filter(({ status }) => status === "published")
    .map((reply) => ({
      id: reply.id,
      name: reply.showName ? reply.name : "A reader",
      paragraphs: replyParagraphs(masking.words(reply.text)),
      receivedAt: reply.receivedAt,
    }));
}

/** Shows the published replies and the form for another. */
export function Replies(props: {
  replies: readonly ReplyView[];
  form: ReplyFormParts;
  isHeld: boolean;
}): ReactNode {
  const { replies, form, isHeld } = props;
  return (
    <section className="replies" id="replies">
      <h2>Replies</h2>
      {isHeld ? (
        <p className="held" role="status">
          Thank you. Your reply is held until it has been read; it is not public yet.
        </p>
      ) : null}
      <p className="fine">Replies are readers’ own words and are not verified.</p>
      {replies.length === 0 ? <p>No reply has been published yet.</p> : null}
      {replies.map((reply) => (
        <article className="published" key={reply.id}>
          <p className="kicker">
            <span>{reply.name}</span>
            <Day iso={reply.receivedAt} />
          </p>
          {reply.paragraphs.map((paragraph, index) => (
            <p className="replied" key={index}>
              {paragraph}
            </p>
          ))}
        </article>
      ))}
      <ReplyForm {...form} />
    </section>
  );
}
