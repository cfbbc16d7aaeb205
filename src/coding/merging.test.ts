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
    "Two air strikes hit a crowded market in Idlib.",
    "A car bomb exploded outside a police academy, officials said.",
    "Police opened fire on the marchers.",
    "Army denies responsibility for Binnish market strike\n\nThe army denied responsibility for an air strike that hit a market in Binnish.\n\nRebels accused government forces of carrying out the strike.",
    "The army used drones to bomb a camp near Homs.",
    "Rebels killed 21 soldiers in an ambush near the town of Talca.",
    "Three blasts, one from a car bomb, hit pupils outside a school.",
    "Bombings killed nine pupils in Idlib. Two blasts went off outside the school.",
    "A shell hit a house in Homs. State television said rebels had fired the shell.",
    "Gunmen attacked a church in Jos. Islamic State claimed responsibility for Friday's attack.",
    "Gunmen attacked a church in Jos. It was the second attack in a month.",
    "Nine killed in Kabul bombing\n\nA suicide bomber rammed a car into a bus, killing nine people.",
  ])("is one event: %s", (text) => {
    expect(assaultsIn(text)).toHaveLength(1);
  });

  it.each([
    "Gunmen murdered Rosa Vidal in Lima. Rebels killed Pedro Rojas in Talca.",
    "Rebels bombed a bank in Lima. Rebels bombed a mill in Talca.",
    "Gunmen kidnapped Rosa Vidal in Lima. Gunmen murdered Pedro Rojas in Lima.",
    "A bomb exploded at a bank. Another bomb exploded at a mill.",
    "An air strike hit a market in Idlib. The shelling went on for an hour.",
    "Rebels attacked the post after a bomb exploded at the gate.",
    "Air strikes killed 40 people in Homs. Nine people were killed in a strike on a house in Idlib.",
    "Gunmen attacked a church in Jos. The deadliest attack there killed 40 people in 2001.",
    "The army said it killed 33 rebels, hours after six soldiers died in an attack claimed by the group.",
  ])("is told beside another in: %s", (text) => {
    expect(assaultsIn(text)).toHaveLength(2);
  });

  it("holds what the later telling points back to once", () => {
    const [event] = assaultsIn(
      "A bomb exploded at a bank building. The explosion damaged the building.",
    );
    expect(event?.roles.affected.map((mention) => mention.text)).toEqual(["bank building"]);
  });

  it("gains what a later telling adds of who did it", () => {
    const [event] = assaultsIn(
      "Rosa Vidal was murdered in Lima on Monday. Police blamed the Shining Path for the murder.",
    );
    expect(event?.roles.initiator.map(({ text }) => text)).toEqual(["Shining Path"]);
  });
});

it("is placed by the telling that says more than the country", () => {
  const [event] = assaultsIn(
    "Twin bombings struck a crowd in Syria. The bombings took place in the city of Homs.",
  );
  expect(event?.places.map(({ text }) => text)).toEqual(["Homs"]);
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
