import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { selfSigned, type TestCertificate } from "../../../test/certificate.ts";
import { handClock } from "../../../test/web.ts";
import { Fetcher } from "./index.ts";

let server: Server | null = null;
let asked = 0;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function open(certificate: TestCertificate): Promise<number> {
  asked = 0;
  server = createServer(certificate, (_, response) => {
    asked += 1;
    response.end("<p>Words.</p>");
  });
  await new Promise<void>((done) => server?.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

describe("a page is not read, nor asked for, where the certificate", () => {
  it.each([
    ["is signed by nobody who is trusted", "127.0.0.1", "200101000000Z", "491231235959Z"],
    ["has expired", "127.0.0.1", "200101000000Z", "200201000000Z"],
    ["is not valid yet", "127.0.0.1", "490101000000Z", "491231235959Z"],
    ["is another site's", "other.example.org", "200101000000Z", "491231235959Z"],
  ])("%s", async (...[, name, from, until]) => {
    const port = await open(selfSigned(name, from, until));
    const allowance = ({ port: wanted }: { port: number }): boolean => wanted === port;
    const fetcher = new Fetcher({ agent: "vigil 0.1.0", clock: handClock(), allowance });
    const found = await fetcher.fetch(`https://127.0.0.1:${port}/`);
    expect(found).toMatchObject({ bytes: null, problem: { code: "capture/bad-certificate" } });
    expect(asked).toBe(0);
  });
});
