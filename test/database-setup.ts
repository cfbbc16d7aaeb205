import { rmSync } from "node:fs";
import { openFolder } from "./folder.ts";
import { stopDatabase } from "./database.ts";

/**
 * Names the folder of the run's one PostgreSQL, which the first test that asks for a database starts; stops it at the
 * end.
 */
export default function setup(): () => Promise<void> {
  const folder = openFolder("vigil-test-");
  process.env["VIGIL_TEST_DATA"] = folder;
  return async () => {
    await stopDatabase();
    rmSync(folder, { recursive: true, force: true });
  };
}
