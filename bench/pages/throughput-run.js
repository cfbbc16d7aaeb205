/** Measures intake of the build without coding; prints what bench/pages/throughput.ts shows. Argument: the folder of the gold sets. */
import { Buffer } from "node:buffer";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { gunzipSync } from "node:zlib";

const { Extractor, openIntakeTools } = await import("../../dist/capture/index.js");
const { captureOf } = await import("../../dist/capture/capture.js");
const { takeIn, unknownMetadata } = await import("../../dist/intake/index.js");

const documents = 20_000;
const threads = 2;
/** Documents under way at once. */
const inFlight = 8;
const medianBytes = 60_000;
/** One document in five is plain text. */
const textEvery = 5;
const warmUp = 500;

/** Gives the pages of both sets, without the largest, so that the middle one has 60 kB, and texts between them. */
function mixed(folder) {
  const pages = ["extract-scrapinghub", "extract-trafilatura"].flatMap((set) => {
    const html = path.join(folder, set, "html");
    return readdirSync(html).map((name) => gunzipSync(readFileSync(path.join(html, name))));
  });
  pages.sort((a, b) => a.length - b.length);
  while (pages[pages.length >> 1].length > medianBytes) pages.pop();
  const paragraph =
    "Shells fell on the town at dawn, and four people were killed, its council said.\n\n";
  const text = Buffer.from(paragraph.repeat(40));
  return pages.flatMap((bytes, at) => [
    { bytes, mediaType: "text/html" },
    ...(at % (textEvery - 1) === 0 ? [{ bytes: text, mediaType: "text/plain" }] : []),
  ]);
}

const mix = mixed(process.argv[2]);
const tools = await openIntakeTools();
const extractor = new Extractor({ threads });
const opening = { now: () => "2020-01-01T00:00:00Z", given: {}, extractor };
let next = 0;

async function work(until) {
  while (next < until) {
    const { bytes, mediaType } = mix[next % mix.length];
    next += 1;
    const about = { name: "page", mediaType, metadata: unknownMetadata };
    takeIn(await captureOf(bytes, about, opening), tools);
  }
}
const workers = (until) => Promise.all(Array.from({ length: inFlight }, () => work(until)));

await workers(warmUp);
const memory = [];
const cpu = process.cpuUsage();
const start = performance.now();
for (let part = 1; part <= 4; part += 1) {
  await workers(warmUp + (documents * part) / 4);
  memory.push(Math.round(process.memoryUsage.rss() / 1e6));
}
const seconds = (performance.now() - start) / 1000;
const spent = process.cpuUsage(cpu);
const cpuSeconds = (spent.user + spent.system) / 1e6;
await extractor.close();
console.log(`${documents} documents, one in ${textEvery} plain text, the middle page ${medianBytes / 1000} kB, ${threads} threads
  ${(documents / seconds).toFixed(0)} a second by the clock, with whatever else the machine did
  ${(documents / cpuSeconds).toFixed(0)} a second of one processor's time
  resident memory after each quarter: ${memory.join(", ")} MB`);
