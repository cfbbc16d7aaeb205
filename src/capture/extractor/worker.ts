import { parentPort } from "node:worker_threads";
import { documentText, inRaw } from "../../intake/index.ts";
import { articleOf } from "./article.ts";
import { treeOf } from "./build-tree.ts";
import type { ExtractAnswer, ExtractRequest } from "./messages.ts";

parentPort?.postMessage("ready");
parentPort?.on("message", ({ number, bytes, mediaType }: ExtractRequest) => {
  parentPort?.postMessage({ number, ...answerTo(bytes, mediaType) } satisfies ExtractAnswer);
});

function answerTo(bytes: Uint8Array, mediaType: string | null): Omit<ExtractAnswer, "number"> {
  const { text, problems, rounds } = documentText(bytes, mediaType);
  const tree = treeOf(text);
  if (typeof tree === "string") return { article: null, refusal: tree, fault: null };
  try {
    const article = articleOf(tree);
    const leftOut = article.leftOut?.map((piece) => ({ ...piece, raw: inRaw(rounds, piece.raw) }));
    const told = { ...article, ...(leftOut === undefined ? {} : { leftOut }), problems };
    return { article: told, refusal: null, fault: null };
  } catch (cause) {
    return { article: null, refusal: null, fault: String(cause) };
  }
}
