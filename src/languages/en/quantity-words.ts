/** What the words before or after a number do to it. */
export interface Bound {
  /** low: "at least"; high: "up to"; about: "around"; below: "nearly". */
  readonly side: "low" | "high" | "about" | "below";
  /** The bound itself is excluded. */
  readonly strict: boolean;
}

const low = { side: "low", strict: false } as const;
const above = { side: "low", strict: true } as const;
const high = { side: "high", strict: false } as const;
const under = { side: "high", strict: true } as const;
const about = { side: "about", strict: false } as const;
const nearly = { side: "below", strict: true } as const;

/** Phrases before a number, by their words with single spaces. */
export const boundsBefore: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ["at least", low],
  ["at the least", low],
  ["at the very least", low],
  ["no fewer than", low],
  ["not fewer than", low],
  ["no less than", low],
  ["not less than", low],
  ["a minimum of", low],
  ["minimum", low],
  ["more than", above],
  ["well over", above],
  ["over", above],
  ["above", above],
  ["upwards of", above],
  ["upward of", above],
  ["in excess of", above],
  ["exceeding", above],
  ["exceeded", above],
  ["greater than", above],
  ["surpassed", above],
  ["topped", above],
  ["up to", high],
  ["as many as", high],
  ["as much as", high],
  ["at most", high],
  ["no more than", high],
  ["not more than", high],
  ["a maximum of", high],
  ["less than", under],
  ["fewer than", under],
  ["under", under],
  ["below", under],
  ["around", about],
  ["about", about],
  ["approximately", about],
  ["approx", about],
  ["some", about],
  ["roughly", about],
  ["circa", about],
  ["estimated", about],
  ["an estimated", about],
  ["the estimated", about],
  ["in the region of", about],
  ["something like", about],
  ["perhaps", about],
  ["~", about],
  ["nearly", nearly],
  ["almost", nearly],
  ["just under", nearly],
  ["just short of", nearly],
  ["close to", nearly],
  ["nearly some", nearly],
  [">", above],
  ["<", under],
]);

/** Phrases after a number. */
export const boundsAfter: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ["or more", low],
  ["or so", about],
  ["or fewer", high],
  ["or less", high],
  ["at least", low],
  ["at the least", low],
  ["at the very least", low],
  ["at most", high],
  ["- odd", about],
  ["plus", above],
  ["+", above],
]);

/** Words before a number by which it comes on top of an earlier one. */
export const incrementWords: ReadonlySet<string> = new Set([
  "another",
  "further",
  "additional",
  "extra",
]);

/** Units of measure by word; the second word of "square kilometres" is looked up by `areaUnits`. */
export const measureUnits: ReadonlyMap<string, string> = new Map(
  Object.entries({
    km: "km kms kilometer kilometers kilometre kilometres",
    m: "m metre metres meter meters",
    mile: "mile miles",
    cm: "cm centimetre centimetres centimeter centimeters",
    mm: "mm millimetre millimetres millimeter millimeters",
    feet: "ft foot feet",
    inch: "inch inches",
    yard: "yard yards",
    "nautical mile": "nm",
    kg: "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
    g: "gram grams gramme grammes",
    tonne: "ton tons tonne tonnes",
    pound: "lb lbs",
    litre: "litre litres liter liters",
    gallon: "gallon gallons",
    barrel: "barrel barrels bpd",
    hectare: "hectare hectares ha",
    acre: "acre acres dunam dunams dunum dunums",
    km2: "km² km2 sqkm",
    degree: "degree degrees ° magnitude",
    "km/h": "kph mph kmh",
    megawatt: "mw megawatt megawatts",
    caliber: "caliber calibre",
    point: "point points",
    time: "times",
  }).flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit] as const)),
);

/** Units of area after "square" or "sq". */
export const areaUnits: ReadonlyMap<string, string> = new Map(
  Object.entries({
    km2: "km kms kilometer kilometers kilometre kilometres",
    m2: "m metre metres meter meters",
    mi2: "mile miles",
    ft2: "foot feet ft",
  }).flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit] as const)),
);

/** Units that count groups of people or buildings and are never converted. */
export const groupUnits: ReadonlyMap<string, string> = new Map([
  ["family", "families"],
  ["families", "families"],
  ["household", "households"],
  ["households", "households"],
  ["building", "buildings"],
  ["buildings", "buildings"],
  ["house", "houses"],
  ["houses", "houses"],
  ["home", "houses"],
  ["homes", "houses"],
]);

/** Nouns behind "family" or "house" that count people and no groups: "six family members", "three household heads". */
export const memberNouns: ReadonlySet<string> = new Set(
  "member members head heads relative relatives father fathers mother mothers elder elders friend friends owner owners guest guests guard guards".split(
    " ",
  ),
);

/** Words for money behind a number. */
export const moneyWords: ReadonlySet<string> = new Set(
  (
    "dollar dollars euro euros cent cents pound pounds lira liras ruble rubles rouble roubles hryvnia hryvnias yuan yen rupee rupees " +
    "rial rials riyal riyals dinar dinars shekel shekels dirham dirhams franc francs peso pesos usd eur gbp"
  ).split(" "),
);

/** Words before a number that make it part of a name: "Route 12", "Resolution 2254". */
export const numberedNames: ReadonlySet<string> = new Set(
  (
    "route highway road motorway street avenue checkpoint camp sector area resolution resolutions article articles flight unit brigade " +
    "battalion division regiment type boeing airbus chapter phase no number nr figure section paragraph page channel zone gate bus building " +
    "apartment apt room block district ward precinct force level grade category class group line track platform week day chapter part volume vol " +
    "version formula annex protocol law decree bill act point psalm verse question note table apollo falcon soyuz operation interstate exit studio " +
    "box warehouse reactor ap ch art para tel phone fax code zip cell hangar mine pit bridge hill height"
  ).split(" "),
);

/** Nouns behind "12-" that still count people: "a 12-member team". */
export const countingHeads: ReadonlySet<string> = new Set([
  "member",
  "person",
  "man",
  "strong",
  "people",
  "soldier",
  "vehicle",
  "truck",
]);

/** Fractions and shares that a number may be the upper part of: "two-thirds". */
export const fractionNouns: ReadonlySet<string> = new Set(
  "half halves third thirds quarter quarters fourth fourths fifth fifths sixth sixths eighth eighths tenth tenths".split(
    " ",
  ),
);

/** Words beside "one" that show a pronoun. */
export const oneBefore: ReadonlySet<string> = new Set(
  "no this that every any each some which the another such every first last next only big new former latter".split(
    " ",
  ),
);
/** Words after "one" that show a pronoun or a figure of speech, not a count. */
export const oneAfter: ReadonlySet<string> = new Set(
  "another 's ’ ' day side hand way thing can could would should must has might may time point reason word".split(
    " ",
  ),
);
