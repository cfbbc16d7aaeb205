import { describe, expect, it } from "vitest";
import { plainReport } from "../../../test/plain-report.ts";
import { read } from "../../reading/index.ts";
import { loadResources } from "../../resources/index.ts";
import { code } from "../index.ts";

const resources = loadResources();

/** Each assault of a text: who, whom and what, by what means, in the text's words. */
function assaultsIn(text: string) {
  const reading = read(plainReport(text, { publishedAt: "1990-01-10" }), resources);
  return code(reading, "vigil 0.1.0")
    .events.filter((event) => event.type === "ASSAULT")
    .map(({ roles, instrument }) => ({
      by: roles.initiator.map((mention) => mention.text),
      harmed: [...roles.target, ...roles.affected].map((mention) => mention.text),
      means: instrument?.text ?? null,
    }));
}

describe("roles of violence", () => {
  it.each([
    [
      "Two men threw a grenade at a police post.",
      { by: ["men"], harmed: ["police post"], means: "grenade" },
    ],
    [
      "A bomb was placed in front of the town hall by rebels.",
      { by: ["rebels"], harmed: ["town hall"], means: "bomb" },
    ],
    [
      "A powerful bomb exploded near the bank.",
      { by: [], harmed: ["bank"], means: "powerful bomb" },
    ],
    [
      "The bomber killed himself and three policemen.",
      { by: ["bomber"], harmed: ["policemen"], means: null },
    ],
    [
      "Two people were killed amid clashes between the army and rebels.",
      { by: ["army", "rebels"], harmed: ["army", "rebels", "people"], means: null },
    ],
    ["Guerrillas set fire to a bus.", { by: ["Guerrillas"], harmed: ["bus"], means: null }],
    ["A bus was set on fire by rebels.", { by: ["rebels"], harmed: ["bus"], means: null }],
    [
      "Gunmen opened fire on the judge's residence.",
      { by: ["Gunmen"], harmed: ["the judge's residence"], means: null },
    ],
    [
      "Rebels murdered two grape-pickers.",
      { by: ["Rebels"], harmed: ["grape-pickers"], means: null },
    ],
    [
      "The mayor, Rosa Vidal, was kidnapped by members of the FMLN.",
      { by: ["members of the FMLN"], harmed: ["Rosa Vidal"], means: null },
    ],
    [
      "A bomb planted near the U.S. embassy in this capital was defused by soldiers.",
      { by: [], harmed: ["U.S. embassy"], means: "bomb" },
    ],
    [
      "Rebels placed a charge of dynamite at a bank.",
      { by: ["Rebels"], harmed: ["bank"], means: "charge of dynamite" },
    ],
    [
      "Guerrillas set off a bomb in the basement of the bank.",
      { by: ["Guerrillas"], harmed: ["bank"], means: "bomb" },
    ],
    [
      "The bank was shaken by the explosion of a bomb.",
      { by: [], harmed: ["bank"], means: "bomb" },
    ],
    [
      "An attack with explosives in front of a hotel broke windows.",
      { by: [], harmed: ["hotel"], means: "explosives" },
    ],
    [
      "A group of rebels conducted an armed attack against General Pedro Rojas.",
      { by: ["rebels"], harmed: ["General Pedro Rojas"], means: null },
    ],
    [
      "Bomb attacks were carried out against the power company.",
      { by: [], harmed: ["power company"], means: "Bomb" },
    ],
    [
      "The bombing was aimed at a power plant.",
      { by: [], harmed: ["power plant"], means: "bombing" },
    ],
    [
      "After the murder of Senator Pedro Rojas, the government launched an inquiry.",
      { by: [], harmed: ["Senator Pedro Rojas"], means: null },
    ],
    ["The killing of Ana Rojas shook the town.", { by: [], harmed: ["Ana Rojas"], means: null }],
    [
      "Nine people died in attacks by about 150 Shining Path members.",
      { by: ["Shining Path members"], harmed: ["people"], means: null },
    ],
    [
      "Gunmen killed two nuns and the mastermind of the murder of a judge, police said.",
      { by: ["Gunmen"], harmed: ["nuns", "mastermind of the murder of a judge"], means: null },
    ],
    ["There were bomb attacks on shops near Homs.", { by: [], harmed: ["shops"], means: "bomb" }],
    [
      "A guard was wounded in the attack staged by rebels on the bank.",
      { by: ["rebels"], harmed: ["guard", "bank"], means: null },
    ],
    [
      "An attack against the oil pipeline, which caused a spill, was carried out on Monday by terrorists.",
      { by: ["terrorists"], harmed: ["oil pipeline"], means: null },
    ],
    [
      "Two soldiers were involved in the massacre of the priests.",
      { by: ["soldiers"], harmed: ["priests"], means: null },
    ],
    [
      "The president confirmed the involvement of troops in the murder of two priests.",
      { by: ["troops"], harmed: ["priests"], means: null },
    ],
    [
      "Two gunmen were arrested in connection with the attack on Senator Pedro Rojas.",
      { by: ["gunmen"], harmed: ["Senator Pedro Rojas"], means: null },
    ],
    [
      "Soldiers took part in the murder of a trader.",
      { by: ["Soldiers"], harmed: ["trader"], means: null },
    ],
    [
      "The murder of the mayor, presumably by guerrillas, was condemned.",
      { by: ["guerrillas"], harmed: ["mayor"], means: null },
    ],
    [
      "Members of the movement kidnapped engineer Pedro Rojas.",
      { by: ["Members of the movement"], harmed: ["engineer Pedro Rojas"], means: null },
    ],
    [
      "The road to Homs was mined by the rebels.",
      { by: ["rebels"], harmed: ["road"], means: null },
    ],
    [
      "An assassination attempt against General Pedro Rojas failed.",
      { by: [], harmed: ["General Pedro Rojas"], means: null },
    ],
    [
      "The murder of Mayor Pedro Rojas was attributed to the Shining Path.",
      { by: ["Shining Path"], harmed: ["Mayor Pedro Rojas"], means: null },
    ],
  ])("are filled in: %s", (text, roles) => {
    expect(assaultsIn(text)).toContainEqual(roles);
  });

  it.each([
    "The governor threw a party at a hotel.",
    "They set a date for the vote.",
    "The committee considered a charge of fraud at the bank.",
    "The company placed an order with a bank.",
  ])("are nobody's in: %s", (text) => {
    expect(assaultsIn(text)).toEqual([]);
  });

  it("takes what a list names after commas for harmed as well", () => {
    const [attack] = assaultsIn("Rebels destroyed the mill, a gasoline station, and two shops.");
    expect(attack?.harmed).toEqual(expect.arrayContaining(["mill", "gasoline station"]));
  });

  it.each([
    "A terrorist attack on the bank wounded five people.",
    "The new terrorist attack on the bank wounded five people.",
    "An armed attack on the bank wounded five people.",
  ])("takes the sort of an attack for nobody's name in: %s", (text) => {
    expect(assaultsIn(text)[0]?.by).toEqual([]);
  });

  it.each([
    [
      "One bus, one truck, and one transformer were damaged by a bomb.",
      ["bus", "truck", "transformer"],
    ],
    [
      "The massacre of the priests Pedro Rojas, Juan Sosa, and Luis Vidal shocked the town.",
      ["Pedro Rojas", "Juan Sosa", "Luis Vidal"],
    ],
    ["The rebels burned three buses, a truck, and two private cars on the road.", ["private cars"]],
  ])("takes all of a list for harmed: %s", (text, harmed) => {
    expect(assaultsIn(text).flatMap((event) => event.harmed)).toEqual(
      expect.arrayContaining(harmed),
    );
  });

  it("takes the subject of a perfect for who acted, whatever its object is hung on", () => {
    const [killing] = assaultsIn("In Haiti, gangs have killed more than 50 people this year.");
    expect(killing?.by).toEqual(["gangs"]);
    expect(killing?.harmed).toEqual(["people"]);
  });

  it("takes what stands beside a town for no town that was struck", () => {
    const [ambush] = assaultsIn("Rebels killed 21 soldiers in an ambush near the town of Talca.");
    expect(ambush?.harmed).toEqual(["soldiers"]);
    const [strike] = assaultsIn("A bomb exploded near a bank in the town of Talca.");
    expect(strike?.harmed).toEqual(["bank"]);
  });

  it("takes all who share a noun for who acted, and one adjective for one", () => {
    const [strike] = assaultsIn("Russian and Syrian warplanes bombed a market in Idlib.");
    expect(strike?.by).toEqual(["Russian", "Syrian warplanes"]);
    const [raid] = assaultsIn("Syrian and allied warplanes bombed a market in Idlib.");
    expect(raid?.by).toHaveLength(1);
  });

  it("takes those who die for nobody who acts, and names a thing that stood there once", () => {
    const text =
      "Two soldiers and a village guard died when a roadside bomb went off beside a patrol.";
    expect(assaultsIn(text).flatMap(({ by }) => by)).toEqual([]);
    const harmed = assaultsIn(text).flatMap((event) => event.harmed);
    expect(harmed).toEqual(expect.arrayContaining(["village guard", "patrol"]));
    expect(new Set(harmed).size).toBe(harmed.length);
  });

  it("takes those who speak behind a comma for no part of a list", () => {
    const text = "Rebels attacked the army, residents and officials said, near Homs.";
    expect(assaultsIn(text).flatMap(({ harmed }) => harmed)).toEqual(["army"]);
  });

  it.each([
    ["The trader, who owns a mill and spends his time in Homs, was kidnapped by rebels.", "trader"],
    [
      "Some claim that the house of Juan Rojas, leader of the movement, was attacked by rebels.",
      "house",
    ],
    ["General Pedro Rojas escaped unhurt from a bomb attack in Homs.", "General Pedro Rojas"],
    ["Ana Rojas survived the attack in which rebels used rifles.", "Ana Rojas"],
    ["Orlando Rojas, a vendor walking through the area, was killed by gunmen.", "Orlando Rojas"],
    ["The army claimed that 12 rebels had been killed and nine wounded.", "rebels"],
  ])("find whom it befell over what stands between: %s", (text, harmed) => {
    const found = assaultsIn(text).flatMap((event) => event.harmed);
    expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${harmed}`)));
  });

  it.each([
    ["Ana Rojas, a teacher and writer, was kidnapped by rebels.", ["writer", "teacher"]],
    ["In Homs, rebels and soldiers were killed on Monday.", ["Homs", "Monday"]],
    ["A bomb damaged a telephone office on Monday.", ["Monday"]],
  ])("leave out of a list what only stands beside it: %s", (text, others) => {
    const found = assaultsIn(text).flatMap((event) => event.harmed);
    expect(found.length).toBeGreaterThan(0);
    for (const other of others) expect(found).not.toContain(other);
  });

  it("takes who is named as one of the harmed for harmed", () => {
    const [attack] = assaultsIn("A bomb killed nine people, including the union leader Ana Rojas.");
    expect(attack?.harmed).toEqual(["people", "leader Ana Rojas"]);
  });

  it.each([
    ["GUNMEN MURDERED PEDRO ROJAS ALDAY.", "PEDRO ROJAS ALDAY"],
    ["GUNMEN MURDERED PEDRO ROJAS TODAY.", "PEDRO ROJAS"],
    ["Gunmen murdered Pedro Rojas today.", "Pedro Rojas"],
  ])("read a name to its end in: %s", (text, name) => {
    expect(assaultsIn(text)[0]?.harmed).toEqual([name]);
  });

  it.each([
    ["A bomb exploded at the house of Judge Ana Rojas today.", "house of Judge Ana Rojas"],
    ["Rebels fired at the offices of the newspaper El Faro.", "offices of the newspaper El Faro"],
  ])("read the name of a thing to its end in: %s", (text, thing) => {
    expect(assaultsIn(text)[0]?.harmed).toEqual([thing]);
  });

  it("takes no part in an inquiry for a part in the deed", () => {
    const [murder] = assaultsIn(
      "Soldiers were involved in the inquiry into the murder of a trader.",
    );
    expect(murder).toMatchObject({ by: [], harmed: ["trader"] });
  });

  it("adds who claims a deed to who is only described as its doer", () => {
    const [attack] = assaultsIn(
      "Two men bombed a bank in Lima. The Shining Path claimed the attack.",
    );
    const [claimed] = assaultsIn(
      "Two men bombed a bank in Lima. The Shining Path claimed responsibility for the attack.",
    );
    expect(attack?.by).toEqual(["men"]);
    expect(claimed?.by).toEqual(["men", "Shining Path"]);
  });

  it("takes neither a report nor its account for somebody harmed", () => {
    const found = assaultsIn("According to reports, several passengers were wounded by rebels.");
    expect(found.flatMap(({ harmed }) => harmed)).toEqual(["passengers"]);
  });

  it("leaves the genitive's ending out of a name", () => {
    const [murder] = assaultsIn("Vidal's murder by gunmen shocked the town.");
    expect(murder?.harmed).toEqual(["Vidal"]);
  });

  it("keeps a killed bill out of the dead", () => {
    expect(assaultsIn("The senate killed the bill.").flatMap(({ harmed }) => harmed)).toEqual([]);
  });
});
