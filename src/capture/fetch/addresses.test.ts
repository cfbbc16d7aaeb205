import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { handClock, openWeb, page, redirect, type Web } from "../../../test/web.ts";
import { isPublicAddress } from "./addresses.ts";
import { Fetcher, type FetcherOptions } from "./index.ts";

let web: Web;
beforeAll(async () => {
  web = await openWeb();
});
afterAll(() => web.close());
beforeEach(() => {
  web.asked.length = 0;
  web.serve("/", page("secret"));
});

function fetcher(options: Partial<FetcherOptions> = {}): Fetcher {
  return new Fetcher({ agent: "vigil 0.1.0", clock: handClock(), ...options });
}

/** Lets the port be used on any address, so that the address alone is what stands in the way. */
const anyPort: FetcherOptions["allowance"] = ({ address }) => address === null;

describe("an address", () => {
  it.each(["8.8.8.8", "151.101.1.140", "2001:4860:4860::8888", "2a00:1450::1", "::ffff:8.8.8.8"])(
    "is public: %s",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    ...["127.0.0.1", "127.8.9.1", "0.0.0.0", "10.0.0.1", "172.16.0.1", "192.168.1.1"],
    ...["100.64.0.1", "169.254.169.254", "168.63.129.16", "192.0.2.1", "198.18.0.1"],
    ...["224.0.0.1", "240.0.0.1", "255.255.255.255", "::", "::1", "::ffff:127.0.0.1"],
    ...["::7f00:1", "64:ff9b::7f00:1", "64:ff9b:1::1", "2002:7f00:1::", "2001::1", "fd00:ec2::254"],
    ...["fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1", "2001:db8::1", "100::1", "4000::1"],
    ...["example.org", "", "1.2.3", "0x7f000001"],
  ])("is not public: %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("a fetcher refuses, without asking anybody,", () => {
  const spellings = [
    ...["localhost", "127.0.0.1", "127.1", "0", "0x7f.1", "0x7f000001", "2130706433"],
    ...["0177.0.0.1", "017700000001", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]"],
    ...["[64:ff9b::7f00:1]", "[::]", "0.0.0.0", "127.0.0.1.", "①②⑦.⓪.⓪.①", "localhost."],
    ...["169.254.169.254", "[fd00:ec2::254]", "10.0.0.1", "192.168.0.1", "[fe80::1]"],
  ];
  it.each(spellings)("the host %s", async (host) => {
    const found = await fetcher({ allowance: anyPort }).fetch(`http://${host}:${web.port}/`);
    expect(found.problem?.code).toMatch(/^capture\/(forbidden-address|no-answer)$/);
    expect(found).toMatchObject({ bytes: null, record: null });
    expect(web.asked).toEqual([]);
  });

  it.each(spellings)("a redirect to the host %s", async (host) => {
    web.serve("/away", redirect(encodeURI(`http://${host}/`)));
    const found = await fetcher({ allowance: web.allowance }).fetch(`${web.origin}/away`);
    expect(found.problem?.code).toMatch(/^capture\/(forbidden-address|no-answer)$/);
    expect(found.bytes).toBeNull();
    expect(web.asked).toEqual(["/away"]);
  });

  it.each([
    ...["file:///etc/passwd", "gopher://127.0.0.1:70/1", "ftp://example.org/", "data:text/html,x"],
    ...["javascript:alert(1)", "//example.org", "example.org", "", "http://", "http://[::1"],
    ...["http://user:secret@example.org/", "http://example.org:22/", "https://example.org:80/"],
    ...["http://example.org\u0000.test/", `http://example.org/${"a".repeat(3000)}`],
  ])("the address %s", async (address) => {
    const asked: string[] = [];
    const lookup = (name: string): Promise<string[]> => {
      asked.push(name);
      return Promise.resolve(["127.0.0.1"]);
    };
    const found = await fetcher({ lookup }).fetch(address);
    expect(found.problem?.code).toBe("capture/forbidden-address");
    expect(asked).toEqual([]);
  });

  it.each(["file:///etc/passwd", "gopher://example.org/", "//user@example.org/", "http://a:22/"])(
    "a redirect to %s",
    async (location) => {
      web.serve("/away", redirect(location));
      const found = await fetcher({ allowance: web.allowance }).fetch(`${web.origin}/away`);
      expect(found.problem?.code).toBe("capture/forbidden-address");
    },
  );

  it("a name with one public and one private address", async () => {
    const lookup = (): Promise<string[]> => Promise.resolve(["8.8.8.8", "127.0.0.1"]);
    const found = await fetcher({ lookup, allowance: anyPort }).fetch(
      `http://example.org:${web.port}/`,
    );
    expect(found.problem?.message).toContain("127.0.0.1 is not one of the public internet");
    expect(web.asked).toEqual([]);
  });

  it("every port but the scheme's own on an address that is allowed", async () => {
    const found = await fetcher().fetch("http://127.0.0.1:9/");
    expect(found.problem?.message).toContain("port 9 is not 80");
  });
});

it("connects to the address that was checked, whatever the name answers a moment later", async () => {
  const answers: string[][] = [["127.0.0.1"], ["10.0.0.1"]];
  const asked: string[] = [];
  const lookup = (name: string): Promise<string[]> => {
    asked.push(name);
    return Promise.resolve(asked.length % 2 === 1 ? answers[0]! : answers[1]!);
  };
  const allowed = fetcher({ lookup, allowance: web.allowance });
  const found = await allowed.fetch(`http://rebinding.test:${web.port}/`);
  // The first answer was the page's own; the second, that of robots.txt, was refused, and so the page is.
  expect(found.problem?.message).toContain("10.0.0.1 is not one of the public internet");
  const again = await allowed.fetch(`http://rebinding.test:${web.port}/`);
  expect(again.problem?.code).toBe("capture/forbidden-address");
  expect(web.asked).toEqual([]);
});

it("resolves a name once for each request", async () => {
  const asked: string[] = [];
  const lookup = (name: string): Promise<string[]> => {
    asked.push(name);
    return Promise.resolve(["127.0.0.1"]);
  };
  const found = await fetcher({ lookup, allowance: web.allowance }).fetch(
    `http://named.test:${web.port}/`,
  );
  expect(Buffer.from(found.bytes ?? []).toString()).toBe("secret");
  expect(found.record?.address).toBe("127.0.0.1");
  // One for the page, one for robots.txt.
  expect(asked).toEqual(["named.test", "named.test"]);
});

it("pays no heed to the proxies of the environment", async () => {
  const names = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY", "NODE_USE_ENV_PROXY"];
  const before = names.map((name) => process.env[name]);
  try {
    for (const name of names) process.env[name] = "http://127.0.0.1:9";
    const found = await fetcher({ allowance: web.allowance }).fetch(`${web.origin}/`);
    expect(Buffer.from(found.bytes ?? []).toString()).toBe("secret");
  } finally {
    names.forEach((name, at) => {
      if (before[at] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before[at];
    });
  }
});
