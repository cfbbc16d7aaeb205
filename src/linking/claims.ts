import type { ActorDirectory, Claim, Figure, Incident } from "../model/index.ts";
import { firstDay } from "./days.ts";
import { originOf, type Telling } from "./origins.ts";
import { placeKey } from "./places.ts";

/** The report that makes claims, and who coded it. */
export interface Claimant extends Telling {
  readonly publishedAt: string | null;
  readonly coder: string;
}

/** Makes the claims of a report's figures; figures that repeat one another's numbers come once. */
export function claimsOf(
  claimant: Claimant,
  figures: readonly Figure[],
  actors: ActorDirectory,
): Claim[] {
  const { id, publishedAt, coder } = claimant;
  const claims = figures.map((figure): Claim => ({
    reportId: id,
    coder,
    publishedAt,
    figure,
    origin: originOf(figure.attribution, claimant, actors),
    setAside: null,
  }));
  return eachClaimOnce(claims);
}

/** A headline's number that the text restates, or the text's where only the headline names who says it. */
function isRestated(claim: Claim, claims: readonly Claim[]): boolean {
  const linked = (one: Claim, other: Claim): boolean =>
    one.figure.relations.some(
      ({ kind, figureId }) => kind === "restates" && figureId === other.figure.id,
    );
  return claims.some((other) => {
    if (linked(other, claim)) return other.origin.isNamed || !claim.origin.isNamed;
    return linked(claim, other) && other.origin.isNamed && !claim.origin.isNamed;
  });
}

/** Gives the claims that an incident holds, each once, without their set-asides. */
export function heldClaims(incident: Incident): Claim[] {
  const byKey = new Map<string, Claim>();
  for (const claim of incident.estimates.flatMap((estimate) => estimate.claims)) {
    byKey.set(claimKey(claim), { ...claim, setAside: null });
  }
  return [...byKey.values()];
}

/** Gives what makes a claim itself: its report, coder and figure. */
export function claimKey(claim: Claim): string {
  return `${claim.reportId} ${claim.coder} ${claim.figure.id}`;
}

/** Gives the day a claim was made: as its origin gave it, else as its report was published; null when neither is known. */
export function dayOfClaim(claim: Claim): number | null {
  const asOf = claim.figure.asOf;
  if (asOf?.start != null && asOf.basis !== "unresolved") return firstDay(asOf.start);
  return claim.publishedAt === null ? null : firstDay(claim.publishedAt);
}

/** Occupations whose losses are counted apart; "protesters" or "displaced people" may be all that suffered. */
const partRoles = new Set(["journalist", "medical", "aid-worker", "peacekeeper"]);

/** Says whom a figure counts of all that suffered: "all", or a part such as "children" or "women". */
export function partOf(figure: Figure): string {
  const { age, sex, roles } = figure.of;
  const isPart = figure.relations.some((relation) => relation.kind === "part-of");
  const protectedRoles = roles.filter((role) => partRoles.has(role));
  const words = [...protectedRoles, ageWord(age), sexWord(sex, age)].filter((word) => word !== "");
  if (words.length > 0) return words.join(", ");
  return isPart ? figure.of.text.toLowerCase() : "all";
}

function ageWord(age: Figure["of"]["age"]): string {
  return age === "child" ? "children" : "";
}

function sexWord(sex: Figure["of"]["sex"], age: Figure["of"]["age"]): string {
  if (sex === "woman") return age === "child" ? "girls" : "women";
  if (sex === "man") return age === "child" ? "boys" : "men";
  return "";
}

/** Gives what a claim must share with another to be about the same number: kind, whom, scope, where and when. */
export function subjectKey({ figure }: Claim): string {
  const { kind, of, scope, countedOver, unit, causation } = figure;
  const places = figure.places.map(placeKey).toSorted().join("+");
  const over = countedOver === null ? "" : `${countedOver.start ?? ""}/${countedOver.end ?? ""}`;
  return [kind, of.status, of.join, partOf(figure), scope, unit, causation, places, over].join("|");
}

function eachClaimOnce(claims: readonly Claim[]): Claim[] {
  const byNumbers = new Map<string, Claim>();
  for (const claim of claims.filter((each) => !isRestated(each, claims))) {
    const { low, best, high } = claim.figure;
    const numbers = [low ?? "", best ?? "", high ?? ""].join("/");
    const { kind, of, scope, unit } = claim.figure;
    const whom = [kind, of.status, partOf(claim.figure), scope, unit].join("|");
    const key = `${claim.origin.key} ${whom} ${numbers}`;
    if (!byNumbers.has(key)) byNumbers.set(key, claim);
  }
  return [...byNumbers.values()];
}
