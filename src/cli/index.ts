/**
 * The words of a command line come in; the command runs, prints, and sets the exit code: 0 done, 1 something was found
 * that needs a look, 2 the command was not understood. The commands are thin: the work is done in other rooms.
 *
 * @module
 */
import { Command, CommanderError } from "commander";
import { coder } from "../pipeline.ts";
import { codeCommand } from "./commands/code.ts";
import { gazetteerCommand } from "./commands/gazetteer.ts";
import { ingestCommand } from "./commands/ingest.ts";
import { repliesCommand } from "./commands/replies.ts";
import { reportsCommand } from "./commands/reports.ts";
import { serveCommand } from "./commands/serve.ts";
import { timestampCommand } from "./commands/timestamp.ts";
import { showCommand } from "./commands/show.ts";
import { verifyCommand } from "./commands/verify.ts";
import { watchCommand } from "./commands/watch.ts";
import { exitCodes } from "./usage.ts";

const examples = `
Examples:
  $ vigil code report.txt --published-at 2019-12-27
  $ vigil ingest reports/
  $ vigil serve

Data is kept in .vigil of the working folder, or where VIGIL_DATA says; in the PostgreSQL of DATABASE_URL when set.
Exit codes: 0 done, 1 something needs a look, 2 the command was not understood.`;

const commands = [
  codeCommand,
  ingestCommand,
  watchCommand,
  serveCommand,
  verifyCommand,
  showCommand,
  timestampCommand,
  reportsCommand,
  repliesCommand,
  gazetteerCommand,
];

/** Lets an error come back as a value, from a command and those below it. */
function catchExits(command: Command): void {
  command.exitOverride();
  for (const below of command.commands) catchExits(below);
}

/** Makes the whole command line. */
export function makeProgram(): Command {
  const program = new Command("vigil")
    .description("an open-source conflict monitor")
    .version(coder.replace(/^\w+ /, ""))
    .addHelpText("after", examples)
    .showHelpAfterError("Add --help to see how it is used.");
  for (const make of commands) program.addCommand(make().showHelpAfterError(true));
  catchExits(program);
  return program;
}

function exitCodeOf(error: unknown): number {
  if (!(error instanceof CommanderError)) return exitCodes.findings;
  return error.exitCode === 0 ? 0 : exitCodes.usage;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? `\n  because: ${error.cause.message}` : "";
  return `${error.message}${cause}`;
}

/**
 * Runs a command line and sets the exit code.
 *
 * @param argv - as Node gives it: the program, the script, then the words
 */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // Whoever read the output has read enough: `vigil code … | head`.
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  try {
    await makeProgram().parseAsync(argv);
  } catch (error) {
    process.exitCode = exitCodeOf(error);
    // Commander has said its own already.
    const isSaid = error instanceof CommanderError && error.code.startsWith("commander.");
    if (!isSaid) process.stderr.write(`vigil: ${messageOf(error)}\n`);
  }
}
