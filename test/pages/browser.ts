import { existsSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";

const places = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Starts the system's Chromium without a window. */
export function openBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined)
    throw new Error("No Chromium was found: install one, or set CHROMIUM_PATH to it.");
  // Chromium's own sandbox does not start for root.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: isRoot ? ["--no-sandbox"] : [] });
}

/** What one reader's window is like. */
export interface Window {
  readonly width: number;
  readonly scheme: "light" | "dark";
}

/** Opens a window and notes every complaint of the browser and every request to another host. */
export async function openWindow(
  browser: Browser,
  { width, scheme }: Window,
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith("http://127.0.0.1:")) complaints.push(request.url());
  });
  return { page, complaints };
}

/** Gives the addresses of every page that can be reached from the overview, `limit` at most. */
export async function crawl(url: string, limit = 200): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  const queue = ["/"];
  for (let path = queue.shift(); path !== undefined && seen.size < limit; path = queue.shift()) {
    if (seen.has(path)) continue;
    const body = await (await fetch(url + path)).text();
    seen.set(path, body);
    for (const [, href = ""] of body.matchAll(/href="(\/[^"#]*)/gu))
      if (!href.startsWith("/assets/")) queue.push(href.replaceAll("&amp;", "&"));
  }
  return seen;
}
