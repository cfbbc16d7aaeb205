import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Command } from "commander";
import { importGeoNames } from "../../resources/index.ts";
import { keepGazetteerTable } from "../../running/index.ts";
import { progressBar } from "../progress.ts";
import { usageError } from "../usage.ts";

const examples = `
Examples:
  $ vigil gazetteer import SY.txt          a country of download.geonames.org/export/dump, unpacked
  $ vigil gazetteer import allCountries.txt

The places are kept in the data folder and used by every later command; importing a file of the same name again replaces
it. GeoNames is licensed CC BY 4.0: name it where you publish.`;

async function run(path: string): Promise<void> {
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : 0),
    () => 0,
  );
  if (size === 0) throw usageError(`${path} is no file that can be read, or is empty.`);
  const stream = createReadStream(path);
  const lines = createInterface({ input: stream, crlfDelay: Infinity });
  const progress = progressBar(size);
  let places = 0;
  async function* counted(): AsyncGenerator<string> {
    for await (const line of importGeoNames(lines)) {
      places += 1;
      progress.show(stream.bytesRead, `${places} places`);
      yield line;
    }
  }
  const table = await keepGazetteerTable(path, counted());
  progress.end();
  process.stdout.write(`${places} places are kept in ${table}.\n`);
}

/** Makes `vigil gazetteer`: adds places to those that ship. */
export function gazetteerCommand(): Command {
  return new Command("gazetteer")
    .description("add places to those that ship")
    .addHelpText("after", examples)
    .addCommand(
      new Command("import")
        .description("add the places of a GeoNames dump")
        .argument("<file>", "XX.txt or allCountries.txt: 19 columns, tabs between")
        .addHelpText("after", examples)
        .action(run),
    );
}
