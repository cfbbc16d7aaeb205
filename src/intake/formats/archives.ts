import { beginsWith, type IntakeFormat } from "./format.ts";

/** A ZIP archive of files that other formats know. */
export const zip: IntakeFormat = {
  name: "ZIP archive",
  mediaTypes: ["application/zip"],
  extensions: ["zip"],
  recognises: (_, start) =>
    beginsWith(start, [0x50, 0x4b, 3, 4]) || beginsWith(start, [0x50, 0x4b, 5, 6]),
};

/** A web archive, gzipped or not: the pages that a crawler kept, with their addresses. */
export const webArchive: IntakeFormat = {
  name: "web archive (WARC)",
  mediaTypes: ["application/warc"],
  extensions: ["warc"],
  recognises: (head) => /^WARC\/\d\.\d\r?\n/.test(head),
};

/** A file that is packed alone. */
export const gzip: IntakeFormat = {
  name: "gzip",
  mediaTypes: ["application/gzip"],
  extensions: ["gz"],
  recognises: (_, start) => beginsWith(start, [0x1f, 0x8b]),
};
