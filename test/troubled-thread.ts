import { parentPort } from "node:worker_threads";
import type { Reply, Request } from "../src/running/pool/messages.ts";

const say = (reply: Reply): void => parentPort?.postMessage(reply);

/** Does what a document's name says, and answers with that name. */
function obey(name: string): void {
  if (name.startsWith("hang")) for (;;);
  if (name.startsWith("exit")) process.exit(3);
  if (name.startsWith("crash")) throw new Error("out of luck");
  if (name.startsWith("hoard")) {
    const hoard: number[][] = [];
    for (;;) hoard.push(new Array<number>(10_000).fill(hoard.length));
  }
}

parentPort?.on("message", ({ capture }: Request) => {
  obey(capture.name);
  say({ kind: "answer", answer: { json: capture.name, isCoded: true } });
});
say({ kind: "ready" });
