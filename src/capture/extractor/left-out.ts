import { kindOfFurniture } from "../../intake/index.ts";
import type { LeftOut } from "../../model/index.ts";
import type { FurnitureSigns } from "./furniture-signs.ts";
import type { PageElement } from "./page-tree.ts";
import type { Run } from "./runs.ts";
import { furnitureKindOf } from "./signals.ts";

type Kind = LeftOut["kind"];

/** Most units that are kept of a piece's words; its place in the raw is kept whole. */
const mostUnits = 1000;
/** Pieces of one page; the last has all that is beyond. */
const mostPieces = 200;

interface Piece {
  /** The outermost element that is furniture; what the run stands in where none is. */
  readonly box: PageElement;
  readonly runs: Run[];
  /** Whether nothing that was kept stands before it. */
  readonly goesOn: boolean;
}

/**
 * Gives what of a page is not its article, in page order: neighbouring runs of one box are a piece.
 *
 * @param runs - of the whole page
 * @param kept - where what was kept begins in the markup
 */
export function leftOutOf(
  runs: readonly Run[],
  kept: ReadonlySet<number>,
  signs: FurnitureSigns,
): LeftOut[] {
  const pieces: Piece[] = [];
  let goesOn = false;
  for (const run of runs) {
    const box = boxOf(run, signs);
    const last = pieces.at(-1);
    if (kept.has(run.raw.start)) {
      goesOn = false;
      continue;
    }
    if (last !== undefined && goesOn && last.box === box) last.runs.push(run);
    else pieces.push({ box, runs: [run], goesOn });
    goesOn = true;
  }
  return joined(pieces, signs).map(leftOut);
}

/** Joins neighbours of one kind, and all that is over the number. */
function joined(
  pieces: readonly Piece[],
  signs: FurnitureSigns,
): { kind: Kind; runs: readonly Run[] }[] {
  const found: { kind: Kind; runs: Run[] }[] = [];
  for (const { box, runs, goesOn } of pieces) {
    const last = found.at(-1);
    const isFull = found.length >= mostPieces;
    const kind = isFull ? (last?.kind ?? "other") : kindOf(box, runs, signs);
    if (last !== undefined && (isFull || (goesOn && last.kind === kind))) {
      for (const run of runs) last.runs.push(run);
    } else found.push({ kind, runs: [...runs] });
  }
  return found;
}

function leftOut({ kind, runs }: { kind: Kind; runs: readonly Run[] }): LeftOut {
  const text = runs.map((run) => run.text).join("\n");
  return {
    kind,
    text: text.length > mostUnits ? `${text.slice(0, mostUnits)}…` : text,
    raw: { start: runs[0]?.raw.start ?? 0, end: runs.at(-1)?.raw.end ?? 0 },
  };
}

function kindOf(box: PageElement, runs: readonly Run[], signs: FurnitureSigns): Kind {
  const text = runs.map((run) => run.text).join("\n");
  return (
    kindByNames(box, runs[0]?.owner ?? box) ??
    kindOfFurniture(text.slice(0, 10 * mostUnits)) ??
    kindByElement(box, runs, signs)
  );
}

function boxOf({ owner }: Run, signs: FurnitureSigns): PageElement {
  let box = owner;
  for (let at: PageElement | null = owner; at !== null; at = at.parent) {
    if (signs.isOut(at)) box = at;
  }
  return box;
}

/** From the box inwards: a share bar in a footer is the footer's, a form among comments the comments'. */
function kindByNames(box: PageElement, inner: PageElement): Kind | null {
  let found: Kind | null = null;
  for (let at: PageElement | null = inner; at !== null; at = at.parent) {
    found = furnitureKindOf(at) ?? found;
    if (at === box) return found;
  }
  return found;
}

function kindByElement(box: PageElement, runs: readonly Run[], signs: FurnitureSigns): Kind {
  if (["nav", "menu", "footer"].includes(box.name)) return "navigation";
  if (signs.signal(box) === "small") return "byline";
  const links = runs.reduce((units, run) => units + run.linkUnits, 0);
  const all = runs.reduce((units, run) => units + run.text.length, 0);
  return links > all / 2 ? "related" : "other";
}
