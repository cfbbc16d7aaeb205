import type { Coding } from "../src/model/index.ts";
import { openIntakeTools } from "../src/capture/index.ts";
import { unknownMetadata, type Metadata } from "../src/intake/index.ts";
import { codeDocument } from "../src/pipeline.ts";
import type { Resources } from "../src/resources/index.ts";

const tools = await openIntakeTools();

/**
 * Makes the coded record of a gold set's text in the way `vigil code` does, so that a score is of what users get.
 *
 * @param known - what the set says of the text besides it: its day of publication, its title
 * @throws Error when the text holds nothing to read, which no record of a set may do unseen
 */
export function recordOf(
  text: string,
  known: Partial<Pick<Metadata, "publishedAt" | "title" | "source">>,
  resources: Resources,
): Coding {
  const bytes = new TextEncoder().encode(text);
  const { coding, problems } = codeDocument(
    {
      bytes,
      sha256: tools.sha256(text),
      name: "gold",
      mediaType: "text/plain",
      metadata: { ...unknownMetadata, ...known },
      article: null,
      problems: [],
    },
    { resources, tools },
  );
  if (coding === null)
    throw new Error(`A gold text gave no record: ${problems.map(({ code }) => code).join(", ")}.`);
  return coding;
}
