import type {
  ActorDirectory,
  CodedEvent,
  Coding,
  Course,
  Incident,
  Link,
  Tie,
} from "../model/index.ts";
import type { Unlinked } from "./happening.ts";
import type { Kin } from "./ties.ts";

/** An event that is linked to an incident already. */
export interface KnownTelling {
  readonly link: Link;
  readonly event: CodedEvent;
  readonly report: {
    readonly id: string;
    readonly source: string | null;
    readonly publishedAt: string | null;
    /** The report whose text it is, where it is a copy or translation. */
    readonly originId?: string;
  };
}

/** What is held near a coding, in space and time. */
interface Known {
  readonly incidents: readonly Incident[];
  /** Of those incidents; their order has no effect. */
  readonly tellings: readonly KnownTelling[];
  readonly courses: readonly Course[];
  /** Reports it may be tied to; none when left out. */
  readonly kin?: Kin;
}

/** What linking is given. */
export interface LinkingInput {
  readonly coding: Coding;
  readonly known: Known;
  readonly actors: ActorDirectory;
  readonly collectionId: string;
  /** Makes the id of a new incident, link or course. */
  readonly makeId: () => string;
  /** Keys of claims that a reviewer discounts: report id, coder and figure id, separated by spaces. */
  readonly discounted?: ReadonlySet<string>;
}

/** What a coding changes in what we hold. */
export interface LinkingResult {
  /** New or changed, whole. One with 0 reports lost its last: the report was coded anew and no longer tells of it. */
  readonly incidents: Incident[];
  readonly links: Link[];
  /** Ids of links that stand no more: of the report's earlier coding, or of the version before it. */
  readonly undone: string[];
  /** What a report that is new is a later version, a copy or a translation of. */
  readonly ties: Tie[];
  /** New or changed, whole. */
  readonly courses: Course[];
  readonly unlinked: Unlinked[];
}
