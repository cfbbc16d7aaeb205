import type { Link, Report, Tie } from "../model/index.ts";
import { comparedOf, differenceOf, isCopy, likenessOf, toldText } from "../text/index.ts";

/** A report that is held, as a new one is compared with it. */
export interface HeldReport {
  readonly id: string;
  /** The report whose text it is, as far as that was found: its own id, or that of the first it is tied to. */
  readonly originId: string;
  readonly text: string;
  readonly setAside: Report["setAside"];
}

/** A held report that bears the same name as a new one: an id of its sender's, or an address. */
export interface Namesake extends HeldReport {
  readonly basis: "id" | "address";
  /** Which version of its document it is: 1, 2, 3 … */
  readonly number: number;
  /** The first version's id. */
  readonly firstId: string;
}

/** What is held that a new report may be tied to. */
export interface Kin {
  /** Reports that may be the same text, likeliest first. */
  readonly alike: readonly HeldReport[];
  /** The latest version of each document that it may be a later version of; those with its sender's id first. */
  readonly namesakes: readonly Namesake[];
  /** What it is said to translate, where that is held. */
  readonly translated: HeldReport | null;
  /** Ids of reports that say they translate it and were tied to nothing yet. */
  readonly translators: readonly string[];
  /** Standing links of its own and of its namesakes. */
  readonly links: readonly Link[];
  /** What it was found to be tied to when it was recorded; null when it is new. */
  readonly own: readonly Tie[] | null;
}

/** Of a report that nothing held is kin to. */
export const noKin: Kin = {
  alike: [],
  namesakes: [],
  translated: null,
  translators: [],
  links: [],
  own: null,
};

type Version = Extract<Tie, { kind: "version" }>;

/** The same id is the same document; at one address may stand another page every day, so its words must be alike too. */
function versionOf(report: Report, { namesakes }: Kin): Version | null {
  const text = toldText(report);
  const own = comparedOf(text);
  const before = namesakes.find(
    (each) => each.basis === "id" || isCopy(likenessOf(own, comparedOf(toldText(each)))),
  );
  if (before === undefined) return null;
  return {
    kind: "version",
    reportId: report.id,
    originalId: before.firstId,
    previousId: before.id,
    number: before.number + 1,
    basis: before.basis,
    difference: differenceOf(toldText(before), text),
  };
}

/** Gives a tie for each original that the report copies, the best copied first; versions of one document are no copies. */
function copiesOf(report: Report, alike: readonly HeldReport[], version: Version | null): Tie[] {
  const own = comparedOf(toldText(report));
  const byOrigin = new Map<string, number>();
  for (const held of alike) {
    if (held.originId === version?.originalId || held.id === version?.previousId) continue;
    const likeness = likenessOf(own, comparedOf(toldText(held)));
    const best = byOrigin.get(held.originId) ?? 0;
    if (isCopy(likeness) && likeness.containment > best) {
      byOrigin.set(held.originId, likeness.containment);
    }
  }
  return [...byOrigin]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([originalId, containment]) => ({
      kind: "copy",
      reportId: report.id,
      originalId,
      containment: Math.round(containment * 1000) / 1000,
    }));
}

/** Says whether a later version of its document is held: what it tells stands no more. */
export function isSuperseded(reportId: string, { own, namesakes }: Kin): boolean {
  if (own === null) return false;
  const version = own.find((tie) => tie.kind === "version");
  const { originalId: firstId, number } = version ?? { originalId: reportId, number: 1 };
  return namesakes.some((each) => each.firstId === firstId && each.number > number);
}

/** Finds what a report that is new is a later version, a translation or a copy of; of one that is held, gives what was found. */
export function tiesOf(report: Report, kin: Kin): Tie[] {
  if (kin.own !== null) return [...kin.own];
  const version = versionOf(report, kin);
  const translation: Tie[] =
    kin.translated === null
      ? []
      : [{ kind: "translation", reportId: report.id, originalId: kin.translated.originId }];
  return [
    ...(version === null ? [] : [version]),
    ...translation,
    ...copiesOf(report, kin.alike, version),
  ];
}

/** Ties those that came before what they translate to it; `originId` is that report's own origin. */
export function translatorTies({ own, translators }: Kin, originId: string): Tie[] {
  if (own !== null) return [];
  return translators.map((reportId) => ({ kind: "translation", reportId, originalId: originId }));
}

/** Gives the report whose text a report is, by its ties: what it translates, else what it copies best, else its first version. */
export function originIdOf(reportId: string, ties: readonly Tie[]): string {
  const byKind = (kind: Tie["kind"]): string | undefined =>
    ties.find((tie) => tie.kind === kind)?.originalId;
  return byKind("translation") ?? byKind("copy") ?? byKind("version") ?? reportId;
}
