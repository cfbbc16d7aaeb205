/** A reply as typed; every field may hold anything. */
export interface TypedReply {
  readonly name: string;
  readonly showName: boolean;
  readonly email: string;
  readonly text: string;
  /** The field that people never see: whoever fills it in is a program. */
  readonly website: string;
}

/** A reply that keeps the rules; its e-mail is kept apart from it. */
export interface CheckedReply {
  readonly name: string;
  readonly showName: boolean;
  readonly email: string;
  readonly text: string;
}

/** What is wrong with one field, said to its writer. */
export interface ReplyFault {
  readonly field: "name" | "email" | "text" | "answer";
  readonly message: string;
}

/** The longest a field may be, in characters as people count them. */
export const replyLimits = { name: 80, email: 254, textLeast: 2, text: 5000 } as const;

/** Letters that are not seen and letters that turn the writing round: in names they impersonate. */
const hiddenLetters = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** Control characters but tab and line feed. */
const controls = /(?![\t\n])\p{Cc}/u;

const emailShape = /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]{1,189}$/u;

function length(text: string): number {
  return Array.from(text.slice(0, 20_000)).length + Math.max(0, text.length - 20_000);
}

function nameFault(name: string): string | null {
  if (name === "") return "Give a name or a pseudonym.";
  if (length(name) > replyLimits.name) return `Keep the name under ${replyLimits.name} characters.`;
  return controls.test(name) || /[\n\t]/u.test(name) || /[<>]/u.test(name)
    ? "Write the name on one line, with letters, spaces and common marks."
    : null;
}

function emailFault(email: string): string | null {
  if (email === "") return "Give an e-mail address. It is never shown.";
  const domain = email.slice(email.lastIndexOf("@") + 1);
  const isAddress =
    email.length <= replyLimits.email &&
    emailShape.test(email) &&
    /^[^.].*\.[^.]{2,}$/u.test(domain) &&
    !domain.includes("..");
  return isAddress && !controls.test(email)
    ? null
    : "Write one e-mail address, such as name@example.org.";
}

function textFault(text: string, email: string): string | null {
  if (length(text) < replyLimits.textLeast) return "Write your reply.";
  if (length(text) > replyLimits.text)
    return `Keep the reply under ${replyLimits.text} characters: it has ${length(text)}.`;
  if (/<\/?[a-z!]/iu.test(text)) return "Replies are plain text: write yours without HTML tags.";
  if (controls.test(text)) return "The reply holds characters that cannot be shown: type it again.";
  return email !== "" && text.toLowerCase().includes(email.toLowerCase())
    ? "Your reply holds your e-mail address, and replies are shown to everyone: take it out."
    : null;
}

/** Gives every line ending as one line feed, letters in one normal form, and no invisible letters. */
function clean(text: string): string {
  return text.replace(/\r\n?/gu, "\n").normalize("NFC").replace(hiddenLetters, "").trim();
}

/**
 * Holds a typed reply to the rules.
 *
 * @returns the reply as it is to be kept, or what is wrong with each field, in the order of the form
 */
export function checkReply(
  typed: TypedReply,
): { readonly reply: CheckedReply } | { readonly faults: readonly ReplyFault[] } {
  // The e-mail is not cleaned but for spaces around it: a line break inside it is an attack, not a slip.
  const email = typed.email.replace(/^[ \t]+|[ \t]+$/gu, "");
  const reply = {
    name: clean(typed.name),
    showName: typed.showName,
    email,
    text: clean(typed.text),
  };
  const found: [ReplyFault["field"], string | null][] = [
    ["name", nameFault(reply.name)],
    ["email", emailFault(email)],
    ["text", textFault(reply.text, email)],
  ];
  const faults = found.flatMap(([field, message]) =>
    message === null ? [] : [{ field, message }],
  );
  return faults.length > 0 ? { faults } : { reply };
}

/** Says whether a program filled the form in: it wrote into the field that people never see. */
export function isTrapped(typed: TypedReply): boolean {
  return typed.website !== "";
}

/** Gives a published reply's paragraphs: plain text, no links made of it. */
export function replyParagraphs(text: string): string[] {
  return text
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}
