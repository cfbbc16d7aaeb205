import { daysIn } from "../../intake/index.ts";
import type { FurnitureSigns } from "./furniture-signs.ts";
import type { PageElement } from "./page-tree.ts";
import type { Run } from "./runs.ts";
import { isProse } from "./weigh.ts";

const longestLine = 140;
/** A line this short, beside the heading, that has a day in it is the line of the day. */
const shortestDoubt = 60;
/** How many runs above and below the heading are looked at. */
const reach = { above: 12, below: 25 };
const dateNames =
  /(?:^|[^a-z])(?:date|datum|fecha|data|time|timestamp|published|posted|pubdate|publish|dateline|byline|meta|postmeta|entrymeta|info)(?:$|[^a-z])/i;
const publishedWords =
  /^\W{0,3}(?:published|posted|first published|created|date|veröffentlicht|erschienen|erstellt|datum|publié|publicado|fecha|pubblicato|publicerad|opublikowano|yayınlan|опубликовано)/i;
const changedWords =
  /^\W{0,3}(?:last )?(?:updated|modified|aktualisiert|zuletzt|stand|letzte|mis à jour|actualizado|aggiornato|обновлено)/i;

/**
 * Finds the day that a page shows beside its heading, in a line that is there to say when it was put up.
 *
 * @returns the day as the page writes it; null when no line says it
 */
export function visibleDay(runs: readonly Run[], signs: FurnitureSigns): string | null {
  const heading = runs.findIndex((run) => run.owner.name === "h1" && signs.isShown(run.owner));
  const start = heading >= 0 ? heading : runs.findIndex(isProse);
  if (start < 0) return null;
  const near = runs.slice(Math.max(0, start - reach.above), start + reach.below);
  const lines = near.flatMap((run, at) => {
    const [day] = run.text.length > longestLine ? [] : daysIn(run.text);
    if (day === undefined || !signs.isShown(run.owner)) return [];
    const rank = rankOf(run, at >= start - Math.max(0, start - reach.above));
    return rank === null ? [] : [{ day, rank }];
  });
  const [best] = lines.toSorted((a, b) => a.rank - b.rank);
  return best?.day ?? null;
}

/** 0 is the surest; null for a day that may be anything else's. */
function rankOf(run: Run, isBelow: boolean): number | null {
  const isLate = changedWords.test(run.text) ? 2 : 0;
  if (publishedWords.test(run.text)) return isBelow ? 0 : 1;
  if (saysDate(run.owner)) return isLate + (isBelow ? 0 : 1);
  return run.text.length <= shortestDoubt ? isLate + (isBelow ? 2 : 4) : null;
}

function saysDate(owner: PageElement): boolean {
  for (let at: PageElement | null = owner, up = 0; at !== null && up < 3; at = at.parent, up += 1) {
    const names = `${at.attributes?.["class"] ?? ""} ${at.attributes?.["id"] ?? ""}`;
    if (at.name === "time" || (names.length < 300 && dateNames.test(names))) return true;
  }
  return false;
}
