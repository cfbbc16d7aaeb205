import { itemsOfMessages, messagesOf, type ChannelMessage } from "../../intake/index.ts";
import { problem } from "../../model/index.ts";
import { treeOf } from "../extractor/build-tree.ts";
import { isText, rawText, wordsOf, type PageElement } from "../extractor/page-tree.ts";
import { failedCapture, tooLarge } from "../capture.ts";
import { readWhole } from "../lines.ts";
import { captureItem } from "./items.ts";
import type { Opener } from "./opener.ts";
import type { Source } from "../source.ts";

/** An export of some hundred thousand messages; it is parsed whole. */
const largestExport = 100_000_000;

interface Channel {
  readonly channel: string | null;
  readonly messages: readonly ChannelMessage[];
}

/** Opens a channel exported as JSON: a capture a message. */
export const openTelegram: Opener = (source, unpacking) => open(source, unpacking, fromJson);

/** Opens a channel exported as HTML: a capture a message. */
export const openTelegramPage: Opener = (source, unpacking) => open(source, unpacking, fromPage);

async function* open(
  source: Source,
  unpacking: Parameters<Opener>[1],
  read: (text: string) => Channel | string,
): ReturnType<Opener> {
  const bytes = await readWhole(source.read(), largestExport);
  if (bytes === null) {
    yield failedCapture(source.name, tooLarge(source.name, largestExport), unpacking);
    return;
  }
  const found = read(Buffer.from(bytes).toString("utf8"));
  if (typeof found === "string") {
    const message = `${source.name} looks like a Telegram export and could not be read as one: ${found}. Export it again.`;
    yield failedCapture(source.name, problem("intake/unreadable", message), unpacking);
    return;
  }
  for (const item of itemsOfMessages(found.channel, found.messages))
    yield await captureItem(item, source, unpacking);
}

function fromJson(text: string): Channel | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return `it is no whole JSON (${String(cause).slice(0, 150)})`;
  }
  return messagesOf(value);
}

function fromPage(text: string): Channel | string {
  const tree = treeOf(text);
  if (typeof tree === "string") return `the page is over the limit of ${tree}`;
  const header = withClass(tree.root, "page_header").flatMap((one) => withClass(one, "text"));
  const channel = header[0] === undefined ? "" : wordsOf(header[0]);
  const messages = withClass(tree.root, "message").flatMap((element) => messageOf(element));
  return { channel: channel === "" ? null : channel, messages };
}

function messageOf(element: PageElement): ChannelMessage[] {
  const [text] = withClass(element, "text");
  const [from] = withClass(element, "from_name");
  const words = text === undefined ? "" : linesOf(text);
  const id = element.attributes?.["id"]?.replace(/^message-?/, "") ?? "";
  if (words === "" || hasClass(element, "service") || !/^\d+$/.test(id)) return [];
  const stamp = withClass(element, "date").find((one) => one.attributes?.["title"] !== undefined);
  const date = dateOf(stamp?.attributes?.["title"] ?? "");
  const sender = from === undefined ? null : wordsOf(from);
  return [
    {
      id,
      date,
      from: sender,
      text: words,
      raw: JSON.stringify({ id, date, from: sender, text: words }),
    },
  ];
}

/** "27.12.2019 10:30:00 UTC+03:00" as an ISO instant; day before month, as the export always writes it. */
function dateOf(title: string): string {
  const found = /^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}:\d{2}:\d{2})(?: UTC([+-]\d{2}:\d{2}))?/.exec(
    title,
  );
  if (found === null) return "";
  const [, day = "", month = "", year = "", time = "", zone = ""] = found;
  return `${year}-${month}-${day}T${time}${zone}`;
}

function linesOf(element: PageElement): string {
  let text = "";
  for (const child of element.children) {
    if (isText(child)) text += child.text.replace(/\s+/g, " ");
    else text += child.name === "br" ? "\n" : rawText(child);
  }
  return text.trim();
}

function hasClass(element: PageElement, name: string): boolean {
  return (element.attributes?.["class"] ?? "").split(/\s+/).includes(name);
}

/** Finds the elements of a class, outermost first. */
function withClass(root: PageElement, name: string): PageElement[] {
  const found: PageElement[] = [];
  const walk = (element: PageElement): void => {
    for (const child of element.children) {
      if (isText(child)) continue;
      if (hasClass(child, name)) found.push(child);
      walk(child);
    }
  };
  walk(root);
  return found;
}
