import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import {
  challengeLimits,
  checkReply,
  isTrapped,
  judgeChallenge,
  type ReplyFault,
  type Sign,
  type TypedReply,
  type Verdict,
} from "../../review/index.ts";
import { faultBody, sendFault, wantsPage } from "../fault.tsx";
import { type PageContext, RequestFault } from "../page.ts";
import { renderIncident } from "../pages/incident/page.tsx";
import { renderDocument } from "../parts/document.tsx";
import { isFromOwnPage } from "../security.ts";

/** The largest form that is read, bytes: the longest reply in the widest script, percent-encoded, fits. */
const largestForm = 96 * 1024;

/** What the route needs beside the pages' context. */
export interface ReplyDesk {
  readonly context: PageContext;
  readonly sign: Sign;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

interface Sent {
  readonly typed: TypedReply;
  readonly token: string;
  readonly answer: string;
}

/** Reads the form's fields; a field sent twice or not as text is refused. */
function readForm(body: unknown): Sent {
  const sent: object = typeof body === "object" && body !== null ? body : {};
  const fields = new Map<string, unknown>(Object.entries(sent));
  const field = (name: string): string => {
    const value = fields.get(name) ?? "";
    if (typeof value !== "string")
      throw new RequestFault(400, `Send the field “${name}” once, as text.`);
    return value;
  };
  return {
    typed: {
      name: field("name"),
      showName: field("showName") === "yes",
      email: field("email"),
      text: field("text"),
      website: field("website"),
    },
    token: field("token"),
    answer: field("answer"),
  };
}

const refusals: Readonly<Record<Exclude<Verdict["kind"], "right">, string>> = {
  wrong: "That is not the missing number. Here is a new question.",
  forged: "This question does not belong to this page. Here is a new one.",
  expired: "The question was more than two hours old. Here is a new one.",
  "too-soon": "That was very fast. Take a moment, then answer the new question.",
};

async function answerFault(sent: Sent, incidentId: string, desk: ReplyDesk): Promise<ReplyFault[]> {
  const { token, answer } = sent;
  const limits = { ...challengeLimits, leastAgeMs: desk.context.settings.leastFillMs };
  const verdict = judgeChallenge(
    { incidentId, token, answer },
    { at: desk.now(), limits },
    desk.sign,
  );
  const fault = (message: string): ReplyFault[] => [{ field: "answer", message }];
  if (verdict.kind !== "right" && verdict.kind !== "wrong") return fault(refusals[verdict.kind]);
  // Spent also when wrong: nobody may try one question until an answer fits.
  const isFresh = await desk.context.records.spendNonce(verdict.nonce, verdict.expiresAt);
  if (verdict.kind === "wrong") return fault(refusals.wrong);
  return isFresh ? [] : fault("This question was answered before. Here is a new one.");
}

async function refuse(
  exchange: { request: FastifyRequest; reply: FastifyReply },
  refused: { incidentId: string; sent: Sent; faults: readonly ReplyFault[] },
  { context }: ReplyDesk,
): Promise<FastifyReply> {
  const { request, reply } = exchange;
  const { incidentId, sent, faults } = refused;
  const detail = faults.map(({ message }) => message).join(" ");
  if (!wantsPage(request)) return sendFault(exchange, faultBody(400, detail), context.settings);
  const kept = { name: sent.typed.name, showName: sent.typed.showName, text: sent.typed.text };
  const page = await renderIncident(incidentId, context, { kept, faults, isHeld: false });
  if (page === null) return sendFault(exchange, faultBody(404), context.settings);
  const { settings } = context;
  return reply
    .code(400)
    .header("cache-control", "no-store")
    .header("x-robots-tag", "noindex")
    .type("text/html; charset=utf-8")
    .send(renderDocument({ ...page, path: `/incidents/${incidentId}`, settings }));
}

/** Takes replies to incidents: each is refused with what was typed kept in the form, or held until it is decided on. */
export function takeReplies(app: FastifyInstance, desk: ReplyDesk): void {
  const { records, settings } = desk.context;
  const limit = { max: settings.repliesInTenMinutes, timeWindow: "10 minutes" };
  app.post<{ Params: { id: string } }>(
    "/incidents/:id/replies",
    { bodyLimit: largestForm, config: { rateLimit: limit } },
    async (request, reply) => {
      if (!isFromOwnPage(request))
        throw new RequestFault(403, "This form can only be sent from Vigil’s own page.");
      const incidentId = request.params.id;
      if ((await records.incident(incidentId)) === null)
        throw new RequestFault(404, "There is no such incident.");
      const sent = readForm(request.body);
      const checked = checkReply(sent.typed);
      const faults: ReplyFault[] = isTrapped(sent.typed)
        ? [{ field: "answer", message: "Leave the hidden field empty." }]
        : [
            ...("faults" in checked ? checked.faults : []),
            ...(await answerFault(sent, incidentId, desk)),
          ];
      if (faults.length > 0 || "faults" in checked)
        return refuse({ request, reply }, { incidentId, sent, faults }, desk);
      await records.holdReply(incidentId, checked.reply);
      return reply
        .header("cache-control", "no-store")
        .redirect(`/incidents/${incidentId}?reply=held#replies`, 303);
    },
  );
}
