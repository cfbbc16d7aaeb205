import { parentPort, workerData } from "node:worker_threads";
import type { Reply, Request, ThreadData } from "./messages.ts";
import { equipThread } from "./own-thread.ts";
import { perform } from "./tasks.ts";

const say = (reply: Reply): void => parentPort?.postMessage(reply);
const equipment = equipThread((workerData as ThreadData).tables);
let last: Promise<unknown> = Promise.resolve();

parentPort?.on("message", ({ task, capture }: Request) => {
  last = last.then(async () =>
    say({ kind: "answer", answer: await perform(task, capture, equipment) }),
  );
});
say({ kind: "ready" });
