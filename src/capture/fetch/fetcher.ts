import { setTimeout as wait } from "node:timers/promises";
import { problem, type Problem } from "../../model/index.ts";
import { acceptedEncodings } from "./body.ts";
import type { Headers } from "./exchange.ts";
import { follow, type Allowance, type Surroundings } from "./follow.ts";
import { usualLimits, type FetchLimits } from "./limits.ts";
import { Manners, type Clock } from "./manners.ts";
import type { Fetched } from "./record.ts";
import { systemLookup, type Lookup } from "./resolve.ts";
import { robotName, rulesOf, type RobotsRules } from "./robots.ts";

/** How a fetcher is made; only `agent` must be given. */
export interface FetcherOptions {
  /** Name and version, "vigil 0.1.0": what servers are told. */
  readonly agent: string;
  readonly limits?: Partial<FetchLimits>;
  readonly clock?: Clock;
  /** Asks for a host's addresses; the system's resolver when left out. */
  readonly lookup?: Lookup;
  /** Nothing beyond public addresses and usual ports when left out, and no program of ours gives one. */
  readonly allowance?: Allowance;
}

/** The copy that is held already, as its server named it. */
export interface HeldCopy {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What one fetch may ask for beside the address. */
export interface FetchOptions {
  /** Lets the server say that nothing changed. */
  readonly held?: HeldCopy;
  /** Breaks the fetch off. */
  readonly signal?: AbortSignal;
}

const accepted = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
/** Between two requests to one host, unless its robots.txt asks for more. */
const pauseMs = 2000;
const longestPauseMs = 60_000;
const robotsBytes = 512_000;
const rulesLastMs = 86_400_000;
/** A site whose rules could not be had is asked again sooner. */
const failureLastsMs = 600_000;
const mostSites = 10_000;

const systemClock: Clock = { now: () => Date.now(), wait: (ms) => wait(ms) };

interface KeptRules {
  readonly rules: RobotsRules;
  readonly until: number;
}

/**
 * Fetches web addresses for people and programs that may not know where an address leads: public addresses and usual ports
 * only, checked at every redirect and connected to as checked; bounded in time, size and steps; by each site's rules for
 * robots, one request to a host at a time.
 *
 * @source docs/decisions/0016-fetching.md
 */
export class Fetcher {
  readonly #around: Surroundings;
  readonly #clock: Clock;
  readonly #manners: Manners;
  readonly #headers: Headers;
  readonly #rules = new Map<string, KeptRules>();

  /** Makes a fetcher that knows no site yet. */
  constructor(options: FetcherOptions) {
    const { agent, clock = systemClock } = options;
    this.#clock = clock;
    this.#manners = new Manners(clock);
    this.#around = {
      limits: { ...usualLimits, ...options.limits },
      lookup: options.lookup ?? systemLookup,
      allowance: options.allowance ?? (() => false),
      now: () => new Date(clock.now()).toISOString(),
    };
    const [, version = "0"] = agent.split(" ");
    this.#headers = [
      ["user-agent", `${robotName}/${version} (conflict monitor; obeys robots.txt)`],
      ["accept", accepted],
      ["accept-encoding", acceptedEncodings],
    ];
  }

  /** Fetches an address; what went wrong comes as a problem, and nothing throws but broken machinery. */
  async fetch(address: string, { held, signal }: FetchOptions = {}): Promise<Fetched> {
    const host = URL.canParse(address) ? new URL(address).host : "";
    return await this.#manners.inTurn(
      host,
      () => this.#pauseOf(host),
      async () => {
        const timeUp = AbortSignal.timeout(this.#around.limits.totalMs);
        const ends = signal === undefined ? timeUp : AbortSignal.any([timeUp, signal]);
        const headers = [...this.#headers, ...conditions(held)];
        const look = (url: URL): Promise<Problem | null> => this.#askRules(url, ends);
        return await follow({ address, headers, look, signal: ends }, this.#around);
      },
    );
  }

  #pauseOf(host: string): number {
    const delays = ["http:", "https:"].map(
      (scheme) => this.#rules.get(`${scheme}//${host}`)?.rules.delaySeconds ?? 0,
    );
    return Math.max(pauseMs, Math.min(longestPauseMs, 1000 * Math.max(...delays)));
  }

  async #askRules(url: URL, signal: AbortSignal): Promise<Problem | null> {
    const rules = await this.#rulesFor(url.origin, signal);
    if (rules.allows(url.href)) return null;
    if (rules.problem !== null) return rules.problem;
    const message = `${url.href} is not fetched: ${url.host} asks robots not to, or cannot say whether they may.`;
    return problem("capture/robots", message);
  }

  async #rulesFor(origin: string, signal: AbortSignal): Promise<RobotsRules> {
    const known = this.#rules.get(origin);
    if (known !== undefined && known.until > this.#clock.now()) return known.rules;
    const address = `${origin}/robots.txt`;
    const asking = { address, headers: this.#headers, look: () => Promise.resolve(null), signal };
    const limits = { ...this.#around.limits, bodyBytes: robotsBytes };
    const fetched = await follow(asking, { ...this.#around, limits });
    const rules = rulesOf(address, fetched);
    const lasts = (fetched.record?.status ?? 500) < 500 ? rulesLastMs : failureLastsMs;
    // A fetch that was broken off says nothing of the site.
    if (signal.aborted) return rules;
    if (this.#rules.size >= mostSites) this.#rules.clear();
    this.#rules.set(origin, { rules, until: this.#clock.now() + lasts });
    return rules;
  }
}

function conditions(held: HeldCopy | undefined): Headers {
  if (held === undefined) return [];
  const { etag, lastModified } = held;
  return [
    ...(etag === null ? [] : [["if-none-match", etag] as const]),
    ...(lastModified === null ? [] : [["if-modified-since", lastModified] as const]),
  ];
}
