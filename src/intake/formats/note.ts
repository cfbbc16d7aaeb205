import { problem, type Problem, type Visibility } from "../../model/index.ts";
import type { Draft } from "../input.ts";
import { unwrap } from "../wrapping.ts";
import { paragraphsOf } from "../article-draft.ts";
import type { IntakeFormat } from "./format.ts";

const frontMatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]{0,4000}?)\r?\n---[ \t]*(?:\r?\n|$)/;
const known = new Set("kind date source title language url visibility".split(" "));

/** A typed note: an interview, a hospital's list; front matter gives its kind, its day and who may see it. */
export const note: IntakeFormat = {
  name: "typed note",
  mediaTypes: ["text/markdown"],
  extensions: ["note"],
  recognises: (head) =>
    /^\uFEFF?---[ \t]*\r?\n(?:.{0,300}\r?\n){0,20}?(?:kind|visibility)[ \t]*:/.test(head),
  draft: draftOfNote,
};

/** Maps a note to a draft; who may see it is restricted where the note says anything but public. */
function draftOfNote(text: string): Draft {
  const found = frontMatter.exec(text);
  const fields = fieldsOf(found?.[1] ?? "");
  const problems = found === null ? [unclosed()] : problemsOf(fields);
  const date = fields.get("date");
  const dates = date === undefined ? [] : [{ text: date, basis: "metadata" as const }];
  return {
    title: fields.get("title") ?? titleOfKind(fields.get("kind")),
    source: fields.get("source") ?? null,
    url: fields.get("url") ?? null,
    language: fields.get("language") ?? null,
    dates,
    blocks: paragraphsOf(unwrap(text.slice(found?.[0].length ?? 0).replace(/\r\n?/g, "\n"))),
    visibility: visibilityOf(fields.get("visibility"), found !== null),
    problems,
  };
}

function titleOfKind(kind: string | undefined): string | null {
  return kind === undefined ? null : kind.charAt(0).toUpperCase() + kind.slice(1);
}

function fieldsOf(matter: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of matter.split(/\r?\n/)) {
    const [, name, value = ""] = /^([A-Za-z-]{1,40})[ \t]*:[ \t]*(.*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    const words = value.trim().replace(/^(["'])(.*)\1$/, "$2");
    if (words !== "") fields.set(name.toLowerCase(), words);
  }
  return fields;
}

function problemsOf(fields: ReadonlyMap<string, string>): Problem[] {
  const problems: Problem[] = [];
  const unread = [...fields.keys()].filter((name) => !known.has(name));
  if (unread.length > 0) {
    const message = `The note's front matter has ${unread.join(", ")}, which nothing reads; it knows ${[...known].join(", ")}.`;
    problems.push(problem("intake/unmapped", message));
  }
  const visibility = fields.get("visibility") ?? "public";
  if (!/^(?:public|restricted)$/i.test(visibility)) {
    const message = `The note's visibility is "${visibility.slice(0, 40)}": write public or restricted. It is held as restricted.`;
    problems.push(problem("intake/bad-metadata", message));
  }
  return problems;
}

function unclosed(): Problem {
  const message = `The note's front matter has no closing "---" in its first 4,000 characters: add it. The note is held as restricted.`;
  return problem("intake/bad-metadata", message);
}

/** In doubt restricted: a witness is not published by a slip of the pen. */
function visibilityOf(stated: string | undefined, isClosed: boolean): Visibility {
  if (!isClosed) return "restricted";
  return stated === undefined || /^public$/i.test(stated) ? "public" : "restricted";
}
