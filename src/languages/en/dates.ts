/** A unit of time. */
export type TimeUnit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "night"
  | "weekend"
  | "week"
  | "month"
  | "quarter"
  | "season"
  | "year"
  | "decade"
  | "century";

/** A part of the day: MO morning, MI noon, AF afternoon, EV evening, NI night, DT daytime. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI" | "DT";

/** A part of the year: SP spring, SU summer, FA autumn, WI winter. */
export type Season = "SP" | "SU" | "FA" | "WI";

/** Which of the like-named days, months or years is meant, where a word says so. */
export type Pointer = "last" | "this" | "next" | "previous" | "following" | "same";

/** A date as far as its own words give it. */
export interface CalendarMeaning {
  readonly kind: "calendar";
  readonly year?: number;
  readonly isBeforeChrist?: boolean;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday?: number;
  readonly season?: Season;
  /** 1 to 4. */
  readonly quarter?: number;
  readonly part?: DayPart;
  /** "17:00" */
  readonly clock?: string;
  /** "last May", "January this year": which one; years from the anchor's year where `yearShift` is given. */
  readonly pointer?: Pointer;
  readonly yearShift?: number;
}

/** A date counted from another: "two days ago" from the report's day, "two days earlier" from the day last spoken of. */
export interface ShiftMeaning {
  readonly kind: "shift";
  readonly unit: TimeUnit;
  /** Negative for the past; null for an unstated number, "days later". */
  readonly count: number | null;
  readonly sign: -1 | 0 | 1;
  readonly from: "report" | "focus";
  readonly part?: DayPart;
}

/** A stretch of time, either bare ("three days") or reaching to or from now ("the past three days"). */
export interface LengthMeaning {
  readonly kind: "length";
  readonly unit: TimeUnit;
  readonly count: number | null;
  readonly reach: "past" | "future" | null;
}

/** Decades, centuries and words without a date. */
type OtherMeaning =
  | { readonly kind: "decade"; readonly year: number; readonly isBeforeChrist?: boolean }
  | { readonly kind: "century"; readonly century: number; readonly isBeforeChrist?: boolean }
  | { readonly kind: "set"; readonly unit: TimeUnit; readonly count: number }
  | { readonly kind: "streak"; readonly unit: TimeUnit; readonly count: number }
  | { readonly kind: "vague"; readonly sense: "past" | "present" | "future" };

/** What the words of a time expression mean, before it is known when they were written. */
export type DateMeaning = CalendarMeaning | ShiftMeaning | LengthMeaning | OtherMeaning;

function numbered(words: string, first: number): (readonly [string, number])[] {
  return words.split(" ").map((word, index) => [word, index + first] as const);
}

/** Months by name and by abbreviation. */
export const months: ReadonlyMap<string, number> = new Map([
  ...numbered(
    "january february march april may june july august september october november december",
    1,
  ),
  ...numbered("jan feb mar apr may jun jul aug sep oct nov dec", 1),
  ["sept", 9] as const,
]);

/** Days of the week by name, 0 for Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  numbered("sunday monday tuesday wednesday thursday friday saturday", 0),
);

/** Short names of days; only believed before a date, since "sat" and "sun" are words. */
export const shortWeekdays: ReadonlyMap<string, number> = new Map([
  ...numbered("sun mon tue wed thu fri sat", 0),
  ["tues", 2] as const,
  ["thur", 4] as const,
  ["thurs", 4] as const,
]);

/** Units of time, singular. */
export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map(
  "second minute hour day night weekend week month quarter season year decade"
    .split(" ")
    .map((unit) => [unit, unit as TimeUnit] as const)
    .concat([
      ["century", "century"],
      ["fortnight", "week"],
      ["centurie", "century"],
      ["yr", "year"],
      ["hr", "hour"],
      ["min", "minute"],
    ]),
);

/** Parts of the day. */
export const dayParts: ReadonlyMap<string, DayPart> = new Map([
  ["dawn", "MO"],
  ["daybreak", "MO"],
  ["sunrise", "MO"],
  ["morning", "MO"],
  ["noon", "MI"],
  ["midday", "MI"],
  ["afternoon", "AF"],
  ["evening", "EV"],
  ["dusk", "EV"],
  ["sunset", "EV"],
  ["night", "NI"],
  ["midnight", "NI"],
  ["nightfall", "NI"],
  ["daytime", "DT"],
  ["daylight", "DT"],
]);

/** Seasons by name. */
export const seasons: ReadonlyMap<string, Season> = new Map([
  ["spring", "SP"],
  ["springtime", "SP"],
  ["summer", "SU"],
  ["autumn", "FA"],
  ["fall", "FA"],
  ["winter", "WI"],
]);

/** Words that say which of the like-named days, months or years is meant. */
export const pointers: ReadonlyMap<string, Pointer> = new Map([
  ["last", "last"],
  ["past", "last"],
  ["this", "this"],
  ["next", "next"],
  ["coming", "next"],
  ["upcoming", "next"],
  ["previous", "previous"],
  ["preceding", "previous"],
  ["prior", "previous"],
  ["following", "following"],
  ["succeeding", "following"],
  ["ensuing", "following"],
  ["same", "same"],
  ["that", "same"],
]);

/** Words that may stand before a date and narrow it: "early May", "late 2015". */
export const edges: ReadonlySet<string> = new Set([
  "early",
  "mid",
  "middle",
  "late",
  "later",
  "earlier",
]);

/** Words before "of": "the end of 2015", "the morning of 3 March". */
export const edgeNouns: ReadonlySet<string> = new Set([
  "beginning",
  "start",
  "outset",
  "onset",
  "end",
  "close",
  "middle",
  "rest",
  "remainder",
  "turn",
  "half",
]);

/** Single words of time without a date. */
export const vagueWords: ReadonlyMap<string, "past" | "present" | "future"> = new Map([
  ["now", "present"],
  ["currently", "present"],
  ["current", "present"],
  ["nowadays", "present"],
  ["presently", "present"],
  ["recently", "past"],
  ["lately", "past"],
  ["formerly", "past"],
  ["previously", "past"],
  ["former", "past"],
  ["recent", "past"],
  ["soon", "future"],
  ["shortly", "future"],
  ["future", "future"],
]);

/** Adverbs and adjectives of recurrence with their unit. */
export const recurrences: ReadonlyMap<string, TimeUnit> = new Map([
  ["daily", "day"],
  ["nightly", "day"],
  ["weekly", "week"],
  ["monthly", "month"],
  ["quarterly", "quarter"],
  ["yearly", "year"],
  ["annually", "year"],
  ["annual", "year"],
  ["hourly", "hour"],
]);

/** Feasts with a fixed day. */
export const feasts: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["christmas", [12, 25]],
  ["halloween", [10, 31]],
]);

/** Words before a time that say how it bounds; the longest first where one begins another. */
export const timeRelations: ReadonlyMap<string, "since" | "until" | "before" | "after" | "during"> =
  new Map([
    ["since", "since"],
    ["from", "since"],
    ["until", "until"],
    ["till", "until"],
    ["by", "until"],
    ["through", "until"],
    ["before", "before"],
    ["prior", "before"],
    ["after", "after"],
    ["following", "after"],
    ["during", "during"],
    ["throughout", "during"],
    ["over", "during"],
    ["within", "during"],
  ]);

/** Words of a verb group that turn a date ahead: "will meet on Monday". */
export const forwardAuxiliaries: ReadonlySet<string> = new Set([
  "will",
  "wo",
  "'ll",
  "’ll",
  "shall",
  "could",
  "may",
  "might",
  "can",
  "must",
  "should",
]);

/** Verbs that in the present tell what a calendar holds: "expires in May". */
export const calendarVerbs: ReadonlySet<string> = new Set(
  "expire lapse end begin start open close resume conclude reopen".split(" "),
);

/** Verbs that give what goes on a later end: "extended until June 30". */
export const prolongingVerbs: ReadonlySet<string> = new Set(
  "extend renew prolong postpone delay defer adjourn suspend lengthen".split(" "),
);

/** Verbs whose infinitive complement lies ahead: "plans to withdraw in May". */
export const forwardVerbs: ReadonlySet<string> = new Set(
  (
    "plan schedule expect intend set due agree promise threaten vow pledge prepare aim want hope seek decide propose " +
    "slate bind urge order demand ask call go begin start open expire end run extend delay postpone"
  ).split(" "),
);
