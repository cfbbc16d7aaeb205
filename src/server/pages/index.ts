/**
 * The public pages, one folder each.
 *
 * @module
 */
import type { Page } from "../page.ts";
import { coursePage } from "./course/page.tsx";
import { coursesPage } from "./courses/page.tsx";
import { incidentPage } from "./incident/page.tsx";
import { incidentsPage } from "./incidents/page.tsx";
import { methodPage } from "./method/page.tsx";
import { overviewPage } from "./overview/page.tsx";
import { reportPage } from "./report/page.tsx";
import { reportsPage } from "./reports/page.tsx";
import { statementsPage } from "./statements/page.tsx";

/** Every public page; routes, docs and tests follow this list. */
export const pages: readonly Page[] = [
  overviewPage,
  incidentsPage,
  incidentPage,
  coursesPage,
  coursePage,
  statementsPage,
  reportsPage,
  reportPage,
  methodPage,
];
