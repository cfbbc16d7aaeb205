import { createHash } from "node:crypto";
import { unknownMetadata, type Item } from "../../intake/index.ts";
import { captureOf, type Capture, type Opening } from "../capture.ts";
import { overlay } from "../metadata.ts";
import type { Source } from "../source.ts";

/** Makes a capture of an entry; what the entry says goes before what is said of the file it lies in. */
export async function captureItem(item: Item, source: Source, opening: Opening): Promise<Capture> {
  const name = `${source.name}${item.name}`;
  const metadata = overlay(overlay(source.metadata, item.metadata), opening.given);
  const bytes = Buffer.from(item.content, "utf8");
  if (item.article === null) {
    const about = { name, mediaType: item.mediaType, metadata, problems: [...item.problems] };
    return captureOf(bytes, about, opening);
  }
  return {
    bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    name,
    mediaType: item.mediaType,
    metadata: overlay(unknownMetadata, metadata),
    article: item.article,
    problems: item.problems,
    openedAt: opening.now(),
  };
}
