import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { FastifyInstance } from "fastify";

/** A file that pages need, with the address it is served at. */
interface ServedFile {
  readonly address: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Beside this file in the sources; a build leaves style sheets where they are. */
function asset(name: string): Buffer {
  const beside = new URL(`./assets/${name}`, import.meta.url);
  const source = new URL(`../../src/server/assets/${name}`, import.meta.url);
  return readFileSync(existsSync(beside) ? beside : source);
}

const require = createRequire(import.meta.url);
const fonts = [
  require.resolve("@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2"),
  require.resolve("@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2"),
].flatMap((latin) =>
  ["latin", "latin-ext", "cyrillic"].map((script) =>
    latin.replace("-latin-wght-", `-${script}-wght-`),
  ),
);

function fontFile(file: string): ServedFile {
  const address = `/assets/${path.basename(file)}`;
  return { address, mediaType: "font/woff2", bytes: readFileSync(file) };
}

const sheets = [
  "base.css",
  "layout.css",
  "parts.css",
  "record.css",
  "claims.css",
  "map.css",
  "print.css",
];

function sheet(): ServedFile {
  const bytes = Buffer.concat(sheets.map(asset));
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  return { address: `/assets/style-${hash}.css`, mediaType: "text/css; charset=utf-8", bytes };
}

const stylesheet = sheet();

/** Where the style sheet of this version is served. */
export const stylesheetAddress = stylesheet.address;

const robots = "User-agent: *\nDisallow: /healthz\n";

/** Serves the style sheet, the fonts, the icon and robots.txt; each may be kept by the reader for a year but the last two. */
export function serveFiles(app: FastifyInstance): void {
  for (const file of [stylesheet, ...fonts.map(fontFile)])
    app.get(file.address, (_request, reply) =>
      reply
        .type(file.mediaType)
        .header("cache-control", "public, max-age=31536000, immutable")
        .send(file.bytes),
    );
  const icon = asset("icon.svg");
  for (const address of ["/icon.svg", "/favicon.ico"])
    app.get(address, (_request, reply) =>
      reply
        .type("image/svg+xml; charset=utf-8")
        .header("cache-control", "public, max-age=86400")
        .send(icon),
    );
  app.get("/robots.txt", (_request, reply) => reply.type("text/plain; charset=utf-8").send(robots));
}
