import type { Incident } from "./incident.ts";

const isOpenDate = (date: string): boolean => date.startsWith("-");

/** Whether two lists name something in common, or one names nothing. */
function mayShare(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));
}

const spotsOf = ({ places }: Incident): string[] =>
  places.filter(({ precision }) => precision !== "country").map(({ name }) => name);

const bodiesOf = ({ organisations }: Incident): string[] => organisations.map(({ text }) => text);

const namesOf = ({ humans }: Incident): string[] => humans.flatMap(({ name }) => name ?? []);
const thingsOf = ({ things }: Incident): string[] => things.map(({ text }) => text);

const shareOne = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.includes(one));

/** Whether two incidents are of one day and one spot that both name. */
const shareDayAndSpot = (a: Incident, b: Incident): boolean =>
  !isOpenDate(a.date) && a.date === b.date && shareOne(spotsOf(a), spotsOf(b));

/** Whether two types are one, or one is the general one and what was struck or where and when is the same: an attack on the bank that was bombed. */
function typesAgree(a: Incident, b: Incident): boolean {
  if (a.type === b.type) return true;
  const types = [a.type, b.type];
  if (!types.includes("ATTACK") || types.includes("KIDNAPPING")) return false;
  return (
    shareOne(namesOf(a), namesOf(b)) || shareOne(thingsOf(a), thingsOf(b)) || shareDayAndSpot(a, b)
  );
}

/** Whether nothing in place, category or perpetrators tells two incidents apart. */
function isOfOneDeed(a: Incident, b: Incident): boolean {
  const isOfOneSort = a.category === null || b.category === null || a.category === b.category;
  return (
    isOfOneSort &&
    mayShare(spotsOf(a), spotsOf(b)) &&
    mayShare(bodiesOf(a), bodiesOf(b)) &&
    mayShare(a.individuals, b.individuals)
  );
}

/** Whether two incidents of types that agree are one: of one day, and of one deed or against one person. */
function isSameInstance(a: Incident, b: Incident): boolean {
  if (!typesAgree(a, b) || a.stage !== b.stage || a.country !== b.country) return false;
  if (!isOpenDate(a.date) && !isOpenDate(b.date) && a.date !== b.date) return false;
  // Nobody is murdered twice: descriptions of the doers and of the place may differ.
  return shareOne(namesOf(a), namesOf(b)) || isOfOneDeed(a, b);
}

function joinedBy<T>(a: readonly T[], b: readonly T[], key: (item: T) => string): T[] {
  const known = new Set(a.map(key));
  return [...a, ...b.filter((item) => !known.has(key(item)))];
}

function incorporate(a: Incident, b: Incident): Incident {
  return {
    ...a,
    type: a.type === "ATTACK" ? b.type : a.type,
    date: isOpenDate(a.date) ? b.date : a.date,
    places: spotsOf(a).length > 0 ? a.places : b.places,
    instruments: joinedBy(a.instruments, b.instruments, ({ text }) => text),
    means: a.means ?? b.means,
    category: a.category ?? b.category,
    individuals: joinedBy(a.individuals, b.individuals, (text) => text),
    organisations: joinedBy(a.organisations, b.organisations, ({ text }) => text),
    things: joinedBy(a.things, b.things, ({ text }) => text),
    humans: joinedBy(a.humans, b.humans, ({ name, description }) => name ?? description ?? ""),
  };
}

/** Gives incidents with what further tellings say of them that tell of no target; a telling that fits none is left out. */
export function withTellings(
  instances: readonly Incident[],
  tellings: readonly Incident[],
): Incident[] {
  const found = [...instances];
  for (const telling of tellings) {
    const at = found.findIndex((known) => isSameInstance(known, telling));
    const known = found[at];
    if (known !== undefined) found[at] = incorporate(known, telling);
  }
  return found;
}

/**
 * Incorporates into one what the task's rule does not count as separate instances: incidents of one type that differ
 * in neither place, date, category nor perpetrators.
 *
 * @source MUC-4 template design, section 5: guidelines for more than one template per article
 */
export function instancesOf(incidents: readonly Incident[]): Incident[] {
  const found: Incident[] = [];
  for (const incident of incidents) {
    const at = found.findIndex((known) => isSameInstance(known, incident));
    const known = found[at];
    if (known === undefined) found.push(incident);
    else found[at] = incorporate(known, incident);
  }
  return found;
}
