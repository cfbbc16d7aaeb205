/** Lets this Node run the TypeScript of bench/ and training/ as it stands: import this file first. */
import { register } from "node:module";

register("./typescript-hooks.js", import.meta.url);
