import { describe, expect, it } from "vitest";
import { plainReport } from "../../../test/plain-report.ts";
import { read } from "../../reading/index.ts";
import { loadResources } from "../../resources/index.ts";
import { code } from "../index.ts";

const resources = loadResources();

/** Who did the first deed of a text, and who says so how, in the text's words. */
function laidIn(text: string) {
  const reading = read(plainReport(text, { publishedAt: "1990-01-10" }), resources);
  const [deed] = code(reading, "vigil 0.1.0").events.filter(({ type }) => type === "ASSAULT");
  return {
    by: deed?.roles.initiator.map((mention) => mention.text) ?? [],
    says: deed?.attribution.map(({ act, speaker }) => `${act}: ${speaker?.text ?? ""}`) ?? [],
  };
}

describe("who is responsible for a deed told before", () => {
  it.each([
    ["The Free Hills Movement claimed responsibility for the blast.", "Free Hills Movement"],
    ["The explosion was claimed by the Free Hills Movement.", "Free Hills Movement"],
    ["The Free Hills Movement has claimed credit for this attack.", "Free Hills Movement"],
  ])("is whoever claims it in: A bomb exploded in a bank in Lima. %s", (claim, doer) => {
    expect(laidIn(`A bomb exploded in a bank in Lima. ${claim}`)).toEqual({
      by: [doer],
      says: [`claims-responsibility: ${doer}`],
    });
  });

  it.each([
    ["The minister blamed right-wing extremists for it.", "extremists", "minister"],
    ["The minister blamed it on the drug mafia.", "drug mafia", "minister"],
    ["The minister attributed this crime to rebels.", "rebels", "minister"],
    ["The minister holds the rebels responsible for this act.", "rebels", "minister"],
    ["The rebels are being held responsible for this incident.", "rebels", ""],
    ["The rebels are guilty of this crime.", "rebels", ""],
    ["Those responsible for the crime are right-wing extremists.", "extremists", ""],
  ])("is to whom it is laid in: A bomb exploded in a bank in Lima. %s", (words, doer, accuser) => {
    expect(laidIn(`A bomb exploded in a bank in Lima. ${words}`)).toEqual({
      by: [doer],
      says: [`accuses: ${accuser}`],
    });
  });

  it.each([
    ["The mayor was murdered. The attack was the work of rebels.", "rebels"],
    ["The mayor was murdered. The crime was committed by armed men in uniform.", "armed men"],
    ["The mayor was murdered. Rebels took part in the crime.", "Rebels"],
    ["The mayor was murdered. The police suspect the rebels.", "rebels"],
    ["The mayor was murdered. Soldiers were accused of committing the crime.", "Soldiers"],
  ])("is said to have done it in: %s", (text, doer) => {
    expect(laidIn(text).by).toEqual([doer]);
  });

  it.each([
    "A bomb exploded in a bank in Lima. No group has claimed responsibility for the attack.",
    "A bomb exploded in a bank in Lima. The rebels denied that they were behind it.",
    "A bomb exploded in a bank in Lima. The minister is responsible for security.",
    "A bomb exploded in a bank in Lima. The minister blamed the unions for the poor harvest.",
    "A bomb exploded in a bank in Lima. The party demanded that the government take responsibility for it.",
    "A bomb exploded in a bank in Lima. The bank attributed its losses to the recession.",
  ])("stays open in: %s", (text) => {
    expect(laidIn(text).by).toEqual([]);
  });

  it("is no one else where the deed has a named doer", () => {
    expect(
      laidIn("Hamas bombed a bank in Gaza City. The crime was committed by a cell of Hezbollah.")
        .by,
    ).toEqual(["Hamas"]);
  });
});
