import { randomBytes } from "node:crypto";
import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { chanceOf, number, pick, type Chance } from "../chance.ts";

const syllables =
  "ba da fa ha ja ka la ma na ra sa ta za bi di hi ki li mi ri si ti bu du hu ku lu mu ru su tu".split(
    " ",
  );
const deeds = [
  "shelling",
  "an air strike",
  "a car bomb",
  "rocket fire",
  "an ambush",
  "sniper fire",
];
const bodies = ["residents", "rescue workers", "a monitor", "the army", "a doctor", "the council"];

function name(chance: Chance): string {
  const word = Array.from({ length: number(chance, 2, 4) }, () => pick(chance, syllables)).join("");
  return (word[0]?.toUpperCase() ?? "") + word.slice(1);
}

function sentence(chance: Chance): string {
  const [town, village, man] = [name(chance), name(chance), name(chance)];
  const [few, many] = [number(chance, 2, 40), number(chance, 41, 900)];
  return pick(chance, [
    `At least ${few} people were killed by ${pick(chance, deeds)} in ${town}, ${pick(chance, bodies)} of ${village} said.`,
    `${man} ${name(chance)} told ${name(chance)} that ${many} families had left ${town} for ${village}.`,
    `Fighting between ${name(chance)} and ${name(chance)} closed the road from ${town} to ${village} for ${few} days.`,
    `${town}'s hospital took in ${many} wounded from ${village}, ${man} said.`,
  ]);
}

function paragraphs(chance: Chance, count: number): string[] {
  return Array.from({ length: count }, () =>
    Array.from({ length: number(chance, 2, 4) }, () => sentence(chance)).join(" "),
  );
}

/** A page of some 30 kB, two thirds of it what does not pack: pictures in the markup. */
function page(chance: Chance, at: number): string {
  const day = `2020-01-${String((at % 28) + 1).padStart(2, "0")}`;
  const body = paragraphs(chance, 12).map((words) => `<p>${words}</p>`);
  const links = Array.from(
    { length: 40 },
    (_, link) => `<li><a href="/${link}">${name(chance)} ${name(chance)}</a></li>`,
  );
  const noise = randomBytes(13_500).toString("base64");
  return `<!doctype html><html lang="en"><head><title>${name(chance)} ${at}</title><meta property="article:published_time" content="${day}">
<style>${".a{color:red}".repeat(100)}</style></head><body><nav><ul>${links.join("")}</ul></nav><article><h1>${name(chance)} ${at}</h1>
${body.join("\n")}<img src="data:image/png;base64,${noise}"></article><footer>Contact</footer></body></html>`;
}

function record(markup: string, at: number): Buffer {
  const bytes = Buffer.from(markup);
  const head = Buffer.from("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n");
  const about = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${at}>\r\nWARC-Date: 2020-02-01T00:00:00Z\r\nWARC-Target-URI: https://wire.example.org/${at}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${head.length + bytes.length}\r\n\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(about), head, bytes, Buffer.from("\r\n\r\n")]), {
    level: 1,
  });
}

/** Makes a web archive of pages, packed record by record, of about so many bytes; gives how many pages it has. */
export async function makeWebArchive(file: string, bytes: number): Promise<number> {
  const chance = chanceOf(7);
  const stream = createWriteStream(file);
  let [written, pages] = [0, 0];
  while (written < bytes) {
    const packed = record(page(chance, pages), pages);
    written += packed.length;
    pages += 1;
    if (!stream.write(packed)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "close");
  return pages;
}

/** Makes a folder of so many small texts, all in the one folder. */
export function makeFolder(folder: string, files: number): void {
  const chance = chanceOf(11);
  mkdirSync(folder, { recursive: true });
  for (let at = 0; at < files; at += 1) {
    const words = `${paragraphs(chance, 1).join("\n\n")}\n`;
    writeFileSync(path.join(folder, `${String((at * 7919) % files).padStart(7, "0")}.txt`), words);
  }
}
