import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { idlibCoding, idlibIncident, idlibLink } from "../../test/pages/idlib.ts";
import { openForm, sendForm } from "../../test/pages/form.ts";
import { makeCoding, makeReport } from "../../test/pages/make.ts";
import { fewActors, memoryRecords, type MemoryRecords } from "../../test/pages/records.ts";
import { buildApp, noBoundaries } from "./index.ts";
import { menu } from "./menu.ts";
import { pages } from "./pages/index.ts";
import type { AppSettings } from "./settings.ts";

const fewScores = [
  {
    title: "figures of invented news",
    scores: {
      "killed exact": {
        value: 0.8765,
        low: 0.81,
        high: 0.92,
        n: 41,
        measuredOn: "2020-01-01",
        coder: "vigil 0.1.0",
        peers: [
          { name: "Rules", value: 0.3 },
          { name: "Network", value: 0.81, note: "other rows" },
        ],
        isLowerBetter: false,
      },
    },
  },
];

let now = Date.UTC(2020, 0, 1);

function appOn(records: MemoryRecords, settings: Partial<AppSettings> = {}, scores = fewScores) {
  return buildApp({
    records,
    boundaries: noBoundaries,
    actors: fewActors,
    scores,
    secret: new Uint8Array(32).fill(1),
    now: () => now,
    settings,
  });
}

let app: FastifyInstance;
let records: MemoryRecords;
const lines: string[] = [];

beforeAll(async () => {
  records = memoryRecords();
  app = await appOn(records, { repliesInTenMinutes: 100, log: (line) => lines.push(line) });
});
afterAll(() => app.close());

/** A page's words, without its marks. */
async function wordsAt(url: string): Promise<string> {
  const { body } = await app.inject({ url });
  return body
    .replace(/<head>.*<\/head>/su, "")
    .replace(/<[^>]+>/gu, " ")
    .replace(/\s+/gu, " ");
}

const examples: Record<string, string> = {
  "/incidents/:id": "/incidents/i-idlib",
  "/reports/:id": "/reports/r-idlib",
  "/courses/:id": "/courses/c-idlib",
};

describe("every page", () => {
  it.each(pages.map(({ path }) => examples[path] ?? path))("answers %s safely", async (url) => {
    const answer = await app.inject({ url });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.headers["content-security-policy"]).toMatch(
      /default-src 'none'.*style-src 'self'/u,
    );
    expect(answer.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(answer.headers["set-cookie"]).toBeUndefined();
    expect(answer.headers["x-powered-by"]).toBeUndefined();
  });

  it.each(pages.map(({ path }) => examples[path] ?? path))(
    "has no script, no inline style and one heading at %s",
    async (url) => {
      const { body } = await app.inject({ url });
      expect(body).not.toMatch(/<script|\son\w+=|\sstyle=|javascript:/iu);
      expect(body.match(/<h1[\s>]/gu)).toHaveLength(1);
    },
  );

  it("is reached from the menu or from another page", () => {
    const addresses = new Set(pages.map(({ path }) => path));
    expect(menu.filter(({ address }) => !addresses.has(address))).toEqual([]);
  });

  it("loads only files that are served here", async () => {
    const { body } = await app.inject({ url: "/" });
    const sheet = /href="(\/assets\/style[^"]+)"/u.exec(body)?.[1] ?? "";
    const style = await app.inject({ url: sheet });
    expect(style.headers["content-type"]).toBe("text/css; charset=utf-8");
    for (const [, file = ""] of style.body.matchAll(/url\("([^"]+)"\)/gu)) {
      expect(file).toMatch(/^\/assets\//u);
      expect((await app.inject({ url: file })).headers["content-type"]).toBe("font/woff2");
    }
  });
});

describe("the small addresses", () => {
  it("say that the server is well", async () =>
    expect((await app.inject({ url: "/healthz" })).json()).toEqual({ status: "ok" }));

  it("tell robots what to leave", async () =>
    expect((await app.inject({ url: "/robots.txt" })).body).toContain("User-agent: *"));

  it("give an icon", async () =>
    expect((await app.inject({ url: "/favicon.ico" })).headers["content-type"]).toContain(
      "image/svg",
    ));
});

describe("an incident's page", () => {
  it("gives each figure with its speaker and its words", async () => {
    const words = await wordsAt("/incidents/i-idlib");
    expect(words).toContain("Killed, civilians about 80");
    expect(words).toContain("Displaced more than 40,000");
    expect(words).toContain("said by Syrian Observatory for Human Rights");
    expect(words).toContain("1 report, 1 named origin, independence not reviewed");
    expect(words).toContain("Coded by machine, not reviewed");
    expect(words).toContain("Aggregate over an area or period");
  });

  it("names nobody when no report does", async () => {
    const record = { incident: { ...idlibIncident, initiators: [] }, links: [], codings: [] };
    const other = await appOn(memoryRecords([idlibCoding], [record]));
    const { body } = await other.inject({ url: "/incidents/i-idlib" });
    expect(body).toContain("nobody is named");
    await other.close();
  });

  it("is not public before review when the operator says so", async () => {
    const other = await appOn(memoryRecords(), { showsUnreviewed: false });
    expect((await other.inject({ url: "/incidents/i-idlib" })).statusCode).toBe(404);
    expect((await other.inject({ url: "/" })).body).not.toContain("/incidents/i-idlib");
    expect((await other.inject({ url: "/incidents" })).body).not.toContain("/incidents/i-idlib");
    await other.close();
  });

  it("is never kept by caches, since it holds a question for one reader", async () =>
    expect((await app.inject({ url: "/incidents/i-idlib" })).headers["cache-control"]).toBe(
      "no-store",
    ));
});

describe("a report's page", () => {
  it("quotes only the sentences that values rest on", async () => {
    const words = await wordsAt("/reports/r-idlib");
    expect(words).toContain("around 80 civilians were killed".replace("around", "Around"));
    expect(words).not.toContain("Idlib is home to some three million people");
  });

  it("shows the whole text, without page furniture, where the operator lets it stand", async () => {
    const base = memoryRecords();
    const { text } = idlibCoding.report;
    const form = { span: { start: text.indexOf("Leave a Reply"), end: text.length } };
    const report = { ...idlibCoding.report, setAside: [{ ...form, kind: "reply-form" as const }] };
    const coding = { ...idlibCoding, report };
    const whole = {
      ...base,
      report: () => Promise.resolve({ coding, mayStandWhole: true, incidents: [] }),
    };
    const other = await appOn(whole);
    const { body } = await other.inject({ url: "/reports/r-idlib" });
    expect(body).toContain("Idlib is home to some three million people");
    expect(body).toMatch(/<details class="set-aside"><summary>Set aside: .*53 \+ = 54/su);
    expect(body.match(/53 \+ = 54/gu)).toHaveLength(1);
    await other.close();
  });

  it("withholds a private name in title, quotation and address", async () => {
    const name = "Zedrik Quoll";
    const text = `Teacher ${name} killed\n\nThe teacher ${name} was killed. Mr Quoll was 40.`;
    const report = makeReport({
      id: "r-private",
      title: `Teacher ${name} killed`,
      url: "https://example.org/teacher-zedrik-quoll",
      text,
    });
    const event = { ...idlibCoding.events[0]!, spans: [{ start: 0, end: text.length }] };
    const coding = makeCoding(report, { events: [event] });
    const incident = { ...idlibIncident, title: `Killing of Mr ${name}` };
    const link = { ...idlibLink, event: { ...idlibLink.event, reportId: "r-private" } };
    const found = { incident, links: [link], codings: [coding] };
    const other = await appOn(memoryRecords([coding], [found]));
    for (const { path } of pages) {
      const url = path.replace("/reports/:id", "/reports/r-private").replace(":id", "i-idlib");
      const { body } = await other.inject({ url });
      expect(body, url).not.toMatch(/zedrik|quoll/iu);
    }
    await other.close();
  });
});

describe("a reply", () => {
  it("is held, published by decision, and shown as plain text with name and date", async () => {
    const form = await openForm(app, "/incidents/i-idlib");
    now += 10_000;
    const text = "It was the other street.\n\nhttps://example.org is where I wrote of it.";
    const sent = await sendForm(app, { ...form, name: "Zoë", showName: "yes", text });
    expect(sent.statusCode).toBe(303);
    expect(sent.headers.location).toBe("/incidents/i-idlib?reply=held#replies");
    expect(await wordsAt("/incidents/i-idlib")).not.toContain("the other street");
    expect(await wordsAt("/incidents/i-idlib?reply=held")).toContain("Your reply is held");
    records.held[0]!.status = "published";
    const { body } = await app.inject({ url: "/incidents/i-idlib" });
    expect(body).toContain("It was the other street.");
    expect(body).toContain("Zoë");
    expect(body).toContain("1 January 2020");
    expect(body).not.toContain('href="https://example.org');
  });

  it("shows no name unless its writer ticked so", async () => {
    const form = await openForm(app, "/incidents/i-idlib");
    now += 10_000;
    await sendForm(app, { ...form, name: "Hidden Pseudonym" });
    records.held.at(-1)!.status = "published";
    const words = await wordsAt("/incidents/i-idlib");
    expect(words).toContain("A reader");
    expect(words).not.toContain("Hidden Pseudonym");
  });

  it("takes the answer in other digits", async () => {
    const form = await openForm(app, "/incidents/i-idlib");
    now += 10_000;
    const arabic = form.answer.replace(/\d/gu, (digit) =>
      String.fromCodePoint(0x660 + Number(digit)),
    );
    expect((await sendForm(app, { ...form, answer: arabic })).statusCode).toBe(303);
  });

  it("is refused when it comes faster than people write, or too late", async () => {
    const fast = await openForm(app, "/incidents/i-idlib");
    expect((await sendForm(app, fast)).statusCode).toBe(400);
    const late = await openForm(app, "/incidents/i-idlib");
    now += 3 * 3_600_000;
    expect((await sendForm(app, late)).statusCode).toBe(400);
  });

  it("is limited in number for one writer", async () => {
    const other = await appOn(memoryRecords(), { repliesInTenMinutes: 2 });
    const statuses: number[] = [];
    for (let index = 0; index < 3; index += 1)
      statuses.push(
        (await sendForm(other, await openForm(other, "/incidents/i-idlib"))).statusCode,
      );
    expect(statuses).toEqual([400, 400, 429]);
    await other.close();
  });

  it("leaves its e-mail in no page and no line of the log", async () => {
    const marker = "marker-7f3a@example.org";
    for (const answer of ["right", "99999"]) {
      const form = await openForm(app, "/incidents/i-idlib");
      now += 10_000;
      const typed = answer === "right" ? form : { ...form, answer };
      const accept = { accept: "text/html" };
      const { body, headers } = await sendForm(app, { ...typed, email: marker }, accept);
      expect(body + JSON.stringify(headers)).not.toContain("marker-7f3a");
    }
    expect(records.held.at(-1)!.email).toBe(marker);
    for (const { path } of pages)
      expect((await app.inject({ url: examples[path] ?? path })).body).not.toContain("marker-7f3a");
    expect(lines.join("\n")).not.toMatch(/marker-7f3a|127\.0\.0\.1|writer@/u);
    expect(lines.length).toBeGreaterThan(10);
  });
});

describe("the method page", () => {
  it("shows each score with its interval, items and best peer", async () => {
    expect(await wordsAt("/method")).toMatch(
      /figures of invented news\s+killed exact\s+0\.876\s+0\.810 to 0\.920\s+41\s+0\.810 \( ?Network ?, other rows ?\)/u,
    );
  });

  it("has no table of scores where none are kept", async () => {
    const bare = await appOn(memoryRecords(), {}, []);
    const { body } = await bare.inject({ url: "/method" });
    await bare.close();
    expect(body).toContain("Known error");
    expect(body).not.toContain("How well it reads");
  });
});
