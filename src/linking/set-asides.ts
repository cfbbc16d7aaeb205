import type { ActorDirectory, Claim, Figure, Incident } from "../model/index.ts";
import { claimKey, dayOfClaim, partOf, subjectKey } from "./claims.ts";
import type { Period } from "./days.ts";
import { sideOf } from "./origins.ts";

/** What is known of the incident that claims stand in. */
export interface ClaimContext {
  readonly shape: Incident["shape"];
  readonly period: Period | null;
  readonly initiators: Incident["initiators"];
  readonly targets: Incident["targets"];
  readonly actors: ActorDirectory;
  /** Keys of claims that a reviewer discounts, as `claimKey` gives them. */
  readonly discounted: ReadonlySet<string>;
}

/**
 * Says of each claim whether it counts, and why not.
 *
 * @param claims - all claims of one incident, in any order
 * @returns the same claims with `setAside` set
 * @source DESIGN of estimates: docs/decisions/0008-estimates.md
 */
export function setAside(claims: readonly Claim[], context: ClaimContext): Claim[] {
  const parties = sidesOf(context);
  return claims.map((claim) => ({
    ...claim,
    setAside: reasonFor(claim, { claims, context, parties }),
  }));
}

interface Room {
  readonly claims: readonly Claim[];
  readonly context: ClaimContext;
  readonly parties: {
    readonly initiators: ReadonlySet<string>;
    readonly targets: ReadonlySet<string>;
  };
}

function reasonFor(claim: Claim, room: Room): Claim["setAside"] {
  const { claims, context } = room;
  if (claim.figure.modality !== "actual") return "not-actual";
  if (context.discounted.has(claimKey(claim))) return "discounted";
  if (claims.some((later) => supersedes(later, claim))) return "superseded";
  if (isPartyClaim(claim, room)) return "party-claim";
  const rivals = claims.filter((other) => sameNumber(other.figure, claim.figure));
  if (isVague(claim) && rivals.some((other) => !isVague(other))) return "vague-beside-number";
  if (isFirstDay(claim, context) && rivals.some((other) => isLater(other, context)))
    return "first-day";
  return null;
}

/** A later claim of one origin about the same number takes the place of the earlier, unless it is vaguer or falls unsaid. */
function supersedes(later: Claim, claim: Claim): boolean {
  if (!claim.origin.isNamed || later.origin.key !== claim.origin.key) return false;
  if (later.figure.modality !== "actual" || subjectKey(later) !== subjectKey(claim)) return false;
  if (later.figure.measure !== "total" || claim.figure.measure !== "total") return false;
  const [after, before] = [dayOfClaim(later), dayOfClaim(claim)];
  if (after === null || before === null || after <= before || isVaguer(later, claim)) return false;
  return !falls(later.figure, claim.figure) || isSaidToRevise(later);
}

function isVaguer(later: Claim, claim: Claim): boolean {
  if (isVague(later) && !isVague(claim)) return true;
  return (
    later.figure.best === null &&
    claim.figure.best !== null &&
    (later.figure.low ?? 0) < claim.figure.best
  );
}

function falls(later: Figure, earlier: Figure): boolean {
  const top = (figure: Figure): number => figure.high ?? figure.best ?? figure.low ?? 0;
  return top(later) < top(earlier);
}

function isSaidToRevise({ figure }: Claim): boolean {
  const acts = figure.attribution.map((step) => step.act);
  const isRevision = figure.relations.some((relation) => relation.kind === "revises");
  return isRevision || acts.includes("corrects") || acts.includes("retracts");
}

/** Classes of actor that tell of violence and are no party to it; state and group media speak for their side. */
const observers: ReadonlySet<string> = new Set([
  "monitor",
  "news-agency",
  "news-outlet",
  "activist-media",
  "ngo",
  "igo",
  "think-tank",
  "university",
]);

/** What a party says of harm it is accused of, or of its enemy's losses; what it admits counts. */
function isPartyClaim({ figure, origin }: Claim, { context, parties }: Room): boolean {
  if (observers.has(context.actors.byId(origin.key)?.class ?? "")) return false;
  const side = origin.sideId ?? origin.key;
  if (figure.attribution.some((step) => step.act === "admits")) return false;
  if (parties.initiators.has(side)) return true;
  const isOfFighters =
    figure.of.status === "armed-forces" || figure.of.status === "direct-participant";
  const byItself =
    figure.actor !== null && (figure.actor.actorId ?? figure.actor.name) === origin.key;
  return isOfFighters && byItself && parties.targets.has(side);
}

function sidesOf({ initiators, targets, actors }: ClaimContext): Room["parties"] {
  const sides = (mentions: Incident["initiators"]): ReadonlySet<string> =>
    new Set(
      mentions.flatMap(({ actorId }) =>
        actorId === null ? [] : [sideOf(actorId, actors) ?? actorId],
      ),
    );
  return { initiators: sides(initiators), targets: sides(targets) };
}

function isVague({ figure }: Claim): boolean {
  return figure.rule !== null;
}

function sameNumber(a: Figure, b: Figure): boolean {
  return (
    a.kind === b.kind && a.unit === b.unit && partOf(a) === partOf(b) && a.modality === b.modality
  );
}

/** Made on the day of a single happening: dates are days, so its first 24 hours are taken as that day. */
function isFirstDay(claim: Claim, { shape, period }: ClaimContext): boolean {
  const day = dayOfClaim(claim);
  return shape === "single" && period !== null && day !== null && day <= period.last;
}

function isLater(claim: Claim, { period }: ClaimContext): boolean {
  const day = dayOfClaim(claim);
  return period !== null && day !== null && day > period.last && !isVague(claim);
}
