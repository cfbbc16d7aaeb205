import { Command } from "commander";

/** Makes `vigil gazetteer`. */
export function gazetteerCommand(): Command {
  return new Command("gazetteer").description("add places to the gazetteer");
}
