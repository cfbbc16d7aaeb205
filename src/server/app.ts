import { createHmac, randomBytes } from "node:crypto";
import formbody from "@fastify/formbody";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import type { ActorDirectory, ScoredSet } from "../model/index.ts";
import { createMasker } from "../publishing/index.ts";
import { issueChallenge, type Sign } from "../review/index.ts";
import { faultBody, sendFault, statusOf } from "./fault.tsx";
import { serveFiles } from "./files.ts";
import type { Boundaries } from "./map/boundaries.ts";
import { type Page, type PageContext, type PageRequest, RequestFault } from "./page.ts";
import { pages } from "./pages/index.ts";
import { renderDocument } from "./parts/document.tsx";
import type { Records } from "./records.ts";
import { reviewedRecords } from "./reviewed-records.ts";
import { takeReplies } from "./replies/route.ts";
import { bucketOf, headers, leastHeaders } from "./security.ts";
import { type AppSettings, defaultSettings } from "./settings.ts";

/** What an app is built from. */
export interface AppMaterial {
  readonly records: Records;
  readonly boundaries: Boundaries;
  readonly actors: ActorDirectory;
  readonly scores: readonly ScoredSet[];
  /** At least 32 secret bytes that sign the arithmetic questions. */
  readonly secret: Uint8Array;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly settings?: Partial<AppSettings>;
}

/** Addresses of records are made of these alone; anything else is nowhere. */
const idShape = /^[\w:.-]{1,128}$/u;

function read(request: FastifyRequest): PageRequest {
  const params = request.params as Record<string, string>;
  if (Object.values(params).some((value) => !idShape.test(value)))
    throw new RequestFault(404, "There is no such page.");
  const query: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.query as Record<string, unknown>)) {
    if (typeof value !== "string")
      throw new RequestFault(400, "Give each part of the address once.");
    query[name] = value;
  }
  return { params, query };
}

function addPage(app: FastifyInstance, page: Page, context: PageContext): void {
  app.get(page.path, async (request, reply) => {
    const result = await page.render(read(request), context);
    if (result === null) throw new RequestFault(404, "There is no such page.");
    const { pathname } = new URL(request.url, "http://vigil.invalid");
    if (result.isPersonal === true) reply.header("cache-control", "no-store");
    else reply.header("cache-control", "no-cache");
    if (request.query !== null && "reply" in (request.query as object))
      reply.header("x-robots-tag", "noindex");
    const html = renderDocument({ ...result, path: pathname, settings: context.settings });
    return reply.type("text/html; charset=utf-8").send(html);
  });
}

function addLog(app: FastifyInstance, log: (line: string) => void): void {
  app.addHook("onResponse", (request, reply, done) => {
    const { method } = request;
    // The route, not the address: what readers look at and who they are stays out of the log.
    const route = request.routeOptions.url ?? "none";
    const took = Math.round(reply.elapsedTime * 10) / 10;
    log(JSON.stringify({ method, route, status: reply.statusCode, ms: took }));
    done();
  });
}

function addFaults(app: FastifyInstance, settings: AppSettings): void {
  app.setErrorHandler((error: Error & { statusCode?: unknown; code?: unknown }, request, reply) => {
    const status = statusOf(error);
    if (status >= 500)
      settings.log?.(JSON.stringify({ fault: error.name, code: error.code ?? null, status }));
    // Only our own faults say what is wrong: other messages may repeat what was sent.
    const detail = error instanceof RequestFault ? error.message : undefined;
    return sendFault({ request, reply }, faultBody(status, detail), settings);
  });
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (request, reply) => {
    const isReading = request.method === "GET" || request.method === "HEAD";
    if (!isReading) reply.header("allow", "GET, HEAD");
    return sendFault({ request, reply }, faultBody(isReading ? 404 : 405), settings);
  });
}

/**
 * Makes the public server, without a port: `inject` requests, or hand it to `serve`.
 *
 * @param parts - `settings` are taken over the defaults one by one
 */
export async function buildApp(parts: AppMaterial): Promise<FastifyInstance> {
  const settings: AppSettings = { ...defaultSettings, ...parts.settings };
  const sign: Sign = (text) => createHmac("sha256", parts.secret).update(text).digest("hex");
  const context: PageContext = {
    records: settings.showsUnreviewed ? parts.records : reviewedRecords(parts.records),
    masker: createMasker(parts.actors),
    boundaries: parts.boundaries,
    scores: parts.scores,
    settings,
    issueChallenge: (incidentId) => {
      const nonce = randomBytes(16).toString("base64url");
      return issueChallenge(incidentId, { nonce, issuedAt: parts.now() }, sign);
    },
  };
  const app = fastify({
    trustProxy: settings.trustProxy,
    bodyLimit: 16 * 1024,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, request, reply) => {
      void reply.headers(leastHeaders);
      void sendFault({ request, reply }, faultBody(statusOf(error)), settings);
    },
  });
  await app.register(helmet, headers);
  await app.register(rateLimit, {
    max: settings.requestsAMinute,
    timeWindow: "1 minute",
    keyGenerator: bucketOf,
  });
  app.removeAllContentTypeParsers();
  await app.register(formbody, { bodyLimit: 96 * 1024 });
  if (settings.log !== null) addLog(app, settings.log);
  addFaults(app, settings);
  serveFiles(app);
  app.get("/healthz", async (_request, reply) => {
    await parts.records.ping();
    return reply
      .header("cache-control", "no-store")
      .type("application/json")
      .send('{"status":"ok"}');
  });
  for (const page of pages) addPage(app, page, context);
  takeReplies(app, { context, sign, now: parts.now });
  return app;
}
