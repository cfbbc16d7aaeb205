import { namePrefixes, placeAbbreviations } from "../../languages/index.ts";
import type { Gazetteer, GazetteerHit } from "../../model/index.ts";

/**
 * Gives what the gazetteer has for a name as written, short forms of states ("Calif.", "N.Y.") and of first words
 * ("St. Louis") included.
 *
 * @param isAfterComma - whether it is one word behind a comma, where short forms of states stand without stops inside
 * @returns hits, those of the written form first; none for a name of one or two letters that is no short form
 */
export function lookUp(
  gazetteer: Gazetteer,
  name: string,
  isAfterComma: boolean,
): readonly GazetteerHit[] {
  const short = name.includes(" ") ? undefined : placeAbbreviations.get(name.replace(/\.$/, ""));
  if (short !== undefined && (isAfterComma || /\w\.\w/.test(name))) {
    return gazetteer.find(short).filter(({ entry }) => entry.precision === "admin1");
  }
  if (name.length < 3 && name !== "US" && name !== "UK") return [];
  const [first = ""] = name.split(" ", 1);
  const full = namePrefixes.get(first.toLowerCase().replace(/\.$/, ""));
  const spelled = full === undefined ? [] : gazetteer.find(full + name.slice(first.length));
  const found = gazetteer.find(name);
  return spelled.length === 0 ? found : [...found, ...spelled];
}
