import type { Place } from "../../model/index.ts";

/** A place with how surely the happening took place there. */
export interface Weighed {
  readonly place: Place;
  readonly weight: number;
  /** Whether it was close by: "near Aleppo". */
  readonly isNear: boolean;
  /** Whether the happening's own clause tells of it, or one of what it was for. */
  readonly isOwn: boolean;
  /** Whether no noun behind its name makes it only whose that is: "Homs residents". */
  readonly isFree: boolean;
}

/** A place of a sentence, its token, and the token of a happening. */
export interface PlaceQuery {
  readonly place: Place;
  readonly token: number;
  readonly at: number;
}
