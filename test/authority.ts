import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWeb, type Handler } from "./web.ts";

/** A time-stamping authority of a test's own: OpenSSL behind a server on loopback. */
export interface Authority {
  /** Address it is asked at. */
  readonly url: string;
  /** Its root certificate, PEM. */
  readonly root: string;
  /** Its folder; the root is `ca.pem` in it. */
  readonly folder: string;
  /** Queries it got, DER, in order. */
  readonly queries: Buffer[];
  /** Answers in another way from now on; null lets it answer as it should. */
  misbehave(handler: Handler | null): void;
  /** Makes an answer to a query. */
  answer(query: Buffer): Buffer;
  close(): Promise<void>;
}

const settings = `[tsa]
default_tsa = authority
[authority]
serial = serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
[signer]
extendedKeyUsage = critical,timeStamping
keyUsage = critical,digitalSignature
basicConstraints = CA:FALSE
`;

function openssl(folder: string, words: string): void {
  execFileSync("openssl", words.split(" "), { cwd: folder, stdio: "ignore" });
}

function makeCertificates(folder: string): void {
  writeFileSync(join(folder, "settings"), settings);
  writeFileSync(join(folder, "serial"), "01\n");
  const curve = "ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes";
  openssl(folder, `req -x509 -newkey ${curve} -keyout ca.key -out ca.pem -subj /CN=Root -days 9`);
  openssl(folder, `req -newkey ${curve} -keyout signer.key -out signer.csr -subj /CN=Test-stamper`);
  openssl(
    folder,
    "x509 -req -in signer.csr -CA ca.pem -CAkey ca.key -CAcreateserial -extfile settings -extensions signer -out signer.pem -days 9",
  );
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Starts an authority. */
export async function openAuthority(): Promise<Authority> {
  const folder = mkdtempSync(join(tmpdir(), "vigil-authority-"));
  makeCertificates(folder);
  const web = await openWeb();
  const queries: Buffer[] = [];
  let odd: Handler | null = null;
  const answer = (query: Buffer): Buffer => {
    writeFileSync(join(folder, "query"), query);
    openssl(
      folder,
      "ts -reply -config settings -queryfile query -signer signer.pem -inkey signer.key -out answer",
    );
    return readFileSync(join(folder, "answer"));
  };
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const query = await bodyOf(request);
    queries.push(query);
    response.writeHead(200, { "content-type": "application/timestamp-reply" }).end(answer(query));
  };
  web.serve("/", (request, response) => {
    if (odd === null) void respond(request, response);
    else odd(request, response);
  });
  return {
    url: `${web.origin}/`,
    root: readFileSync(join(folder, "ca.pem"), "utf8"),
    folder,
    queries,
    misbehave: (handler) => {
      odd = handler;
    },
    answer,
    close: async () => {
      await web.close();
      rmSync(folder, { recursive: true });
    },
  };
}
