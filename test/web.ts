import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Allowance, Clock } from "../src/capture/index.ts";

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server of a test's own, on loopback. */
export interface Web {
  readonly port: number;
  /** "http://127.0.0.1:40001" */
  readonly origin: string;
  /** Lets a fetcher reach this server, and nothing else that is not public. */
  readonly allowance: Allowance;
  /** Paths asked for, in order, robots.txt left out. */
  readonly asked: string[];
  /** Puts the answer to a path in place. */
  serve(path: string, handler: Handler): void;
  /** Lets a path answer 404 again. */
  remove(path: string): void;
  close(): Promise<void>;
}

/** Starts a web server; every path answers 404 until it is served. */
export async function openWeb(): Promise<Web> {
  const handlers = new Map<string, Handler>();
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    if (path !== "/robots.txt") asked.push(path);
    const handler = handlers.get(path);
    if (handler === undefined) response.writeHead(404).end();
    else handler(request, response);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => undefined);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const allowed = "127.0.0.1";
  return {
    port,
    origin: `http://${allowed}:${port}`,
    allowance: (target) =>
      target.port === port && (target.address === null || target.address === allowed),
    asked,
    serve: (path, handler) => {
      handlers.set(path, handler);
    },
    remove: (path) => {
      handlers.delete(path);
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

/** A clock that stands still but when it is waited on; it notes how long each wait was. */
export interface HandClock extends Clock {
  readonly waits: number[];
  /** Moves the time on. */
  pass(ms: number): void;
}

/** Makes a clock that a test moves by hand. */
export function handClock(at = "2020-01-02T03:04:05.000Z"): HandClock {
  let time = Date.parse(at);
  const waits: number[] = [];
  return {
    waits,
    now: () => time,
    wait: (ms) => {
      waits.push(ms);
      time += ms;
      return Promise.resolve();
    },
    pass: (ms) => {
      time += ms;
    },
  };
}

/** Answers with a page. */
export function page(html: string, headers: Record<string, string> = {}): Handler {
  return (_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(html);
  };
}

/** Answers with a redirect. */
export function redirect(location: string, status = 302): Handler {
  return (_, response) => {
    response.writeHead(status, { location }).end();
  };
}
