/** Runs data-build/main.ts; its argument is the folder with the installed data packages (docs/decisions/0012-places.md). */
import "../setup/typescript.js";

const { main } = await import("./main.ts");
await main(process.argv.slice(2));
