import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Gives the folder of the data that ships with the package: beside `src` in a checkout, beside `dist` when built. */
export function shippedDataFolder(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, "data", "gazetteer"))) {
    const above = path.dirname(folder);
    if (above === folder)
      throw new Error("No folder data/gazetteer above the program: install it again.");
    folder = above;
  }
  return path.join(folder, "data");
}
