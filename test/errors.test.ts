import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FastifyInstance, InjectOptions } from "fastify";
import { buildApp, noBoundaries } from "../src/server/index.ts";
import { pages } from "../src/server/pages/index.ts";
import { fewActors, memoryRecords, type MemoryRecords } from "./pages/records.ts";
import { type Form, formOf, openForm, sendForm } from "./pages/form.ts";

let now = Date.UTC(2020, 0, 1);
let app: FastifyInstance;
let records: MemoryRecords;

beforeAll(async () => {
  records = memoryRecords();
  app = await buildApp({
    records,
    boundaries: noBoundaries,
    scores: [],
    actors: fewActors,
    secret: new Uint8Array(32).fill(1),
    now: () => now,
    settings: { requestsAMinute: 100_000, repliesInTenMinutes: 100_000 },
  });
});
afterAll(() => app.close());

const addresses = pages.map(({ path }) => path.replace(":id", "i-idlib"));
const page = { accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8" };

/** Fails unless the answer is an error in its one shape, for programs and for people. */
async function expectFault(request: InjectOptions, statuses: readonly number[]): Promise<void> {
  const data = await app.inject(request);
  expect(statuses).toContain(data.statusCode);
  expect(data.headers["content-type"]).toMatch(/^application\/problem\+json/u);
  const body: unknown = data.json();
  expect(body).toEqual({
    type: "about:blank",
    title: expect.stringMatching(/\w/u) as string,
    status: data.statusCode,
    detail: expect.stringMatching(/\w/u) as string,
  });
  const shown = await app.inject({ ...request, headers: { ...request.headers, ...page } });
  expect(statuses).toContain(shown.statusCode);
  expect(shown.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(shown.headers["content-security-policy"]).toContain("default-src 'none'");
}

const hostile = [
  "%00",
  "%zz",
  "..%2f..%2fetc%2fpasswd",
  "<script>alert(1)</script>",
  "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
  "'%20or%201=1--",
  "x".repeat(500),
  "%E0%A4%A",
  "__proto__",
  "constructor",
  "i-idlib%0d%0aSet-Cookie:%20a=b",
];

describe("errors", () => {
  it.each([["/nowhere"], ["/incidents/none"], ["/reports/none"], ["/courses/none"], ["/assets/x"]])(
    "answer %s with 404 in the one shape",
    (url) => expectFault({ url }, [404]),
  );

  it.each(hostile)("refuse the id %s on every route, without repeating it", async (id) => {
    for (const { path } of pages.filter((each) => each.path.includes(":id"))) {
      const url = path.replace(":id", id);
      await expectFault({ url }, [400, 404, 414]);
      const shown = await app.inject({ url, headers: page });
      expect(shown.body).not.toContain("alert(1)");
      expect(shown.headers["set-cookie"]).toBeUndefined();
    }
  });

  it.each([
    "page=0",
    "page=-1",
    "page=x",
    "page=1e9",
    "page=99999999",
    "page=1&page=2",
    "page=%00",
  ])("refuse the list parameter %s", async (query) => {
    for (const url of ["/incidents", "/reports", "/courses", "/statements"])
      await expectFault({ url: `${url}?${query}` }, [400, 404]);
  });

  it("refuse every method but reading on every page", async () => {
    for (const url of addresses)
      for (const method of ["POST", "PUT", "DELETE", "PATCH"] as const)
        await expectFault({ url, method }, [405]);
  });

  it("say nothing of an unforeseen fault but that there was one", async () => {
    const broken = await buildApp({
      records: {
        ...records,
        counts: () => Promise.reject(new Error("secret: at /home/operator")),
      },
      boundaries: noBoundaries,
      scores: [],
      actors: fewActors,
      secret: new Uint8Array(32),
      now: () => now,
    });
    const answer = await broken.inject({ url: "/", headers: page });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toMatch(/secret|operator/u);
    await broken.close();
  });

  it("answer 429 in the one shape when one reader asks too often", async () => {
    const small = await buildApp({
      records,
      boundaries: noBoundaries,
      scores: [],
      actors: fewActors,
      secret: new Uint8Array(32),
      now: () => now,
      settings: { requestsAMinute: 2 },
    });
    const ask = (remoteAddress: string) => small.inject({ url: "/method", remoteAddress });
    await ask("2001:db8::1");
    await ask("2001:db8::2");
    const third = await ask("2001:db8::3");
    expect(third.statusCode).toBe(429);
    expect(third.headers["content-type"]).toMatch(/^application\/problem\+json/u);
    expect((await ask("192.0.2.1")).statusCode).toBe(200);
    await small.close();
  });
});

describe("a bad reply", () => {
  const incident = "/incidents/i-idlib";

  async function filled(over: Partial<Form> = {}): Promise<Form> {
    const form = await openForm(app, incident);
    now += 10_000;
    return { ...form, ...over };
  }

  it.each([
    ["an e-mail with a line break", { email: "a@b.co\r\nBcc: c@d.co" }],
    ["script in the name", { name: "<script>alert(1)</script>" }],
    ["script in the e-mail", { email: "<script>alert(1)</script>@b.co" }],
    ["script in the text", { text: "<script>alert(1)</script>" }],
    ["script in the answer", { answer: "<script>alert(1)</script>" }],
    ["script in the token", { token: "<script>alert(1)</script>" }],
    ["an empty form", { name: "", email: "", text: "", answer: "", token: "" }],
    ["a text over the limit", { text: "x".repeat(5001) }],
    ["a filled trap", { website: "https://example.org" }],
  ])("with %s is refused and not kept", async (_what, over) => {
    const before = records.held.length;
    const request = await filled(over);
    const data = await sendForm(app, request);
    expect(data.statusCode).toBe(400);
    expect(data.headers["content-type"]).toMatch(/^application\/problem\+json/u);
    const shown = await sendForm(app, await filled(over), page);
    expect(shown.statusCode).toBe(400);
    expect(shown.body).not.toContain("<script");
    expect(records.held).toHaveLength(before);
  });

  const form = "application/x-www-form-urlencoded";

  it.each([
    { what: "a body of 1 MB", type: form, payload: `text=${"x".repeat(1_000_000)}`, status: 413 },
    { what: "JSON", type: "application/json", payload: '{"text":"x"}', status: 415 },
    { what: "no content type", type: "", payload: "x", status: 415 },
    {
      what: "a multipart body",
      type: "multipart/form-data; boundary=x",
      payload: "--x",
      status: 415,
    },
    { what: "a field sent twice", type: form, payload: "text=a&text=b", status: 400 },
    { what: "an object's prototype", type: form, payload: "__proto__=1", status: 400 },
    { what: "broken escapes", type: form, payload: "text=%zz&%", status: 400 },
  ])("as $what is refused", async ({ type, payload, status }) => {
    const headers = type === "" ? {} : { "content-type": type };
    const url = `${incident}/replies`;
    const answer = await app.inject({ method: "POST", url, headers, payload });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers["content-type"]).toMatch(/^application\/problem\+json/u);
  });

  it("to an incident that is not there is refused", async () =>
    expect((await sendForm(app, await filled({ incident: "/incidents/none" }))).statusCode).toBe(
      404,
    ));

  it.each([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { origin: "https://elsewhere.example" },
    { origin: "null" },
  ])("from another site's page is refused: %j", async (headers) => {
    const answer = await sendForm(app, await filled(), headers);
    expect(answer.statusCode).toBe(403);
  });

  it("keeps what was typed in the form, but for the e-mail, and asks a new question", async () => {
    const form = await filled({ name: "Someone", text: "My very own words", answer: "9999" });
    const shown = await sendForm(app, form, page);
    expect(shown.body).toContain("My very own words");
    expect(shown.body).toContain('value="Someone"');
    expect(shown.body).not.toContain(form.email);
    expect(formOf(shown.body).token).not.toBe(form.token);
  });

  it("cannot use a question twice", async () => {
    const form = await filled();
    expect((await sendForm(app, form)).statusCode).toBe(303);
    expect((await sendForm(app, form)).statusCode).toBe(400);
  });
});
