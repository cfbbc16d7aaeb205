import robotsModule from "robots-parser";
import type { Problem } from "../../model/index.ts";
import type { Fetched } from "./record.ts";

// The package's types tell of a default export that Node, which imports a function whole, does not make.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

/** What one site's robots.txt says. */
export interface RobotsRules {
  /** Says whether a page may be fetched. */
  allows(url: string): boolean;
  /** Seconds that the site asks to leave between two requests; null when it asks for none. */
  readonly delaySeconds: number | null;
  /** Why the rules could not be had, where no server answered. */
  readonly problem: Problem | null;
}

const everything: RobotsRules = { allows: () => true, delaySeconds: null, problem: null };

/** By the name that a site's rules may give us. */
export const robotName = "Vigil";

/**
 * Reads the rules out of what came of fetching `robots.txt`: none where there is no such file; nothing is allowed while
 * the site cannot say.
 *
 * @source RFC 9309, sections 2.3.1.3 and 2.3.1.4
 */
export function rulesOf(robotsUrl: string, { bytes, record, problem }: Fetched): RobotsRules {
  if (bytes === null) {
    const status = record?.status ?? 0;
    if (status >= 400 && status < 500 && status !== 429) return everything;
    return { allows: () => false, delaySeconds: null, problem: record === null ? problem : null };
  }
  const parsed = robotsParser(robotsUrl, Buffer.from(bytes).toString("utf8"));
  const delay = parsed.getCrawlDelay(robotName);
  return {
    allows: (url) => parsed.isAllowed(url, robotName) !== false,
    delaySeconds: typeof delay === "number" && Number.isFinite(delay) && delay > 0 ? delay : null,
    problem: null,
  };
}
