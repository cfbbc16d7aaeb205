import { createHash } from "node:crypto";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { handClock, openWeb, page, redirect, type Handler, type Web } from "../../../test/web.ts";
import { Fetcher, type FetcherOptions } from "./index.ts";

let web: Web;
beforeAll(async () => {
  web = await openWeb();
});
afterAll(() => web.close());
afterEach(() => {
  web.remove("/robots.txt");
  web.asked.length = 0;
});

const limits = { connectMs: 1000, headersMs: 300, pauseMs: 300, totalMs: 900, bodyBytes: 100_000 };

function fetcher(options: Partial<FetcherOptions> = {}): Fetcher {
  const { allowance } = web;
  return new Fetcher({ agent: "vigil 0.1.0", clock: handClock(), allowance, limits, ...options });
}

async function fetchPath(path: string, handler: Handler) {
  web.serve(path, handler);
  return await fetcher().fetch(`${web.origin}${path}`);
}

/** Answers with bytes as they are, their length not told. */
function bytes(body: Uint8Array, headers: Record<string, string>): Handler {
  return (_, response) => {
    response.writeHead(200, { "content-type": "text/html", ...headers });
    response.end(body);
  };
}

const text = (body: Uint8Array | null): string => Buffer.from(body ?? []).toString();
const sha256 = (body: string | Uint8Array): string =>
  createHash("sha256").update(body).digest("hex");

describe("a page", () => {
  it("comes with all that is to be known later of how it was fetched", async () => {
    web.serve("/first", redirect("/second?a=1", 301));
    web.serve("/second?a=1", page("<p>Words.</p>", { etag: '"e1"', "x-Odd": "ü" }));
    const { bytes: body, record, problem } = await fetcher().fetch(`${web.origin}/first#part`);
    expect([text(body), problem]).toEqual(["<p>Words.</p>", null]);
    expect(record).toMatchObject({
      requestedUrl: `${web.origin}/first#part`,
      url: `${web.origin}/second?a=1`,
      redirects: [{ url: `${web.origin}/first`, status: 301, location: "/second?a=1" }],
      status: 200,
      address: "127.0.0.1",
      certificateSha256: null,
      askedAt: "2020-01-02T03:04:05.000Z",
      endedAt: "2020-01-02T03:04:05.000Z",
      bytes: 13,
      sha256: sha256("<p>Words.</p>"),
      sent: { bytes: 13, sha256: sha256("<p>Words.</p>") },
    });
    expect(record?.responseHeaders).toContainEqual(["etag", '"e1"']);
    expect(record?.responseHeaders).toContainEqual(["x-Odd", "ü"]);
    const agent = "Vigil/0.1.0 (conflict monitor; obeys robots.txt)";
    expect(record?.requestHeaders).toContainEqual(["user-agent", agent]);
  });

  it.each([
    ["gzip", gzipSync("<p>Words.</p>")],
    ["br", brotliCompressSync("<p>Words.</p>")],
  ])("is decoded from %s, with the hash of what was sent beside its own", async (name, body) => {
    const found = await fetchPath("/packed", bytes(body, { "content-encoding": name }));
    expect(text(found.bytes)).toBe("<p>Words.</p>");
    expect(found.record?.sent).toEqual({ bytes: body.length, sha256: sha256(body) });
  });

  it("is not sent again where the server says that nothing changed", async () => {
    const seen: unknown[] = [];
    web.serve("/held", ({ headers }, response) => {
      seen.push([headers["if-none-match"], headers["if-modified-since"]]);
      response.writeHead(304).end();
    });
    const held = { etag: '"e1"', lastModified: "Thu, 02 Jan 2020 03:04:05 GMT" };
    const found = await fetcher().fetch(`${web.origin}/held`, { held });
    expect(found).toMatchObject({ bytes: null, isUnchanged: true, problem: null });
    expect(seen).toEqual([['"e1"', "Thu, 02 Jan 2020 03:04:05 GMT"]]);
  });
});

describe("a server that means ill, or is out of order, gives a problem in bounded time and memory:", () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  const cases: [string, string, Handler][] = [
    ["a gzip bomb", "intake/too-long", bytes(bomb, { "content-encoding": "gzip" })],
    [
      "a brotli bomb",
      "intake/too-long",
      bytes(brotliCompressSync(Buffer.alloc(50_000_000)), { "content-encoding": "br" }),
    ],
    [
      "a body without end",
      "intake/too-long",
      (_, response) => {
        response.writeHead(200);
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(16_384)));
          if (!response.destroyed) response.once("drain", more);
        };
        more();
      },
    ],
    [
      "no answer",
      "capture/too-slow",
      () => {
        // Never answers.
      },
    ],
    [
      "headers that drip",
      "capture/too-slow",
      ({ socket }) => {
        socket.write("HTTP/1.1 200 OK\r\n");
        const drip = setInterval(() => socket.write("x-more: 1\r\n"), 50);
        socket.on("close", () => {
          clearInterval(drip);
        });
      },
    ],
    [
      "a body that drips",
      "capture/too-slow",
      (_, response) => {
        response.writeHead(200);
        const drip = setInterval(() => response.write("x"), 50);
        response.on("close", () => {
          clearInterval(drip);
        });
      },
    ],
    [
      "a body that stops",
      "capture/too-slow",
      (_, response) => {
        response.writeHead(200, { "content-length": "100" }).write("x");
      },
    ],
    [
      "a body that breaks off",
      "capture/broken-off",
      (_, response) => {
        response.writeHead(200, { "content-length": "100" }).write("x");
        setTimeout(() => response.destroy(), 20);
      },
    ],
    [
      "a gzip body that is cut",
      "capture/broken-off",
      bytes(gzipSync("<p>Words.</p>").subarray(0, 20), { "content-encoding": "gzip" }),
    ],
    [
      "what is no gzip at all",
      "capture/broken-off",
      bytes(Buffer.from("<p>Words.</p>"), { "content-encoding": "gzip" }),
    ],
    [
      "an encoding of an encoding",
      "intake/unreadable",
      bytes(gzipSync(gzipSync("x")), { "content-encoding": "gzip, gzip" }),
    ],
    [
      "what is no HTTP",
      "capture/broken-off",
      ({ socket }) => {
        socket.end("SSH-2.0-OpenSSH_9.2\r\n");
      },
    ],
    [
      "a megabyte of headers",
      "capture/broken-off",
      (_, response) => {
        response.writeHead(200, { "x-long": "a".repeat(1_000_000) }).end("x");
      },
    ],
    ["a page that redirects to itself", "capture/too-many-redirects", redirect("/case")],
    ["a redirect to nowhere", "capture/forbidden-address", redirect("http://")],
    [
      "a redirect without an address",
      "capture/bad-status",
      (_, response) => {
        response.writeHead(302).end();
      },
    ],
    [
      "a page that is not there",
      "capture/bad-status",
      (_, response) => {
        response.writeHead(404).end("gone");
      },
    ],
  ];
  it.each(cases)("%s: %s", async (_, code, handler) => {
    const before = process.memoryUsage().rss;
    const found = await fetchPath("/case", handler);
    expect([found.bytes, found.problem?.code]).toEqual([null, code]);
    expect(found.problem?.message).toContain(`${web.origin}/case`);
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000);
  });

  it("a machine that does not answer", async () => {
    const nobody = await openWeb();
    const { origin, allowance } = nobody;
    await nobody.close();
    expect((await fetcher({ allowance }).fetch(origin)).problem?.code).toBe("capture/no-answer");
  });

  it("a name that has no address, or never gets one", async () => {
    const none = fetcher({ lookup: () => Promise.reject(new Error("ENOTFOUND")) });
    expect((await none.fetch("http://nowhere.test/")).problem).toMatchObject({
      code: "capture/no-answer",
      message: "nowhere.test has no address: check the spelling and the connection.",
    });
  });
});

it("follows five redirects and not a sixth", async () => {
  for (let step = 0; step < 6; step += 1) web.serve(`/${step}`, redirect(`/${step + 1}`));
  web.serve("/6", page("end"));
  expect(text((await fetcher().fetch(`${web.origin}/1`)).bytes)).toBe("end");
  expect((await fetcher().fetch(`${web.origin}/0`)).problem?.code).toBe(
    "capture/too-many-redirects",
  );
});

it("keeps the answer of a page that was taken away, with how long to stay away", async () => {
  web.serve("/gone", (_, response) => {
    response.writeHead(410).end("gone");
  });
  web.serve("/busy", (_, response) => {
    response.writeHead(503, { "retry-after": "120" }).end();
  });
  web.serve("/busy-until", (_, response) => {
    response.writeHead(429, { "retry-after": "Thu, 02 Jan 2020 03:06:05 GMT" }).end();
  });
  const one = fetcher();
  const gone = await one.fetch(`${web.origin}/gone`);
  expect(gone.record).toMatchObject({ status: 410, bytes: 0, sha256: null });
  expect((await one.fetch(`${web.origin}/busy`)).retryAfterSeconds).toBe(120);
  expect((await one.fetch(`${web.origin}/busy-until`)).retryAfterSeconds).toBeCloseTo(116, -1);
});

it("breaks off when told to", async () => {
  web.serve("/never", () => undefined);
  const stop = new AbortController();
  const one = fetcher();
  const found = one.fetch(`${web.origin}/never`, { signal: stop.signal });
  stop.abort();
  expect((await found).problem?.code).toBe("capture/too-slow");
  web.serve("/open", page("open"));
  expect(text((await one.fetch(`${web.origin}/open`)).bytes)).toBe("open");
});
