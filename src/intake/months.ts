import { monthNames } from "./month-names.ts";

const monthByName: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, at) => names.map((name): [string, number] => [name, at + 1])),
);

/** Gives a month, 1 to 12, by its name in one of many languages, whole or shortened; 0 when no name is known. */
export function monthNumber(name: string): number {
  return monthByName.get(name.toLowerCase().normalize("NFC").replace(/\.$/, "")) ?? 0;
}
