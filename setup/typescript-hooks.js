/** Module hooks: each .ts file is stripped of its types when it is loaded; types are not checked here. */
import { readFile } from "node:fs/promises";
import ts from "typescript";

const compilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2023,
  jsx: ts.JsxEmit.ReactJSX,
  verbatimModuleSyntax: true,
  inlineSourceMap: true,
};

/** Gives the JavaScript of a TypeScript module; leaves every other module to Node. */
export async function load(url, context, nextLoad) {
  if (!/\.tsx?$/.test(url)) return nextLoad(url, context);
  const source = await readFile(new URL(url), "utf8");
  const { outputText } = ts.transpileModule(source, { compilerOptions, fileName: url });
  return { format: "module", shortCircuit: true, source: outputText };
}
