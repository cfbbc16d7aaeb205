import type { Item } from "../input.ts";
import { paragraphsOf, unstated } from "../article-draft.ts";
import type { IntakeFormat } from "./format.ts";

/** A channel or group as Telegram Desktop exports it to JSON. */
export const telegram: IntakeFormat = {
  name: "Telegram export (JSON)",
  mediaTypes: ["application/vnd.telegram+json"],
  extensions: [],
  recognises: (head) =>
    /^\s*\{/.test(head) &&
    /"type"\s*:\s*"(?:public_channel|private_channel|public_supergroup|private_supergroup|private_group|personal_chat|saved_messages|bot_chat)"/.test(
      head,
    ) &&
    /"messages"\s*:\s*\[/.test(head),
};

/** The same export as HTML pages. */
export const telegramPage: IntakeFormat = {
  name: "Telegram export (HTML)",
  mediaTypes: ["application/vnd.telegram+html"],
  extensions: [],
  recognises: (head) =>
    /<title>Exported Data<\/title>/i.test(head) && head.includes('class="page_wrap'),
};

/** One message, whichever of the two exports it is from. */
export interface ChannelMessage {
  readonly id: string;
  /** ISO instant, or as the page writes it. */
  readonly date: string;
  readonly from: string | null;
  readonly text: string;
  /** As the export has it. */
  readonly raw: string;
}

type Piece = string | { readonly text?: unknown };

interface Exported {
  readonly name?: unknown;
  readonly messages?: unknown;
}

/** Reads the messages of an export that was parsed as JSON; what is no message with text is left out. */
export function messagesOf(value: unknown): { channel: string | null; messages: ChannelMessage[] } {
  const { name, messages } = (value ?? {}) as Exported;
  const list = Array.isArray(messages) ? (messages as unknown[]) : [];
  return {
    channel: typeof name === "string" ? name : null,
    messages: list.flatMap((message) => messageOf(message)),
  };
}

function messageOf(value: unknown): ChannelMessage[] {
  if (typeof value !== "object" || value === null) return [];
  const message = value as Record<string, unknown>;
  const text = textOf(message["text"]);
  if (message["type"] !== "message" || text.trim() === "") return [];
  return [
    {
      id: String(message["id"]),
      date: dateOf(message),
      from: typeof message["from"] === "string" ? message["from"] : null,
      text,
      raw: JSON.stringify(value),
    },
  ];
}

/** The time without a zone is that of the exporting computer; the Unix time, where there is one, is sure. */
function dateOf(message: Record<string, unknown>): string {
  const unix = Number(message["date_unixtime"]);
  if (Number.isSafeInteger(unix) && unix > 0 && unix < 8_640_000_000_000)
    return `${new Date(unix * 1000).toISOString().slice(0, 19)}Z`;
  return typeof message["date"] === "string" ? message["date"] : "";
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return "";
  return (value as Piece[])
    .map((piece) =>
      typeof piece === "string" ? piece : typeof piece.text === "string" ? piece.text : "",
    )
    .join("");
}

/** Makes an item of each message; its source is the channel. */
export function itemsOfMessages(
  channel: string | null,
  messages: readonly ChannelMessage[],
): Item[] {
  return messages.map((message) => ({
    name: `#${message.id}`,
    content: message.raw,
    mediaType: "application/json",
    metadata: {
      id: message.id,
      publishedAt: message.date === "" ? null : message.date,
      source: channel ?? message.from,
    },
    article: { ...unstated, blocks: paragraphsOf(message.text) },
    problems: [],
  }));
}
