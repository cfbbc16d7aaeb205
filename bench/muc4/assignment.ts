/** The state of the shortest-path search for one row. */
interface Search {
  readonly cost: readonly (readonly number[])[];
  readonly rowPotential: number[];
  readonly columnPotential: number[];
  /** The row each column belongs to, from 1; 0 for none. */
  readonly rowOf: number[];
}

/** What the search for one row knows of each column. */
interface Frontier {
  readonly least: number[];
  readonly isUsed: boolean[];
  readonly way: number[];
}

/** What a cost leaves over the potentials of its row and column. */
const gap = (cost = 0, row = 0, column = 0): number => cost - row - column;

/** Lets a column's row reach on, and gives the nearest column not yet used with how far it is. */
function nearest(
  search: Search,
  frontier: Frontier,
  column: number,
): { next: number; delta: number } {
  const { cost, rowPotential, columnPotential, rowOf } = search;
  const { least, isUsed, way } = frontier;
  const at = rowOf[column] ?? 0;
  const [line, potential] = [cost[at - 1] ?? [], rowPotential[at]];
  let [next, delta] = [0, Infinity];
  for (let j = 1; j < least.length; j++) {
    if (isUsed[j] === true) continue;
    const reduced = gap(line[j - 1], potential, columnPotential[j]);
    if (reduced < (least[j] ?? 0)) {
      least[j] = reduced;
      way[j] = column;
    }
    if ((least[j] ?? 0) < delta) [next, delta] = [j, least[j] ?? 0];
  }
  return { next, delta };
}

/** Gives the column that a row reaches at the smallest reduced cost, and the way to it. */
function reach(search: Search, row: number): { column: number; way: number[] } {
  const { rowPotential, columnPotential, rowOf } = search;
  const frontier: Frontier = {
    least: columnPotential.map(() => Infinity),
    isUsed: columnPotential.map(() => false),
    way: columnPotential.map(() => 0),
  };
  rowOf[0] = row;
  let column = 0;
  while (rowOf[column] !== 0) {
    frontier.isUsed[column] = true;
    const { next, delta } = nearest(search, frontier, column);
    frontier.isUsed.forEach((used, j) => {
      if (used) {
        const owner = rowOf[j] ?? 0;
        rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
        columnPotential[j] = (columnPotential[j] ?? 0) - delta;
      } else frontier.least[j] = (frontier.least[j] ?? 0) - delta;
    });
    column = next;
  }
  return { column, way: frontier.way };
}

/** Pairs rows with columns where there are no more rows than columns. */
function assignRows(cost: readonly (readonly number[])[], width: number): [number, number][] {
  const search: Search = {
    cost,
    rowPotential: Array.from({ length: cost.length + 1 }, () => 0),
    columnPotential: Array.from({ length: width + 1 }, () => 0),
    rowOf: Array.from({ length: width + 1 }, () => 0),
  };
  for (let row = 1; row <= cost.length; row++) {
    const { column, way } = reach(search, row);
    for (let at = column; at !== 0; at = way[at] ?? 0)
      search.rowOf[at] = search.rowOf[way[at] ?? 0] ?? 0;
  }
  return search.rowOf.flatMap((row, column): [number, number][] =>
    column > 0 && row > 0 ? [[row - 1, column - 1]] : [],
  );
}

/**
 * Gives the one-to-one pairing of rows and columns whose weights add up to most.
 *
 * @param weights - one list a row, all of one length
 * @returns pairs of row and column, as many as the shorter side has; pairs of weight 0 are among them
 * @source the Hungarian method with potentials (Kuhn 1955, Munkres 1957)
 */
export function bestPairs(weights: readonly (readonly number[])[]): [number, number][] {
  const width = weights[0]?.length ?? 0;
  if (width === 0) return [];
  if (weights.length <= width)
    return assignRows(
      weights.map((row) => row.map((weight) => -weight)),
      width,
    );
  const turned = Array.from({ length: width }, (_, j) => weights.map((row) => -(row[j] ?? 0)));
  return assignRows(turned, weights.length).map(([column, row]) => [row, column]);
}
