import type { Figure } from "../model/index.ts";
import type { ModeOf } from "./events/index.ts";

/** What a class of weapon means for the mode of an assault and for the cause of its casualties. */
export interface WeaponClass {
  readonly definition: string;
  /** The mode that violence by it has. */
  readonly mode: ModeOf<"ASSAULT">;
  /** SDG 16.1.2 cause of the casualties. */
  readonly cause: Figure["cause"];
}

/** Classes of weapons. Their words stand with each language. */
export const weapons = {
  aircraft: {
    definition: "Manned aircraft and what they drop.",
    mode: "aerial",
    cause: "heavy-weapons",
  },
  drone: { definition: "Unmanned aircraft.", mode: "drone", cause: "heavy-weapons" },
  artillery: {
    definition: "Guns, howitzers, mortars, tanks and their shells.",
    mode: "heavy-weapons",
    cause: "heavy-weapons",
  },
  rocket: { definition: "Rockets and missiles.", mode: "heavy-weapons", cause: "heavy-weapons" },
  bomb: {
    definition: "Placed or thrown explosives, car bombs.",
    mode: "explosives",
    cause: "planted-explosives",
  },
  grenade: {
    definition: "Grenades thrown by hand.",
    mode: "explosives",
    cause: "planted-explosives",
  },
  mine: {
    definition: "Mines and unexploded ordnance.",
    mode: "explosives",
    cause: "planted-explosives",
  },
  suicide: {
    definition: "Explosives carried by the attacker.",
    mode: "suicide-attack",
    cause: "planted-explosives",
  },
  firearm: { definition: "Small arms and light weapons.", mode: "firearms", cause: "small-arms" },
  blade: { definition: "Knives, clubs, stones, vehicles.", mode: "primitive", cause: "other" },
  fire: {
    definition: "Arson, petrol bombs, incendiary weapons.",
    mode: "primitive",
    cause: "incendiary",
  },
  chemical: {
    definition: "Chemical, biological, radiological, nuclear.",
    mode: "unconventional",
    cause: "cbrn",
  },
  crowd: {
    definition: "Tear gas, rubber bullets, water cannon.",
    mode: "crowd-control",
    cause: "less-lethal",
  },
} as const satisfies Record<string, WeaponClass>;
/** The name of a class of weapons. */
export type WeaponKind = keyof typeof weapons;
