import { randomUUID } from "node:crypto";
import { Command, Option } from "commander";
import type { Decision, Reply } from "../../model/index.ts";
import { eraseOldEmails, type Vigil } from "../../running/index.ts";
import { collectionName, exitCodes } from "../usage.ts";
import { now, withVigil } from "../with-vigil.ts";

interface CommonOptions {
  readonly collection: string;
}

interface ListOptions extends CommonOptions {
  readonly status: Reply["status"] | "all";
  readonly json?: true;
}

interface DecideOptions extends CommonOptions {
  readonly reason: string;
  readonly by: string;
}

const examples = `
Examples:
  $ vigil replies list
  $ vigil replies publish 3f0c…  --reason "to the point"
  $ vigil replies reject 3f0c… --reason "names a private person"

Works beside a running vigil serve. E-mails are never shown; each is erased 90 days after the decision on its reply.`;

async function withReplies(
  { collection }: CommonOptions,
  work: (vigil: Vigil) => Promise<void>,
): Promise<void> {
  await withVigil({ collection, mayJoin: true }, async (vigil) => {
    await eraseOldEmails(vigil.store, vigil.keys, now());
    await work(vigil);
  });
}

/** Replies are written by strangers: no control sign of theirs reaches the terminal. */
function plain(text: string): string {
  return text.replace(/[^\P{C}\n]/gu, "\uFFFD");
}

function inWords({ id, status, receivedAt, name, showName, incidentId, text }: Reply): string {
  const shown = showName ? "shown" : "not shown";
  const words = plain(text).replaceAll("\n", "\n  ");
  return `${id}  ${status}  ${receivedAt}\n  on incident ${incidentId}, by ${plain(name)} (name ${shown})\n  ${words}\n`;
}

async function list(options: ListOptions): Promise<void> {
  await withReplies(options, async ({ store }) => {
    const { status, json } = options;
    const replies = await store.replies.list(status === "all" ? {} : { status });
    for (const reply of replies) {
      process.stdout.write(`${json === true ? JSON.stringify(reply) : inWords(reply)}\n`);
    }
    if (replies.length === 0 && json !== true) process.stdout.write("No replies.\n");
  });
}

function decide(kind: Decision["kind"], done: string) {
  return async (id: string, options: DecideOptions): Promise<void> => {
    await withReplies(options, async ({ store }) => {
      const { reason, by: author } = options;
      const { collectionId } = store;
      const decision = { id: randomUUID(), collectionId, kind, subjectId: id, author, reason };
      if (await store.replies.decide({ ...decision, decidedAt: now() })) {
        process.stdout.write(`Reply ${id} is ${done}.\n`);
        return;
      }
      process.stderr.write(`vigil: no reply ${id} in collection ${collectionId}.\n`);
      process.exitCode = exitCodes.findings;
    });
  };
}

function below(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option("--collection <name>", "the conflict they belong to", collectionName, "default");
}

function decideCommand(name: string, kind: Decision["kind"], done: string): Command {
  return below(name, `${name} a reply`)
    .argument("<id>", "as vigil replies list prints it")
    .option("--reason <words>", "why; kept in the trail", "")
    .option("--by <name>", "who decides", process.env["USER"] ?? "operator")
    .action(decide(kind, done));
}

/** Makes `vigil replies`: lists what readers answered, publishes or rejects it. */
export function repliesCommand(): Command {
  const status = new Option("--status <status>", "which replies")
    .choices(["held", "published", "rejected", "all"])
    .default("held");
  return new Command("replies")
    .description("list, publish or reject what readers answered")
    .addHelpText("after", examples)
    .addCommand(
      below("list", "list replies, first received first")
        .addOption(status)
        .option("--json", "print one JSON object a line")
        .action(list),
    )
    .addCommand(decideCommand("publish", "publish-reply", "published"))
    .addCommand(decideCommand("reject", "reject-reply", "rejected"));
}
