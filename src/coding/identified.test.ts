import { describe, expect, it } from "vitest";
import { plainReport } from "../../test/plain-report.ts";
import { read } from "../reading/index.ts";
import { loadResources } from "../resources/index.ts";
import { code } from "./index.ts";

const resources = loadResources();

/** Whom the first assault of a text befell. */
function harmedIn(text: string): string[] {
  const reading = read(plainReport(text, { publishedAt: "2019-12-27" }), resources);
  const [assault] = code(reading, "vigil 0.1.0").events.filter(({ type }) => type === "ASSAULT");
  return [...(assault?.roles.target ?? []), ...(assault?.roles.affected ?? [])].map(
    ({ text: words }) => words,
  );
}

describe("victims that a later sentence names", () => {
  it.each([
    "Gunmen killed two workers. The victims were identified as Pedro Rojas and Rosa Vidal.",
    "A bomb killed two workers in the town. The dead are Pedro Rojas and Rosa Vidal, police said.",
    "Rebels killed two workers. The names of those killed were given. They are Pedro Rojas and Rosa Vidal.",
    "Gunmen kidnapped two workers. Those who were kidnapped are Pedro Rojas and Rosa Vidal.",
  ])("are of the deed before in: %s", (text) => {
    expect(harmedIn(text)).toEqual(expect.arrayContaining(["Pedro Rojas", "Rosa Vidal"]));
  });

  it.each([
    "Gunmen killed two workers. The mayor is Pedro Rojas.",
    "Gunmen killed two workers. The victims are mourned, Pedro Rojas said.",
    "Gunmen killed two workers. The killers were identified as Pedro Rojas and Rosa Vidal.",
  ])("are nobody else's names in: %s", (text) => {
    expect(harmedIn(text)).toEqual(["workers"]);
  });
});
