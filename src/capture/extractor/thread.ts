import { Worker, type WorkerOptions } from "node:worker_threads";

/**
 * Hooks that let a thread load TypeScript sources, for tests that run without a build. Node 20 reads no TypeScript
 * itself; the built program never comes here.
 */
const hooks = `
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ts from ${JSON.stringify(import.meta.url.endsWith(".ts") ? sourceCompiler() : "")};
export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const source = await readFile(fileURLToPath(url), "utf8");
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true };
  const { outputText } = ts.transpileModule(source, { compilerOptions: options });
  return { format: "module", shortCircuit: true, source: outputText };
}`;

/**
 * Starts a thread from a module beside the caller, built or as source.
 *
 * @param module - address of the module without its ending: `new URL("./worker", import.meta.url)`
 */
export function startThread(module: URL, options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL(`${module.href}.js`), options);
  const start = `import { register } from "node:module";
register(${JSON.stringify(dataAddress(hooks))});
await import(${JSON.stringify(`${module.href}.ts`)});`;
  return new Worker(new URL(dataAddress(start)), options);
}

function dataAddress(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

function sourceCompiler(): string {
  return import.meta.resolve("typescript");
}
