import PostalMime, { type Email } from "postal-mime";
import { createHash } from "node:crypto";
import { articleOfMail } from "../../intake/index.ts";
import { problem } from "../../model/index.ts";
import { failedCapture, largestDocument, tooLarge, type Opening } from "../capture.ts";
import { readWhole } from "../lines.ts";
import { heldSource } from "../source.ts";
import type { Opener } from "./opener.ts";
import { overlay } from "../metadata.ts";

const limits = { nesting: 20, headerBytes: 1_000_000, attachments: 50 };

/** Opens an e-mail: its words as a report, then each file it carries that a format knows. */
export const openMail: Opener = async function* (source, unpacking) {
  const bytes = await readWhole(source.read(), largestDocument);
  if (bytes === null) {
    yield failedCapture(source.name, tooLarge(source.name, largestDocument), unpacking);
    return;
  }
  let email: Email;
  try {
    email = await PostalMime.parse(bytes, {
      maxNestingDepth: limits.nesting,
      maxHeadersSize: limits.headerBytes,
    });
  } catch (cause) {
    const message = `${source.name} looks like an e-mail and could not be read as one (${String(cause).slice(0, 200)}).`;
    yield failedCapture(source.name, problem("intake/unreadable", message), unpacking);
    return;
  }
  const article = articleOfMail({
    subject: email.subject ?? null,
    from: senderOf(email),
    date: email.date ?? null,
    text: email.text ?? null,
    blocks: await blocksOf(email, unpacking),
  });
  yield {
    bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    name: source.name,
    mediaType: "message/rfc822",
    metadata: overlay(source.metadata, unpacking.given),
    article,
    problems: [],
    openedAt: unpacking.now(),
  };
  for (const [at, attachment] of email.attachments.slice(0, limits.attachments).entries()) {
    if (attachment.disposition !== "attachment") continue;
    const content = attachment.content;
    const held = typeof content === "string" ? Buffer.from(content) : new Uint8Array(content);
    const name = `${source.name}/${nameOf(attachment.filename, at)}`;
    const about = {
      name,
      mediaType: attachment.mimeType,
      metadata: source.metadata,
      depth: source.depth + 1,
    };
    yield* unpacking.open(heldSource(held, about));
  }
};

/** A file's name goes into messages only, and there it takes one line. */
function nameOf(filename: string | null, at: number): string {
  const name =
    filename
      ?.replace(/[\p{Cc}/\\]+/gu, " ")
      .trim()
      .slice(0, 100) ?? "";
  return name === "" ? `attachment ${at + 1}` : name;
}

function senderOf(email: Email): string | null {
  const name = email.from?.name.replace(/\s+/g, " ").trim() ?? "";
  if (name !== "" && !name.includes("@")) return name;
  return email.from?.address?.split("@")[1] ?? null;
}

/** An e-mail without a text part has its words in HTML. */
async function blocksOf(
  email: Email,
  { extractor }: Opening,
): Promise<Parameters<typeof articleOfMail>[0]["blocks"]> {
  if ((email.text ?? "").trim() !== "" || email.html === undefined) return [];
  const { article } = await extractor.extract(Buffer.from(email.html, "utf8"), "text/html");
  return article?.blocks ?? [];
}
