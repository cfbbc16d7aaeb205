import { Worker, type WorkerOptions } from "node:worker_threads";

const isSource = import.meta.url.endsWith(".ts");

/**
 * Starts a thread from a module, built or as source.
 *
 * @param module - address of the module without its ending: `new URL("./worker", import.meta.url)`
 */
export function startThread(module: URL, options: WorkerOptions): Worker {
  if (!isSource) return new Worker(new URL(`${module.href}.js`), options);
  // Node 20 reads no TypeScript itself: tests run without a build, through the checkout's own hooks.
  const hooks = new URL("../../../setup/typescript.js", import.meta.url).href;
  return new Worker(new URL(`${module.href}.ts`), { ...options, execArgv: ["--import", hooks] });
}
