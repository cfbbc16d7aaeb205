/** `npm run bench -- SET`: scores Vigil on a gold set; see bench/index.ts. */
import "./typescript.js";

const { main } = await import("../bench/index.ts");
process.exitCode = await main(process.argv.slice(2));
