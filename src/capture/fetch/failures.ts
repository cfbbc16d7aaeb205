import { problem, type Problem } from "../../model/index.ts";
import { BodyError } from "./body.ts";
import type { FetchLimits } from "./limits.ts";

const slowCodes: ReadonlySet<string> = new Set([
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "ETIMEDOUT",
]);

const unansweredCodes: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EADDRNOTAVAIL",
]);

/** What Node and OpenSSL call the faults of a certificate, beside those that begin with CERT_. */
const certificateCodes: ReadonlySet<string> = new Set([
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "HOSTNAME_MISMATCH",
]);

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : "";
}

function ofBody(url: string, { reason, message }: BodyError): Problem {
  if (reason === "too-large") {
    return problem("intake/too-long", `${url} was given up: ${message}. Fetch it by hand.`);
  }
  return problem("intake/unreadable", `${url} cannot be read: ${message}.`);
}

/** Says what went wrong between the request and the end of the body. */
export function failureOf(url: string, error: Error, limits: FetchLimits): Problem {
  if (error instanceof BodyError) return ofBody(url, error);
  const code = codeOf(error);
  if (slowCodes.has(code) || error.name === "TimeoutError" || error.name === "AbortError") {
    const message = `${url} was given up: it took too long (at most ${limits.totalMs / 1000} seconds in all).`;
    return problem("capture/too-slow", message);
  }
  if (code === "UND_ERR_HEADERS_OVERFLOW") {
    const message = `${url} was given up: its headers have more than ${limits.headerBytes} bytes.`;
    return problem("capture/broken-off", message);
  }
  // autoSelectFamily gathers the failures of all addresses.
  const first = error instanceof AggregateError ? (error.errors[0] as Error | undefined) : error;
  if (unansweredCodes.has(codeOf(first ?? error))) {
    return problem("capture/no-answer", `${url} does not answer: try again later.`);
  }
  if (code.startsWith("CERT_") || certificateCodes.has(code)) {
    const message = `${url} was not asked for: its certificate does not hold (${error.message.slice(0, 200)}).`;
    return problem("capture/bad-certificate", message);
  }
  const message = `${url} broke off or answered what is no HTTP (${error.message.slice(0, 200)}).`;
  return problem("capture/broken-off", message);
}

/** Says that a server answered with something else than the document. */
export function statusProblem(url: string, status: number): Problem {
  const why: Readonly<Record<number, string>> = {
    401: "it asks for a login",
    403: "it refuses",
    404: "there is no such page",
    410: "the page was taken away",
    429: "it asks to be left alone for a while",
    451: "the page is withheld for legal reasons",
  };
  const words = why[status] ?? (status >= 500 ? "it is out of order" : "it gives no document");
  return problem("capture/bad-status", `${url} answers ${status}: ${words}.`);
}
