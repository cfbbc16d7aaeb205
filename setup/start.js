/** `npm start`: sets up a fresh clone if need be, then serves the public pages; an empty store takes in examples/. */
import path from "node:path";
import { root, setUp } from "./install.js";

setUp();
process.argv.splice(2, 0, "serve", "--examples");
await import(path.join(root, "bin", "vigil.js"));
