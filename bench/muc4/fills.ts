import type { Fill, SlotName } from "./answers.ts";

/** Words before a noun that make no difference to it. */
const openers = new Set(
  "a the an this that these those one two three four five six seven eight nine ten 1 2 3 4 5 6 7 8 9 10 more most many several some all few any another other certain of".split(
    " ",
  ),
);

/** Which set fills count half when the key has one under them. */
const under: Readonly<Record<string, string>> = {
  GUN: "MACHINE GUN|MORTAR|HANDGUN|RIFLE",
  EXPLOSIVE: "BOMB|VEHICLE BOMB|DYNAMITE|MINE|AERIAL BOMB|GRENADE|MOLOTOV COCKTAIL",
  BOMB: "VEHICLE BOMB|DYNAMITE|MINE|AERIAL BOMB",
  PROJECTILE: "MISSILE|ROCKET",
  "SUSPECTED OR ACCUSED": "SUSPECTED OR ACCUSED BY AUTHORITIES",
  "POLITICAL FIGURE OFFICE OR RESIDENCE": "GOVERNMENT OFFICE OR RESIDENCE",
  DESTROYED: "SOME DAMAGE",
  "POLITICAL FIGURE": "GOVERNMENT OFFICIAL|FORMER GOVERNMENT OFFICIAL",
  "GOVERNMENT OFFICIAL": "FORMER GOVERNMENT OFFICIAL",
  ATTACK: "BOMBING|ARSON|KIDNAPPING|HIJACKING|ROBBERY|FORCED WORK STOPPAGE",
};

const strings: ReadonlySet<SlotName> = new Set<SlotName>([
  "incident_instrument_id",
  "perp_individual_id",
  "perp_organization_id",
  "phys_tgt_id",
  "hum_tgt_name",
  "hum_tgt_description",
]);

function content(value: string): string[] {
  const words = value.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const first = words.findIndex((word) => !openers.has(word));
  return first < 0 ? [] : words.slice(first);
}

const endsIn = (words: readonly string[], end: readonly string[]): boolean =>
  words.slice(-end.length).join(" ") === end.join(" ");

/** Half a point for strings that share most of their words. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [new Set(a), new Set(b)];
  const both = [...x].filter((word) => y.has(word)).length;
  const isPart = both === x.size || both === y.size;
  return isPart || both / (x.size + y.size - both) >= 0.5 ? 0.5 : 0;
}

function gradeString(guess: string, gold: string): number {
  const [a, b] = [content(guess), content(gold)];
  if (a.length === 0 || b.length === 0) return guess.trim() === gold.trim() ? 1 : 0;
  // The answer may add words in front of the key's.
  if (a.length >= b.length && endsIn(a, b)) return 1;
  if (b.length > a.length && endsIn(b, a)) return a.length >= 2 ? 1 : 0.5;
  return overlap(a, b);
}

function gradeSet(guess: string, gold: string): number {
  if (guess === gold) return 1;
  return under[guess]?.split("|").includes(gold) === true ? 0.5 : 0;
}

const months = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");

/** First and last day of a date fill, in days; `first` is null for "- 21 JAN 89". */
function range(value: string): { first: number | null; last: number } | null {
  const found = [...value.toUpperCase().matchAll(/(\d{1,2}) ([A-Z]{3})[A-Z]* (\d{2})/g)];
  const days = found.flatMap(([, day, month, year]) => {
    const at = months.indexOf(month ?? "");
    return at < 0 || Number(day) > 30
      ? []
      : [Date.UTC(1900 + Number(year), at, Number(day)) / 86_400_000];
  });
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { first: value.trim().startsWith("-") ? null : first, last };
}

type Range = NonNullable<ReturnType<typeof range>>;

/** Half a point for a day or a span of days that lies in the key's. */
function overlapInTime(a: Range, b: Range): number {
  if (a.first === null) return a.last === b.last ? 0.5 : 0;
  if (b.first !== null) return a.first <= b.last && b.first <= a.last ? 0.5 : 0;
  return a.first === a.last && a.last <= b.last && b.last - a.last <= 14 ? 0.5 : 0;
}

function gradeDate(guess: string, gold: string): number {
  if (guess.trim() === gold.trim()) return 1;
  const [a, b] = [range(guess), range(gold)];
  return a === null || b === null ? 0 : overlapInTime(a, b);
}

const names = (value: string): string[] =>
  value.split(":").map((part) => part.replace(/\s*\(.*?\)/g, "").trim());

function gradeLocation(guess: string, gold: string): number {
  const [a, b] = [names(guess), names(gold)];
  if (a.join(":") === b.join(":")) return 1;
  if (a[0] !== b[0]) return 0;
  const shares = a.slice(1).some((name) => b.slice(1).includes(name));
  return a.length === 1 || b.length === 1 || shares ? 0.5 : 0;
}

function gradeNumber(guess: string, gold: string): number {
  if (guess === gold) return 1;
  return [...gold.matchAll(/\d+/g)].some(([number]) => number === guess) ? 0.5 : 0;
}

function gradeValue(slot: SlotName, guess: string, gold: string): number {
  if (strings.has(slot)) return gradeString(guess, gold);
  if (slot === "incident_date") return gradeDate(guess, gold);
  if (slot === "incident_location") return gradeLocation(guess, gold);
  return slot.endsWith("number") ? gradeNumber(guess, gold) : gradeSet(guess, gold);
}

/** Whether a value is given to another target than the key gives it to. */
function isOfAnother(given: string, answers: readonly string[]): boolean {
  const isAsked = (given !== "" && given !== "-") || answers.some((answer) => answer !== "-");
  if (!isAsked) return false;
  return !answers.some((answer) => given !== "" && gradeString(given, answer) >= 0.5);
}

/**
 * Grades a filler against one of the key.
 *
 * @returns 1 for right, 0.5 for partly right, 0 for wrong; a right value of another target is partly right
 * @source the MUC-4 scoring guidelines, as the reference scorer approximates them
 */
export function gradeFill(slot: SlotName, guess: Fill, gold: Fill): number {
  const [answer] = guess.alts;
  if (answer === undefined) return 0;
  let best = 0;
  for (const { value, xref } of gold.alts) {
    let grade = gradeValue(slot, answer.value, value);
    const isCrossed = xref !== undefined && xref.length > 0 && slot !== "perp_organization_id";
    if (grade > 0.5 && isCrossed && isOfAnother(answer.xref?.[0] ?? "", xref)) grade = 0.5;
    best = Math.max(best, grade);
  }
  return best;
}
