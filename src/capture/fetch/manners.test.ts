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

function fetcher(options: Partial<FetcherOptions> = {}): Fetcher {
  const { allowance } = web;
  return new Fetcher({ agent: "vigil 0.1.0", clock: handClock(), allowance, ...options });
}

const text = (body: Uint8Array | null): string => Buffer.from(body ?? []).toString();

describe("a site's rules for robots", () => {
  const robots = (body: string): void => {
    web.serve("/robots.txt", (_, response) => {
      response.writeHead(200, { "content-type": "text/plain" }).end(body);
    });
  };

  it("keep Vigil off the pages they name, and off where those are redirected to", async () => {
    robots("User-agent: vigil\nDisallow: /private\n\nUser-agent: *\nDisallow: /");
    web.serve("/open", page("open"));
    web.serve("/to-private", redirect("/private/page"));
    web.serve("/private/page", page("private"));
    const one = fetcher();
    expect(text((await one.fetch(`${web.origin}/open`)).bytes)).toBe("open");
    for (const path of ["/private/page", "/to-private"]) {
      expect((await one.fetch(`${web.origin}${path}`)).problem?.code).toBe("capture/robots");
    }
    expect(web.asked).toEqual(["/open", "/to-private"]);
  });

  it.each([
    ["are there", 404, "open"],
    ["may be read", 403, "open"],
    ["can be had", 503, ""],
  ])("that none %s (%i) let this be read: “%s”", async (_, status, expected) => {
    web.serve("/robots.txt", (__, response) => {
      response.writeHead(status).end();
    });
    web.serve("/open", page("open"));
    expect(text((await fetcher().fetch(`${web.origin}/open`)).bytes)).toBe(expected);
  });

  it.each([
    ["no rules at all", "<!doctype html><html></html>"],
    ["names that are no names", "User-agent: __proto__\nDisallow: /\nUser-agent: constructor"],
    ["a megabyte of lines", "User-agent: *\n".concat("Allow: /*a*b*c*d$\n".repeat(20_000))],
  ])("that hold %s are read all the same", async (_, body) => {
    robots(body);
    web.serve("/open", page("open"));
    expect(text((await fetcher().fetch(`${web.origin}/open`)).bytes)).toBe("open");
  });

  it("are asked for once a day, and set the pause between two requests", async () => {
    let times = 0;
    web.serve("/robots.txt", (_, response) => {
      times += 1;
      response.writeHead(200).end("User-agent: *\nCrawl-delay: 7\n");
    });
    web.serve("/open", page("open"));
    const clock = handClock();
    const one = fetcher({ clock });
    for (let round = 0; round < 3; round += 1) await one.fetch(`${web.origin}/open`);
    expect(clock.waits).toEqual([7000, 7000]);
    expect(times).toBe(1);
    clock.pass(86_400_000);
    await one.fetch(`${web.origin}/open`);
    expect(times).toBe(2);
  });
});

it("asks one host one thing at a time, two seconds apart, and another host meanwhile", async () => {
  const other = await openWeb();
  const allowance: FetcherOptions["allowance"] = (target) =>
    web.allowance(target) || other.allowance(target);
  const clock = handClock();
  const one = fetcher({ clock, allowance });
  const underWay = { now: 0, most: 0 };
  const slow: Handler = (_, response) => {
    underWay.now += 1;
    underWay.most = Math.max(underWay.most, underWay.now);
    setTimeout(() => {
      underWay.now -= 1;
      response.end("x");
    }, 20);
  };
  for (const path of ["/a", "/b", "/c"]) web.serve(path, slow);
  other.serve("/d", page("d"));
  const urls = [...["/a", "/b", "/c"].map((path) => `${web.origin}${path}`), `${other.origin}/d`];
  const found = await Promise.all(urls.map((url) => one.fetch(url)));
  expect(found.map(({ bytes: body }) => text(body))).toEqual(["x", "x", "x", "d"]);
  expect(underWay.most).toBe(1);
  expect(clock.waits).toEqual([2000, 2000]);
  await other.close();
});
