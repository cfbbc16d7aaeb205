import { parentPort } from "node:worker_threads";
import { declaredCharset, decode } from "../../intake/index.ts";
import { articleOf } from "./article.ts";
import type { ExtractAnswer, ExtractRequest } from "./messages.ts";
import { gate } from "./page-gate.ts";

parentPort?.postMessage("ready");
parentPort?.on("message", ({ number, bytes }: ExtractRequest) => {
  parentPort?.postMessage({ number, ...answerTo(bytes) } satisfies ExtractAnswer);
});

function answerTo(bytes: Uint8Array): Omit<ExtractAnswer, "number"> {
  const { text } = decode(bytes, declaredCharset(bytes));
  const refusal = gate(text, bytes.length);
  if (refusal !== null) return { article: null, refusal, fault: null };
  try {
    return { article: articleOf(text), refusal: null, fault: null };
  } catch (cause) {
    return { article: null, refusal: null, fault: String(cause) };
  }
}
