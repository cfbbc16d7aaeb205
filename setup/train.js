// Compiles the training scripts and runs them: npm run train -- FOLDER [--verify].
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const run = (...args) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status ?? 1;
const compiled = run("node_modules/typescript/bin/tsc", "-p", "training/tsconfig.json");
process.exitCode =
  compiled ||
  run(
    "--max-old-space-size=8192",
    "node_modules/.cache/vigil-training/training/main.js",
    ...process.argv.slice(2),
  );
