import { describe, expect, it } from "vitest";
import { plainReport } from "../../test/plain-report.ts";
import { read } from "../reading/index.ts";
import { loadResources } from "../resources/index.ts";
import { code } from "./index.ts";

const resources = loadResources();

function assaultsIn(text: string) {
  const report = plainReport(text, { publishedAt: "1990-01-10" });
  return code(read(report, resources), "vigil 0.1.0").events.filter(
    (event) => event.type === "ASSAULT",
  );
}

describe("one happening within a report", () => {
  it.each([
    "Gunmen murdered Rosa Vidal in Lima on Monday. Mourners filled the streets. Police said Vidal was killed near her home.",
    "A bomb exploded at a bank in Lima. The explosion wounded two guards.",
    "Rebels attacked a police post in Talca. The attack lasted an hour.",
    "The attack was launched from a car, from which two men threw a grenade at a bank.",
    "An air strike on a market in Idlib killed nine people. The army did not comment on the bombing.",
  ])("is one event: %s", (text) => {
    expect(assaultsIn(text)).toHaveLength(1);
  });

  it.each([
    "Gunmen murdered Rosa Vidal in Lima. Rebels killed Pedro Rojas in Talca.",
    "Rebels bombed a bank in Lima. Rebels bombed a mill in Talca.",
    "Gunmen kidnapped Rosa Vidal in Lima. Gunmen murdered Pedro Rojas in Lima.",
    "A bomb exploded at a bank. Another bomb exploded at a mill.",
    "An air strike hit a market in Idlib. The shelling went on for an hour.",
  ])("is told beside another in: %s", (text) => {
    expect(assaultsIn(text)).toHaveLength(2);
  });

  it("gains what a later telling adds of who did it", () => {
    const [event] = assaultsIn(
      "Rosa Vidal was murdered in Lima on Monday. Police blamed the Shining Path for the murder.",
    );
    expect(event?.roles.initiator.map(({ text }) => text)).toEqual(["Shining Path"]);
  });
});

it("takes a murder that is only mentioned beside a fear for one that happened", () => {
  const [event] = assaultsIn("The guerrillas fear an investigation into the murder of Rosa Vidal.");
  expect(event?.modality).toBe("actual");
});

it("takes the possessor of a murder for who was murdered, and of an attack for who attacked", () => {
  const [murder] = assaultsIn("Vidal's murder shocked the army. Rosa Vidal was a judge in Lima.");
  expect(murder?.roles.target.map(({ name }) => name)).toEqual(["Rosa Vidal"]);
  const [attack] = assaultsIn("The rebels' attack on the bank shocked Lima.");
  expect(attack?.roles.initiator.map(({ text }) => text)).toEqual(["rebels"]);
});
