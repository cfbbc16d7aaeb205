import { chanceOf, number, pick, type Chance } from "../../bench/chance.ts";

const towns = ["Idlib", "Aleppo", "Hama", "Homs", "Raqqa", "Saraqib", "Palmyra", "Daraa"];
const provinces = ["Idlib province", "Aleppo province", "Hama province"];
const monitors = ["the Syrian Observatory for Human Rights", "state media", "rescue workers"];
const outlets = ["North Wire", "River Post", "The Plain Speaker"];
const deeds = ["shelling", "an air strike", "a car bomb", "rocket fire"];

function sentence(chance: Chance, day: string): string {
  const town = pick(chance, towns);
  const province = pick(chance, provinces);
  const monitor = pick(chance, monitors);
  const deed = pick(chance, deeds);
  const killed = number(chance, 2, 40);
  return pick(chance, [
    `At least ${killed} people were killed in ${deed} in ${town} on ${day}, ${monitor} said.`,
    `${deed[0]?.toUpperCase() ?? ""}${deed.slice(1)} in ${town} wounded ${killed} civilians on ${day}, according to ${monitor}.`,
    `More than ${killed},000 people have fled ${province} since ${day}, ${monitor} said.`,
    `A ceasefire in ${province} took effect on ${day}.`,
    `Turkey denied that its forces had shelled ${town} on ${day}.`,
    `Russia called on rebels to leave ${province}.`,
  ]);
}

const months = ["November", "December"];

/**
 * Makes short reports that tell of one another's happenings, as lines that `vigil ingest` takes.
 *
 * @returns `count` lines, the same for one seed
 */
export function reportLines(seed: number, count: number): string[] {
  const chance = chanceOf(seed);
  return Array.from({ length: count }, (_, at) => {
    const month = pick(chance, months);
    const date = number(chance, 1, 28);
    const day = `${month} ${date}`;
    const sentences = Array.from({ length: number(chance, 1, 4) }, () => sentence(chance, day));
    const published = `2019-${month === "November" ? "11" : "12"}-${String(date + 1).padStart(2, "0")}`;
    return JSON.stringify({
      text: `${sentences.join(" ")}\n\nReport ${at + 1}.`,
      publishedAt: published,
      source: pick(chance, outlets),
      url: `https://example.org/${at + 1}`,
    });
  });
}
