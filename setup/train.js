/** `npm run train -- FOLDER`: makes data/models/en from treebanks; see training/main.ts. */
import "./typescript.js";

const { main } = await import("../training/main.ts");
process.exitCode = main(process.argv.slice(2));
