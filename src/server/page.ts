import type { ReactNode } from "react";
import type { ScoredSet } from "../model/index.ts";
import type { Masker } from "../publishing/index.ts";
import type { Challenge } from "../review/index.ts";
import type { Boundaries } from "./map/boundaries.ts";
import type { Records } from "./records.ts";
import type { AppSettings } from "./settings.ts";

/** What every page is rendered from. */
export interface PageContext {
  readonly records: Records;
  readonly masker: Masker;
  readonly boundaries: Boundaries;
  /** How well the coder reads, set by set; empty where no scores are kept. */
  readonly scores: readonly ScoredSet[];
  readonly settings: AppSettings;
  /** Makes a fresh arithmetic question for an incident's reply form. */
  issueChallenge(incidentId: string): Challenge;
}

/** What was asked of a page: path parameters and the query, each a single string. */
export interface PageRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** A page ready to be laid out. */
export interface PageResult {
  readonly title: string;
  readonly body: ReactNode;
  /** True for pages that hold a form or an answer to one person: never cached, never indexed. */
  readonly isPersonal?: boolean;
}

/** One public page. */
export interface Page {
  /** A Fastify path, "/incidents/:id". */
  readonly path: string;
  /** Renders the page; null when there is no such record. */
  render(request: PageRequest, context: PageContext): Promise<PageResult | null>;
}

/** A fault of the one who asked, with the HTTP status to answer by. */
export class RequestFault extends Error {
  readonly statusCode: number;

  /** @param message - what was found and what to do, without what was sent */
  constructor(statusCode: number, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}

/** How many entries a page of a list has. */
export const pageSize = 20;

/**
 * Reads the `page` parameter.
 *
 * @throws RequestFault when it is no whole number from 1 to 10,000
 */
export function pageNumber(request: PageRequest): number {
  const typed = request.query["page"] ?? "1";
  if (!/^[1-9]\d{0,4}$/u.test(typed) || Number(typed) > 10_000)
    throw new RequestFault(400, "The page is a whole number from 1 to 10,000.");
  return Number(typed);
}
