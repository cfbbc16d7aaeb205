import { rmSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build, runVigil, startVigil, type Program } from "../flow/program.ts";
import { openFolder } from "../folder.ts";
import { crawl, openBrowser, openWindow } from "./browser.ts";

/** Longer than a form must be open before its reply is taken. */
const fillMs = 3500;
const marker = "marker-5b1e@example.org";

const data = openFolder("vigil-pages-");
let program: Program;
let browser: Browser;
let url: string;

async function served(running: Program): Promise<string> {
  for (let count = 1; ; count += 1) {
    await running.hasLines(count);
    const address = running.lines.map((line) => /http:\S+/u.exec(line)?.[0]).find(Boolean);
    if (address !== undefined) return address;
    if (running.child.exitCode !== null) throw new Error(`vigil serve ended: ${running.errors()}`);
  }
}

beforeAll(async () => {
  build();
  program = startVigil(data, ["serve", "--examples", "--port", "0"]);
  browser = await openBrowser();
  url = await served(program);
}, 300_000);

afterAll(async () => {
  await browser.close();
  program.child.kill("SIGINT");
  await program.ended;
  rmSync(data, { recursive: true, force: true });
});

/** Answers the form's question as a reader would: "53 + □ = 54". */
async function rightAnswer(page: Page): Promise<string> {
  const sum = (await page.locator("form.reply .sum").innerText()).replace(/\s/gu, "");
  const numbers = (sum.match(/\d+/gu) ?? []).map(Number);
  const [first = 0, second = 0] = numbers;
  if (sum.endsWith("=")) return String(first + second);
  return String(second - first);
}

/** Opens the overview and goes to the incident whose entry holds the Observatory's figure. */
async function openAggregate(page: Page): Promise<void> {
  await page.goto(url);
  await page.locator(".entry", { hasText: "about 80" }).first().getByRole("link").click();
}

/** The panel of the first estimate whose heading begins so. */
function estimateOf(page: Page, label: string): Locator {
  const heading = page.getByRole("heading", { name: new RegExp(`^${label}`, "u") });
  return page.locator(".estimate", { has: heading }).first();
}

async function fillIn(page: Page, answer: string): Promise<void> {
  await page.getByLabel("Your reply").fill("My street was not hit, the next one was.\n\nI saw it.");
  await page.getByLabel("Name or pseudonym").fill("A neighbour of Idlib");
  await page.getByLabel("Show this name with my reply").check();
  await page.getByLabel("E-mail address").fill(marker);
  await page.locator("#reply-answer").fill(answer);
  await page.waitForTimeout(fillMs);
  await page.getByRole("button", { name: "Send reply" }).click();
}

describe("a reader", () => {
  it("finds the Observatory's figures with the words, and is read in reply", async () => {
    const { page, complaints } = await openWindow(browser, { width: 1280, scheme: "light" });
    await openAggregate(page);
    expect(await page.locator("h1").innerText()).toContain("Idlib province");
    expect(await page.locator("main").innerText()).toContain("Aggregate over an area or period");
    const killed = estimateOf(page, "Killed");
    expect(await killed.innerText()).toContain("about 80");
    expect(await killed.innerText()).toContain("said by Syrian Observatory for Human Rights");
    expect(await killed.locator("mark").first().innerText()).toContain("Around 80 civilians");
    const displaced = estimateOf(page, "Displaced");
    expect(await displaced.innerText()).toContain("more than 40,000");
    expect(await displaced.innerText()).toContain("said by Syrian Observatory for Human Rights");
    expect(await displaced.locator("mark").first().innerText()).toContain(
      "more than 40,000 people",
    );

    await fillIn(page, "123456");
    expect(await page.locator(".refused").innerText()).toContain("not sent");
    expect(await page.getByLabel("Your reply").inputValue()).toContain("My street was not hit");
    expect(await page.getByLabel("Name or pseudonym").inputValue()).toBe("A neighbour of Idlib");
    expect(await page.getByLabel("E-mail address").inputValue()).toBe("");

    await fillIn(page, await rightAnswer(page));
    expect(await page.locator(".held").innerText()).toContain("held");
    expect(new URL(page.url()).search).toBe("?reply=held");
    expect(await page.locator("main").innerText()).not.toContain("My street was not hit");

    const listed = await runVigil(data, ["replies", "list", "--json"]);
    const reply = JSON.parse(listed.output) as { id: string; status: string };
    expect(reply.status).toBe("held");
    expect(listed.output + listed.errors).not.toContain("marker-5b1e");
    const published = await runVigil(data, ["replies", "publish", reply.id, "--reason", "read"]);
    expect(published.code).toBe(0);

    await openAggregate(page);
    const shown = await page.locator(".published").innerText();
    expect(shown).toContain("My street was not hit, the next one was.");
    expect(shown).toContain("A neighbour of Idlib");
    expect(shown).toMatch(/\d{1,2} \p{L}+ \d{4}/u);
    expect(complaints.filter((complaint) => !complaint.includes("400"))).toEqual([]);
  }, 300_000);

  it("meets the e-mail of no one on any page or in any log", async () => {
    const pages = await crawl(url);
    expect(pages.size).toBeGreaterThan(20);
    for (const [path, body] of pages) expect(body, path).not.toContain("marker-5b1e");
    expect(program.lines.join("\n") + program.errors()).not.toContain("marker-5b1e");
  });

  it("finds every page that is linked to", async () => {
    for (const path of (await crawl(url)).keys())
      expect((await fetch(url + path)).status, path).toBe(200);
  });
});

describe.each([
  { width: 1280, scheme: "light" as const },
  { width: 1280, scheme: "dark" as const },
  { width: 390, scheme: "light" as const },
])("in a window $width wide, $scheme", (window) => {
  it("every kind of page is free of faults that axe finds, and fits", async () => {
    const { page, complaints } = await openWindow(browser, window);
    const paths = [...kindsOf([...(await crawl(url)).keys()]), "/nowhere"];
    for (const path of paths) {
      await page.goto(url + path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${path} ${id}: ${html.slice(0, 200)}`),
      );
      expect(found).toEqual([]);
      const wide = await page.evaluate<number>("document.documentElement.scrollWidth");
      expect(wide, path).toBeLessThanOrEqual(window.width);
    }
    expect(complaints.filter((complaint) => !complaint.includes("404"))).toEqual([]);
  }, 300_000);
});

/** One address of each kind of page. */
function kindsOf(paths: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return paths.filter((path) => {
    const kind = path.replace(/\/[^/]{8,}$/u, "/:id").replace(/\?.*/u, "");
    const count = (taken.get(kind) ?? 0) + 1;
    taken.set(kind, count);
    return count === 1;
  });
}
