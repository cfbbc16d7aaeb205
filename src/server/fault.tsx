import { STATUS_CODES } from "node:http";
import type { FastifyReply, FastifyRequest } from "fastify";
import { renderDocument } from "./parts/document.tsx";
import type { AppSettings } from "./settings.ts";

/** The one shape of every error that is not read as a page. @source RFC 9457 */
export interface FaultBody {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  readonly detail: string;
}

const explanations: Readonly<Record<number, string>> = {
  400: "The request could not be read. Check the address or the form, and send it again.",
  403: "This form can only be sent from Vigil’s own page.",
  404: "There is no such page. It may have moved, or the address may be mistyped.",
  405: "This address can only be read.",
  413: "What was sent is too large. Shorten it and send it again.",
  415: "Send the form as an ordinary web form.",
  429: "Too many requests in a short time. Wait a few minutes and try again.",
  500: "Something in Vigil went wrong. What you sent was not kept; try again later.",
  503: "Vigil cannot reach its records just now. Try again in a few minutes.",
};

/** Makes an error body. Its words never repeat what was sent. */
export function faultBody(status: number, detail?: string): FaultBody {
  return {
    type: "about:blank",
    title: STATUS_CODES[status] ?? "Error",
    status,
    detail: detail ?? explanations[status] ?? explanations[status < 500 ? 400 : 500] ?? "",
  };
}

/** Says whether who asked wants a page rather than data. */
export function wantsPage(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? "";
  return accept.includes("text/html");
}

/** Answers with an error: a page for people, `application/problem+json` for programs. */
export function sendFault(
  answer: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  body: FaultBody,
  settings: AppSettings,
): FastifyReply {
  const { request, reply } = answer;
  reply.code(body.status).header("cache-control", "no-store").header("vary", "accept");
  if (!wantsPage(request)) return reply.type("application/problem+json").send(JSON.stringify(body));
  const page = (
    <article className="narrow">
      <p className="kicker">Error {body.status}</p>
      <h1>{body.title}</h1>
      <p className="lede">{body.detail}</p>
      <p>
        <a href="/">Go to the overview</a>
      </p>
    </article>
  );
  const html = renderDocument({ title: body.title, body: page, path: "", settings });
  return reply.type("text/html; charset=utf-8").send(html);
}

/** The status to answer an error by: the asker's fault as it says, anything else 500. */
export function statusOf(error: { statusCode?: unknown; code?: unknown }): number {
  const { statusCode, code } = error;
  if (typeof code === "string" && /^(?:ECONN|57P)/u.test(code)) return 503;
  return typeof statusCode === "number" && statusCode >= 400 && statusCode < 600 ? statusCode : 500;
}
