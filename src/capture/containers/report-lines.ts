import { unknownMetadata } from "../../intake/index.ts";
import { captureOf, failedCapture, largestDocument, tooLarge } from "../capture.ts";
import { streamLines } from "../lines.ts";
import { overlay, readReportLine } from "../metadata.ts";
import type { Opener } from "./opener.ts";

/** Opens report lines as a stream: a capture a line. */
export const openLines: Opener = async function* (source, unpacking) {
  for await (const line of streamLines(source.read(), largestDocument)) {
    const lineName = `${source.name}:${line.number}`;
    if (line.text === null) {
      yield failedCapture(lineName, tooLarge(lineName, line.bytes), unpacking);
      continue;
    }
    const read = readReportLine(line.text, lineName);
    if ("code" in read) {
      yield failedCapture(lineName, read, unpacking);
      continue;
    }
    const { content, mediaType, metadata } = read;
    // A line's own words go before the options, which serve all lines at once.
    const merged = overlay(overlay(unknownMetadata, unpacking.given), metadata);
    const about = { name: lineName, mediaType, metadata: merged };
    yield await captureOf(Buffer.from(content, "utf8"), about, unpacking);
  }
};
