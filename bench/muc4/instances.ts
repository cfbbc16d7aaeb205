import type { Incident } from "./incident.ts";

const isOpenDate = (date: string): boolean => date.startsWith("-");

/** Whether two lists name something in common, or one names nothing. */
function mayShare(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));
}

const spotsOf = ({ places }: Incident): string[] =>
  places.filter(({ precision }) => precision !== "country").map(({ name }) => name);

const bodiesOf = ({ organisations }: Incident): string[] => organisations.map(({ text }) => text);

/** Whether nothing in place, date, category or perpetrators tells two incidents of one type apart. */
function isSameInstance(a: Incident, b: Incident): boolean {
  if (a.type !== b.type || a.stage !== b.stage || a.country !== b.country) return false;
  const isOfOneDay = isOpenDate(a.date) || isOpenDate(b.date) || a.date === b.date;
  if (!isOfOneDay || !mayShare(spotsOf(a), spotsOf(b))) return false;
  const isOfOneSort = a.category === null || b.category === null || a.category === b.category;
  return (
    isOfOneSort && mayShare(bodiesOf(a), bodiesOf(b)) && mayShare(a.individuals, b.individuals)
  );
}

function joinedBy<T>(a: readonly T[], b: readonly T[], key: (item: T) => string): T[] {
  const known = new Set(a.map(key));
  return [...a, ...b.filter((item) => !known.has(key(item)))];
}

function incorporate(a: Incident, b: Incident): Incident {
  return {
    ...a,
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
