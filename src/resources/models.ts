import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSyntaxModel, type SyntaxModel } from "../syntax/index.ts";

/**
 * Gives the English syntax model of a data folder.
 *
 * @param dataFolder - the folder that holds `models/en/syntax.bin`
 * @throws Error when the file is missing; RangeError when it is of another form
 */
export function loadSyntaxModelFromDisk(dataFolder: string): SyntaxModel {
  return loadSyntaxModel(readFileSync(join(dataFolder, "models", "en", "syntax.bin")));
}
