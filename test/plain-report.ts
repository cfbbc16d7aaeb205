import type { Report } from "../src/model/index.ts";

/** Gives an English report of the words alone, published on 27 December 2019 unless a test says otherwise. */
export function plainReport(text: string, over: Partial<Report> = {}): Report {
  return {
    id: "r",
    title: null,
    language: "en",
    publishedAt: "2019-12-27",
    source: null,
    url: null,
    text,
    setAside: [],
    ...over,
  };
}
