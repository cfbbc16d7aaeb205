import { randomUUID } from "node:crypto";
import { Command } from "commander";
import type { Decision } from "../../model/index.ts";
import { loadActors } from "../../resources/index.ts";
import { decideVisibility } from "../../running/index.ts";
import { collectionName, exitCodes } from "../usage.ts";
import { now, withVigil } from "../with-vigil.ts";

interface CommonOptions {
  readonly collection: string;
}

interface DecideOptions extends CommonOptions {
  readonly reason: string;
  readonly by: string;
}

const examples = `
Examples:
  $ vigil reports restricted
  $ vigil reports release r3f0c… --reason "the witness agreed" --by editor
  $ vigil reports withhold r3f0c… --reason "a family could be found by it"

A report that came in restricted is coded like any other, but nothing of it is on a page, and it joins no incident, until it is
released. Withholding takes one out again, whatever it came in as. Each decision stays in the trail with its reason.`;

const PART = 200;

async function list({ collection, json }: CommonOptions & { json?: true }): Promise<void> {
  await withVigil({ collection, mayJoin: true }, async ({ store }) => {
    for (let offset = 0; ; offset += PART) {
      const ids = await store.restrictedReports({ limit: PART, offset });
      for (const id of ids) {
        const found = await store.report(id);
        const { recordedAt, name } = found?.custody ?? { recordedAt: "", name: "" };
        const line = json === true ? JSON.stringify({ id, name, recordedAt }) : `${id}  ${name}`;
        process.stdout.write(`${line}\n`);
      }
      if (ids.length < PART) return;
    }
  });
}

function decide(kind: Decision["kind"], done: string) {
  return async (id: string, options: DecideOptions): Promise<void> => {
    const { collection, reason, by: author } = options;
    await withVigil({ collection, mayJoin: true }, async ({ store }) => {
      const { collectionId } = store;
      const at = now();
      const about = { id: randomUUID(), collectionId, kind, subjectId: id };
      const decision = { ...about, author, reason, decidedAt: at };
      const surroundings = { store, actors: loadActors(), at, makeId: randomUUID };
      if (await decideVisibility(decision, surroundings)) {
        process.stdout.write(`Report ${id} is ${done}.\n`);
        return;
      }
      process.stderr.write(`vigil: no report ${id} in collection ${collectionId}.\n`);
      process.exitCode = exitCodes.findings;
    });
  };
}

function below(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option("--collection <name>", "the conflict it belongs to", collectionName, "default");
}

function decideCommand(name: string, kind: Decision["kind"], done: string): Command {
  return below(name, `${name} a report`)
    .argument("<id>", "the report's id")
    .requiredOption("--reason <words>", "why; kept in the trail")
    .option("--by <name>", "who decides", process.env["USER"] ?? "operator")
    .action(decide(kind, done));
}

/** Makes `vigil reports`: lists what readers may not see, releases it, withholds what they may. */
export function reportsCommand(): Command {
  return new Command("reports")
    .description("list, release or withhold reports")
    .addHelpText("after", examples)
    .addCommand(
      below("restricted", "list reports that readers are shown nothing of, latest recorded first")
        .option("--json", "print one JSON object a line")
        .action(list),
    )
    .addCommand(decideCommand("release", "release-report", "released"))
    .addCommand(decideCommand("withhold", "withhold-report", "withheld"));
}
