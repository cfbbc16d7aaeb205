import type { Fill, MucGuess, RoleTemplate, SlotTemplate } from "./answers.ts";
import type { Human, Incident, Thing } from "./incident.ts";
import { countries } from "./relevance.ts";

function fill(value: string, xref: string | null = null): Fill {
  return { alts: [xref === null ? { value } : { value, xref: [xref] }] };
}

function fills(values: readonly (string | null)[]): Fill[] {
  const stated = values.filter((value): value is string => value !== null && value !== "");
  return [...new Set(stated)].map((value) => fill(value));
}

const plain = (name: string): string => name.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();

function locationOf({ country, places }: Incident): string {
  const order = ["region", "admin1", "admin2", "settlement", "point"];
  const inside = places
    .filter((place) => place.countryCode === country && order.includes(place.precision))
    .sort((a, b) => order.indexOf(a.precision) - order.indexOf(b.precision));
  const names = inside.map((place) => plain(place.name));
  const area = inside.find((place) => place.precision === "admin1");
  const spot = inside.find((place) => ["settlement", "point", "admin2"].includes(place.precision));
  const chosen = [area, spot].flatMap((place) => (place === undefined ? [] : [plain(place.name)]));
  const listed = chosen.length > 0 ? chosen : names.slice(0, 1);
  return [countries[country] ?? "", ...new Set(listed)].join(": ");
}

function thingFills(things: readonly Thing[]): SlotTemplate["slots"] {
  return {
    phys_tgt_id: fills(things.map(({ text }) => text)),
    phys_tgt_type: things.map(({ type, text }) => fill(type, text)),
    phys_tgt_number: things.map(({ number, text }) => fill(number, text)),
    phys_tgt_effect: things.flatMap(({ effect, text }) =>
      effect === null ? [] : [fill(effect, text)],
    ),
  };
}

function humanFills(humans: readonly Human[]): SlotTemplate["slots"] {
  const key = ({ name, description }: Human): string => name ?? description ?? "-";
  return {
    hum_tgt_name: fills(humans.map(({ name }) => name)),
    hum_tgt_description: humans.flatMap(({ name, description }) =>
      description === null ? [] : [fill(description, name)],
    ),
    hum_tgt_type: humans.map((human) => fill(human.type, key(human))),
    hum_tgt_number: humans.map((human) => fill(human.number, key(human))),
    hum_tgt_effect: humans.flatMap((human) =>
      human.effect === null ? [] : [fill(human.effect, key(human))],
    ),
  };
}

const isExempt = ({ type }: Incident): boolean => type === "KIDNAPPING" || type === "ARSON";

function instrumentTypes(incident: Incident): Fill[] {
  const { instruments, means } = incident;
  if (isExempt(incident)) return [];
  if (instruments.length === 0) return means === null ? [] : [fill(means)];
  return instruments.flatMap(({ text, type }) => (type === null ? [] : [fill(type, text)]));
}

function slotTemplate(incident: Incident): SlotTemplate {
  const { organisations, instruments } = incident;
  const weapons = isExempt(incident) ? [] : instruments;
  return {
    slots: {
      incident_date: fills([incident.date]),
      incident_location: fills([locationOf(incident)]),
      incident_type: fills([incident.type]),
      incident_stage: fills([incident.stage]),
      incident_instrument_id: fills(weapons.map(({ text }) => text)),
      incident_instrument_type: instrumentTypes(incident),
      perp_incident_category: fills([incident.category]),
      perp_individual_id: fills(incident.individuals),
      perp_organization_id: fills(organisations.map(({ text }) => text)),
      perp_organization_confidence: organisations.map(({ text, confidence }) =>
        fill(confidence, text),
      ),
      ...(incident.type === "KIDNAPPING" ? {} : thingFills(incident.things)),
      ...humanFills(incident.humans),
    },
  };
}

const entities = (values: readonly (string | null)[]): string[][] =>
  [...new Set(values.filter((value): value is string => value !== null && value !== ""))].map(
    (value) => [value.toLowerCase()],
  );

function roleTemplate(incident: Incident): RoleTemplate {
  return {
    incident_type: incident.type.toLowerCase(),
    PerpInd: entities(incident.individuals),
    PerpOrg: entities(incident.organisations.map(({ text }) => text)),
    Target: incident.type === "KIDNAPPING" ? [] : entities(incident.things.map(({ text }) => text)),
    Victim: entities(incident.humans.map(({ name }) => name)),
    Weapon: isExempt(incident) ? [] : entities(incident.instruments.map(({ text }) => text)),
  };
}

/** Gives incidents in both forms of the set, slots that do not apply to their type left out. */
export function printed(incidents: readonly Incident[]): MucGuess {
  return { roles: incidents.map(roleTemplate), templates: incidents.map(slotTemplate) };
}
