import type { FastifyRequest } from "fastify";
import type { FastifyHelmetOptions } from "@fastify/helmet";

const directives = {
  "default-src": ["'none'"],
  "style-src": ["'self'"],
  "font-src": ["'self'"],
  "img-src": ["'self'"],
  "form-action": ["'self'"],
  "base-uri": ["'none'"],
  "frame-ancestors": ["'none'"],
};

/** The least headers of an answer that is given before any hook runs: to an address that cannot be read. */
export const leastHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join(";"),
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
};

/** Headers of every answer: no script runs, nothing is fetched from elsewhere, no other site may frame a page. */
export const headers: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives,
  },
  // With "no-referrer" browsers send "Origin: null" on our own forms, and the check below could not tell them apart.
  referrerPolicy: { policy: "same-origin" },
  crossOriginEmbedderPolicy: false,
  xFrameOptions: { action: "deny" },
};

/**
 * Says whether a request that changes something was sent by one of our own pages, or by no browser at all.
 *
 * @source Fetch Metadata: browsers set Sec-Fetch-Site themselves; pages cannot. Older ones send Origin.
 */
export function isFromOwnPage(request: FastifyRequest): boolean {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" || site === "none";
  const { origin } = request.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === request.host;
}

/** The bucket a reader's requests are counted in: an IPv4 address, or the /64 of an IPv6 address. */
export function bucketOf(request: FastifyRequest): string {
  const address = request.ip.replace(/^::ffff:(?=\d+\.)/iu, "");
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.split("::");
  const groups = head.split(":").filter((group) => group !== "");
  const rest = tail === undefined ? [] : tail.split(":").filter((group) => group !== "");
  const gap = Math.max(0, 8 - groups.length - rest.length);
  return [...groups, ...Array.from({ length: gap }, () => "0"), ...rest].slice(0, 4).join(":");
}
