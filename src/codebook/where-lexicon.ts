/** Words that tell where something happened; lemmas and prepositions separated by spaces. */
export interface WhereLexicon {
  /** Prepositions before the place itself. */
  readonly at: string;
  /** Prepositions before a place close by: "near". */
  readonly near: string;
  /** Prepositions before where something came from or was left: "from", "out". */
  readonly away: string;
  /** Units that tell how far from a place something was. */
  readonly distances: string;
  /** Words between a distance and the place it is told from: "west of", "away from". */
  readonly bearings: string;
  /** Nouns of parts of land, whose "of" names the place: "outskirts". */
  readonly parts: string;
  /** Nouns of built places beside the buildings of `nounClasses`. */
  readonly facilities: string;
  /** Nouns of happenings, whether or not they are events of the codebook. */
  readonly happenings: string;
  /** Nouns of those who act only where they belong: "police" in "London police". */
  readonly locals: string;
  /** Verbs whose object, when it is a country, is where they happen: "bombed Yugoslavia". */
  readonly visiting: string;
  /** Verbs whose "from" is where they happen: "withdrew from Herat". */
  readonly leaving: string;
  /** Verbs whose subject, when it is a place, is where they happen: "Aleppo witnessed clashes". */
  readonly hosting: string;
  /** Verbs whose object is never where they happen: "accused Damascus". */
  readonly elsewhere: string;
  /** Verbs and nouns of showing or saying what one is against or for: it is not where one does. */
  readonly contending: string;
  /** Prepositions before what is contended: "against", "over". */
  readonly contended: string;
  /** Nouns of telling, fearing or planning a happening, which is elsewhere or nowhere: "reports", "threat". */
  readonly tellings: string;
  /** Verbs that tell where somebody belongs, not where anything happened: "based in Aleppo". */
  readonly belonging: string;
  /** Forms of verbs of lying beside or within sight of what they name: "which borders Malaysia". */
  readonly adjoining: string;
  /** Nouns whose "on" tells what they are about or aimed at: "talks on Syria", "pressure on Iran". */
  readonly discussing: string;
  /** Verbs that are only about the happening that is their object: "condemn the killing". */
  readonly regarding: string;
  /** Words before the deed for which something else is done: "arrested for", "accused of". */
  readonly reasons: string;
  /** Prepositions before where something goes: "to". */
  readonly heading: string;
  /** Words that join a clause of the same time and place: "when". */
  readonly together: string;
  /** Words that join a clause of another time: "after". */
  readonly apart: string;
  /** Words that join what may never be: "if". */
  readonly supposed: string;
}
