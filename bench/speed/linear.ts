import { setFlagsFromString } from "node:v8";
import { openIntakeTools } from "../../src/capture/index.ts";
import { unknownMetadata } from "../../src/intake/index.ts";
import { codeDocument, type Equipment } from "../../src/pipeline.ts";
import { loadResources } from "../../src/resources/index.ts";

/** Words and marks that have cost much, or may, when nothing else comes for long. */
const shapes: Readonly<Record<string, string>> = {
  sentence: "At least 12 people were killed in Idlib on Thursday, the army said. ",
  quotation: '"We killed 12 people," the minister said. ',
  place: "Idlib ",
  places: "Idlib, Aleppo, Homs, ",
  state: "Syria ",
  lines: "Idlib\n",
  paragraphs: "Idlib\n\n",
  capitals: "KILLED IN IDLIB ",
  letters: "A",
  "no space": "a",
  name: "Ahmed Hassan ",
  title: "Gen. Ali ",
  office: "President Assad ",
  abbreviation: "U.N. ",
  and: "and ",
  said: "said ",
  "he said": "he said he ",
  killed: "killed ",
  people: "people killed ",
  clause: "who killed the man ",
  number: "12 ",
  thousands: "1,000,000,",
  range: "10 to 15 ",
  year: "2019 ",
  date: "on Thursday ",
  quote: '"',
  "open quotes": "“war ",
  comma: ", ",
  brackets: "(a ",
  "other script": "Idlib إدلب 伊德利卜 ",
  halves: "\ud800 ",
};
const shorter = 50_000;
const longest = 10_000_000;
const MILLION = 1_000_000;

/** What `bin/vigil.js` sets: without it the heap quadruples before it is collected. */
const heapFlag = "--heap-growing-percent=50";

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / MILLION;
}

function codeRun(shape: string, length: number, equipment: Equipment): () => void {
  const bytes = new TextEncoder().encode(
    shape.repeat(Math.ceil(length / shape.length)).slice(0, length),
  );
  const metadata = { ...unknownMetadata, publishedAt: "2019-12-27", language: "en" };
  const input = { bytes, sha256: "", name: "shape", mediaType: "text/plain", metadata };
  return () => void codeDocument({ ...input, article: null, problems: [] }, equipment);
}

const resident = (): number => process.memoryUsage().rss / MILLION;

function row(name: string, shape: string, equipment: Equipment): string {
  const [once, twice] = [shorter, 2 * shorter].map((length) =>
    Math.min(...[1, 2].map(() => cpuSeconds(codeRun(shape, length, equipment)))),
  );
  const whole = cpuSeconds(codeRun(shape, longest, equipment));
  const ratio = ((twice ?? 0) / (once ?? 1)).toFixed(1);
  const times = [once, twice, whole].map((seconds) => (seconds ?? 0).toFixed(2).padStart(8));
  return `  ${name.padEnd(14)} ${times.join(" ")}   ${ratio.padStart(5)}   ${resident().toFixed(0).padStart(5)}`;
}

/**
 * Measures the CPU seconds that coding takes for runs of one shape: 50,000 characters, 100,000, and 10,000,000, of which
 * the first 500,000 are read. Each row is printed as it is measured: all take some three CPU minutes. The heap grows as in
 * the program itself.
 *
 * @returns what to print last; the ratio of a row is that of the second to the first, 2 where work is linear
 */
export async function linear(): Promise<string> {
  setFlagsFromString(heapFlag);
  const equipment = { resources: loadResources(), tools: await openIntakeTools() };
  for (const shape of Object.values(shapes)) codeRun(shape, 20_000, equipment)();
  const base = resident();
  console.log(
    `linear: CPU s for 50,000, 100,000 and 10,000,000 characters, ratio of the second to the first, resident MB after`,
  );
  for (const [name, shape] of Object.entries(shapes)) console.log(row(name, shape, equipment));
  const peak = process.resourceUsage().maxRSS / 1000 - base;
  return `  resident at most ${peak.toFixed(0)} MB over the ${base.toFixed(0)} MB before`;
}
