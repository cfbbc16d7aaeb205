import { expect, it } from "vitest";
import { plainReport } from "../../../test/plain-report.ts";
import { read } from "../../reading/index.ts";
import { loadResources } from "../../resources/index.ts";
import { code } from "../index.ts";

const resources = loadResources();

/** Whom the first event of a text is against, for or from, in the text's words. */
function targetsIn(text: string): string[] {
  const [event] = code(read(plainReport(text), resources), "vigil 0.1.0").events;
  return (event?.roles.target ?? []).map((mention) => mention.text);
}

it.each([
  ["The president vowed to crush the rebels.", ["rebels"]],
  ["The government agreed to hold talks with the militia.", ["militia"]],
  ["The rebels refused to release the hostages.", ["hostages"]],
  ["France demanded the withdrawal of the army from the town.", ["army"]],
  ["Washington threatened to impose sanctions on Turkey.", ["Turkey"]],
])("finds whom what is said would befall: %s", (text, targets) => {
  expect(targetsIn(text)).toEqual(targets);
});

it.each(["The president vowed to retake the town.", "The rebels refused to leave."])(
  "finds nobody where the words name none: %s",
  (text) => {
    expect(targetsIn(text)).toEqual([]);
  },
);
