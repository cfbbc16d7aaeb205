import type { Article } from "../input.ts";
import { unwrap } from "../wrapping.ts";
import { paragraphsOf, unstated } from "../article-draft.ts";
import type { IntakeFormat } from "./format.ts";

/** One e-mail as it was sent or saved. */
export const mail: IntakeFormat = {
  name: "e-mail",
  mediaTypes: ["message/rfc822"],
  extensions: ["eml"],
  recognises: (head) => {
    const [top = ""] = head.split(/\r?\n\r?\n/, 1);
    const names = [...top.matchAll(/^([A-Za-z-]{2,40}):/gm)].map(([, name = ""]) =>
      name.toLowerCase(),
    );
    return (
      /^[A-Za-z-]{2,40}: /.test(top) &&
      names.includes("from") &&
      ["date", "subject", "received", "mime-version"].some((name) => names.includes(name))
    );
  },
};

/** What an e-mail says, with its parts decoded. */
export interface MailParts {
  readonly subject: string | null;
  /** The name of who sent it, else the address's host; the address itself is nobody's business. */
  readonly from: string | null;
  /** As its header has it. */
  readonly date: string | null;
  readonly text: string | null;
  /** Blocks of its HTML part, where it has no text. */
  readonly blocks: Article["blocks"];
}

/** Maps an e-mail to an article; what it quotes of earlier mails, and signatures, are left out. */
export function articleOfMail(parts: MailParts): Article {
  const text = parts.text === null ? "" : ownWords(parts.text);
  return {
    ...unstated,
    title: parts.subject,
    source: parts.from,
    dates: parts.date === null ? [] : [{ text: parts.date, basis: "meta" }],
    blocks: text === "" ? parts.blocks : paragraphsOf(unwrap(text)),
  };
}

function ownWords(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const signature = lines.indexOf("-- ");
  return lines
    .slice(0, signature < 0 ? lines.length : signature)
    .filter((line) => !line.startsWith(">"))
    .join("\n")
    .trim();
}
