import { createHash } from "node:crypto";
import { problem, type Problem } from "../../model/index.ts";
import { readBody } from "./body.ts";
import type { Answer, Exchange, Headers } from "./exchange.ts";
import { failureOf, statusProblem } from "./failures.ts";
import type { FetchLimits } from "./limits.ts";
import { headerOf, type Fetched, type FetchRecord, type Redirect } from "./record.ts";
import { resolveHost, type Lookup } from "./resolve.ts";
import { checkUrl, type AllowedUrl } from "./rules.ts";

/**
 * Lets an address that is not public, or a port that is not the scheme's own, be used. For tests that serve pages on
 * loopback: it is given to a constructor and to nothing a user could leave switched on.
 */
export type Allowance = (target: { address: string | null; port: number }) => boolean;

/** What following an address needs from outside. */
export interface Surroundings {
  readonly limits: FetchLimits;
  readonly lookup: Lookup;
  readonly allowance: Allowance;
  /** Gives the time, ISO instant, UTC. */
  readonly now: () => string;
}

/** What is asked for, and in which words. */
export interface Asking {
  readonly address: string;
  readonly headers: Headers;
  /** Looks at each address before it is asked for, those of redirects too; a problem forbids it. */
  readonly look: (url: URL) => Promise<Problem | null>;
  readonly signal: AbortSignal;
}

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Nothing came of it before a server answered. */
function nothing(found: Problem): Fetched {
  return {
    bytes: null,
    record: null,
    problem: found,
    isUnchanged: false,
    retryAfterSeconds: null,
  };
}

/** Names the address that was asked for first, where redirects led elsewhere. */
function led(found: Problem, { address }: Asking): Problem {
  return { ...found, message: `${address} leads on. ${found.message}` };
}

interface Visit {
  readonly target: AllowedUrl;
  readonly redirects: readonly Redirect[];
  readonly askedAt: string;
}

function recordOf(visit: Visit, asking: Asking, answer: Answer): Omit<FetchRecord, "endedAt"> {
  return {
    requestedUrl: asking.address,
    url: visit.target.url.href,
    redirects: visit.redirects,
    requestHeaders: asking.headers,
    status: answer.status,
    responseHeaders: answer.headers,
    address: answer.address,
    certificateSha256: answer.certificateSha256,
    askedAt: visit.askedAt,
    bytes: 0,
    sha256: null,
    sent: null,
  };
}

/** Reads Retry-After: seconds, or a date. */
function retryAfter(answer: Answer, now: string): number | null {
  const value = headerOf(answer.headers, "retry-after")?.trim() ?? "";
  if (/^\d{1,7}$/.test(value)) return Number(value);
  const until = Date.parse(value);
  if (Number.isNaN(until)) return null;
  return Math.max(0, Math.round((until - Date.parse(now)) / 1000));
}

/** Takes in the last answer: its body, or why there is none. */
async function takeAnswer(
  visit: Visit,
  { answer }: Exchange,
  { asking, around }: { asking: Asking; around: Surroundings },
): Promise<Fetched> {
  const record = recordOf(visit, asking, answer);
  const { status, headers } = answer;
  const isUnchanged = status === 304;
  if (status !== 200) {
    const endedAt = around.now();
    return {
      bytes: null,
      record: { ...record, endedAt },
      problem: isUnchanged ? null : statusProblem(record.url, status),
      isUnchanged,
      retryAfterSeconds: retryAfter(answer, endedAt),
    };
  }
  const encoding = headerOf(headers, "content-encoding")?.trim().toLowerCase() ?? "";
  const { bytes, sent } = await readBody(answer.body, encoding, around.limits.bodyBytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const endedAt = around.now();
  return {
    bytes,
    record: { ...record, endedAt, bytes: bytes.length, sha256, sent },
    problem: null,
    isUnchanged,
    retryAfterSeconds: null,
  };
}

/** Checks an address whole: its form, what `look` says of it, and every address its host has. */
async function checked(
  target: AllowedUrl | Problem,
  { look }: Asking,
  { lookup, allowance }: Surroundings,
): Promise<{ target: AllowedUrl; addresses: readonly string[] } | Problem> {
  if ("code" in target) return target;
  const { url, port } = target;
  const addresses = await resolveHost(url.hostname, lookup, (address) =>
    allowance({ address, port }),
  );
  if ("code" in addresses) return addresses;
  const found = await look(url);
  return found ?? { target, addresses };
}

/** Follows one address through its redirects to a body; each step is checked like the first. */
export async function follow(asking: Asking, around: Surroundings): Promise<Fetched> {
  const { limits, allowance, now } = around;
  const mayUse = (port: number): boolean => allowance({ address: null, port });
  const redirects: Redirect[] = [];
  let next = checkUrl(asking.address, null, mayUse);
  // Loaded at the first fetch: the client that it stands on takes longer than coding a report.
  const { ask } = await import("./exchange.ts");
  for (;;) {
    const found = await checked(next, asking, around);
    if ("code" in found) return nothing(redirects.length === 0 ? found : led(found, asking));
    const { target, addresses } = found;
    const visit = { target, redirects, askedAt: now() };
    let exchange: Exchange | null = null;
    try {
      exchange = await ask(target, { ...asking, addresses }, limits);
      const { status, headers } = exchange.answer;
      const location = redirectStatuses.has(status) ? headerOf(headers, "location") : null;
      if (location === null) return await takeAnswer(visit, exchange, { asking, around });
      redirects.push({ url: target.url.href, status, location });
      if (redirects.length > limits.redirects) {
        const message = `${asking.address} redirects more than ${limits.redirects} times.`;
        return nothing(problem("capture/too-many-redirects", message));
      }
      next = checkUrl(location, target.url, mayUse);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return nothing(failureOf(target.url.href, error, limits));
    } finally {
      await exchange?.end();
    }
  }
}
