import type { EventType, FigureKind, SpeechAct } from "../model/index.ts";
import type { ModeOf } from "./events/index.ts";
import type { Context } from "./contexts.ts";
import type { InfrastructureKind, PopulationName } from "./kinds.ts";
import type { WeaponKind } from "./weapons.ts";
import type { WhereLexicon } from "./where-lexicon.ts";

/**
 * How the parts of a clause become roles. The first noun is the initiator, unless said otherwise.
 *
 * - `transitive`: object is the target ("X shelled Y"); without one, what stands after on, against or at.
 * - `against`: the target stands after with, against, on or at ("X clashed with Y").
 * - `asks`: the object is asked, or what stands after on, upon, to or from; the rest is content.
 * - `accuses`: the object is accused, and what stands after of or for is content.
 * - `intends`: all that follows is content ("X vowed to retake Y").
 * - `meets`: the object, or what stands after with, is met.
 * - `gives`: whoever receives is the target ("X delivered food to Y").
 * - `moves`: the initiator moves itself or its forces; no target.
 * - `undergoes`: the first noun is the target ("four people died").
 * - `happens`: the first noun is the means, and what stands where it happened is affected ("a bomb exploded at a bank").
 * - `hurls`: the object is the means; the target stands after at, on, against, in or under ("X threw a bomb at Y").
 * - `falls`: the first noun is what is taken, and whoever stands after to takes it ("the town fell to Y").
 * - `ignites`: the verb has a noun of its own; the target is its other object, or stands after to ("X set fire to Y").
 */
export type Frame =
  | "transitive"
  | "against"
  | "asks"
  | "accuses"
  | "intends"
  | "meets"
  | "gives"
  | "moves"
  | "undergoes"
  | "happens"
  | "hurls"
  | "falls"
  | "ignites";

/** Classes of nouns that triggers ask for around them; each language lists its words. */
export type NounClass =
  | "armed"
  | "force"
  | "civilian"
  | "captive"
  | "territory"
  | "weapon"
  | "relief"
  | "violence"
  | "talks"
  | "accord"
  | "truce"
  | "penalty"
  | "office"
  | "speech"
  | "road"
  | "building"
  | "envoy"
  | "crowd"
  | "protest"
  | "projectile"
  | "post"
  | "accident"
  | "sport";

/** Verbs, or verbs with a particle or a noun of their own ("carry_out", "set_fire"), that show an event of one type and mode. */
export interface VerbTriggers<Mode extends string = string> {
  /** Lemmas separated by spaces. */
  readonly words: string;
  readonly mode?: Mode;
  /** transitive when left out. */
  readonly frame?: Frame;
  /** The object, or the passive's subject, must be of one of these classes. */
  readonly object?: readonly NounClass[];
  /** The first noun must be of one of these classes. */
  readonly subject?: readonly NounClass[];
  /** True for words of other walks of life as well ("hit", "fight"): armed actors, weapons or casualties must stand beside them. */
  readonly needsEvidence?: boolean;
  /** True when something must stand after at, on, into or toward: what is struck ("launched a missile at the base"). */
  readonly needsTarget?: boolean;
  /** True when what follows must speak of force, conquest or punishment ("promised to crush"). */
  readonly needsThreat?: boolean;
}

/** Nouns that show an event of one type and mode. */
export interface NounTriggers<Mode extends string = string> {
  /** Lemmas separated by spaces; "air_strike" for two words. */
  readonly words: string;
  readonly mode?: Mode;
  /** Who stands after "of"; target when left out. */
  readonly of?: "target" | "initiator" | "neither";
  /** The noun counts only as the object of one of these verbs, separated by spaces, whose first noun is the initiator. */
  readonly under?: string;
  /** The first noun of that verb must be of one of these classes. */
  readonly subject?: readonly NounClass[];
  /** Prepositions separated by spaces, one of which must open what stands behind the noun: "a rally against corruption". */
  readonly followedBy?: string;
  /** A noun of one of these classes must stand before it as its owner: "the teachers' march". */
  readonly owner?: readonly NounClass[];
  readonly needsEvidence?: boolean;
}

/** The triggers of one event type. */
export interface TypeTriggers<T extends EventType = EventType> {
  readonly verbs: readonly VerbTriggers<ModeOf<T>>[];
  readonly nouns: readonly NounTriggers<ModeOf<T>>[];
}

/** The triggers of one language, or `notYet` for a type that it does not know so far. */
export type TriggerLexicon = { readonly [T in EventType]: TypeTriggers<T> | "notYet" };

/** How a verb or noun bends what hangs under it. */
export type Bending =
  "planned" | "threatened" | "demanded" | "possible" | "negated" | "accused" | "denied";

/** Words around triggers. */
export interface GrammarLexicon {
  /** Verbs that only carry a noun's event: "carry_out", "launch", "conduct". */
  readonly lightVerbs: string;
  /** Verbs whose object or complement is bent. */
  readonly bending: Readonly<Record<Bending, string>>;
  /** Words that only stand where there is fighting; they let ambiguous triggers count. */
  readonly evidence: string;
  /** Auxiliaries that bend: "may", "will". */
  readonly auxiliaries: Readonly<Partial<Record<Bending, string>>>;
  /** Nouns that bend what hangs on them: "threat", "attempt". */
  readonly bendingNouns: Readonly<Partial<Record<Bending, string>>>;
  readonly conditional: string;
  readonly negators: string;
  /** Nouns that stand for a place named before: "region", "territory". */
  readonly placeAnaphors: string;
  /** Prepositions of where, from where and to where. */
  readonly where: string;
  readonly origin: string;
  readonly destination: string;
  readonly nounClasses: Readonly<Record<NounClass, string>>;
  readonly weapons: Readonly<Record<WeaponKind, string>>;
  readonly infrastructure: Readonly<Record<InfrastructureKind, string>>;
  readonly contexts: Readonly<Partial<Record<Context, string>>>;
  /** Nouns of bodies that stand for the actor after "of": "government", "forces". */
  readonly bodies: string;
  /** Nouns of allies, whose adjectives name them: "allies". */
  readonly allies: string;
  /** Content of a demand or refusal to its mode, tried in order. */
  readonly contentModes: readonly (readonly [
    mode: "yield" | "meet" | "assist" | "change",
    words: string,
  ])[];
  /** Words of talk over a distance. */
  readonly phone: string;
  /** Content of a threat to its mode, tried in order. */
  readonly threatModes: readonly (readonly [mode: ModeOf<"THREATEN">, words: string])[];
}

/** A verb that makes a number of people a figure. */
export interface CasualtyVerbs {
  readonly kind: FigureKind;
  readonly words: string;
  /** Whether the counted are the object and passive subject, or the first noun. */
  readonly counted: "object" | "subject";
}

/** A noun that makes a number a figure. */
export interface CasualtyNouns {
  readonly kind: FigureKind;
  readonly words: string;
}

/** Words of figures. */
export interface CasualtyLexicon {
  readonly verbs: readonly CasualtyVerbs[];
  readonly nouns: readonly CasualtyNouns[];
  /** Adjectives and adverbs after a number: "12 dead". */
  readonly adjectives: readonly CasualtyNouns[];
  readonly people: Readonly<Record<PopulationName, string>>;
  /** Words that make a toll a running one: "war", "conflict". */
  readonly cumulative: string;
  /** Words that make a toll one of a period: "escalation", "offensive". */
  readonly period: string;
  readonly home: string;
  readonly increments: string;
  readonly parts: string;
  readonly rises: string;
  readonly falls: string;
  readonly accident: string;
  /** Verbs that only report the harm under them: "feared dead", "said to have been killed". */
  readonly reporting: string;
  /** Those of them that leave it open: "feared dead". */
  readonly doubting: string;
  /** Verbs whose object "lives" are deaths: "claimed 22 lives". */
  readonly taking: string;
}

/** Words of conditions. */
export interface ConditionLexicon {
  readonly truce: string;
  /** Nouns that are a truce before words of fighting or behind words of rest: "cessation of hostilities". */
  readonly stopping: string;
  readonly fighting: string;
  readonly restful: string;
  readonly truceStages: Readonly<Record<string, string>>;
  readonly held: string;
  readonly taken: string;
  readonly lost: string;
  readonly contested: string;
  readonly contestedAdjectives: string;
  /** Verbs of striving "for control of" or "over" land. */
  readonly striving: string;
  /** Nouns of a share of land: "most of the province". */
  readonly shares: string;
  readonly heldAdjectives: string;
  readonly measure: string;
  readonly measureStages: Readonly<Record<string, string>>;
  readonly access: string;
  /** Nouns of ways, which are opened and closed: "crossing". */
  readonly ways: string;
  /** Words before "aid" by which it is no relief: "military". */
  readonly otherAid: string;
  readonly accessVerbs: Readonly<Record<string, string>>;
}

/** Words of displacement and of homes lost; lemmas separated by spaces. */
export interface DisplacementLexicon {
  readonly displaced: string;
  readonly fled: string;
  readonly evacuated: string;
  readonly relocated: string;
  readonly sheltered: string;
  readonly homeless: string;
  readonly destroyed: string;
  readonly damaged: string;
  readonly uninhabitable: string;
  /** Verbs that make others go: "were forced to leave". */
  readonly forcing: string;
  /** Verbs that with a goal drive people somewhere: "forced 300 families into shelters". */
  readonly driving: string;
  /** Those who live in a place, and leave it: "the villagers had left". */
  readonly residents: string;
  /** Verbs of going from home: "left their homes". */
  readonly leaving: string;
  /** Verbs that with a shelter or camp tell where the displaced are: "stay in camps". */
  readonly staying: string;
  /** What is taken or sought: "took shelter". */
  readonly refuge: string;
  readonly shelters: string;
  readonly camps: string;
  /** What people are driven from. */
  readonly homes: string;
  /** What may be destroyed or evacuated in their stead. */
  readonly dwellings: string;
}

/** All words of one language that coding needs. */
export interface CodingLexicon {
  readonly triggers: TriggerLexicon;
  readonly grammar: GrammarLexicon;
  readonly whereabouts: WhereLexicon;
  readonly casualties: CasualtyLexicon;
  readonly displacement: DisplacementLexicon;
  readonly conditions: ConditionLexicon;
  /** Verbs of speech acts that make what is said an accusation, a denial, a claim of responsibility … */
  readonly acts: Readonly<Partial<Record<SpeechAct, string>>>;
}
