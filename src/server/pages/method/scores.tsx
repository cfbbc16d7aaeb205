import type { ReactNode } from "react";
import type { PeerScore, Score, ScoredSet } from "../../../model/index.ts";

/** Shares with three digits, other measures with one. */
function digits(value: number): string {
  return value > 1 ? value.toFixed(1) : value.toFixed(3);
}

function bestPeer({ peers, isLowerBetter }: Score): PeerScore | undefined {
  const sign = isLowerBetter ? 1 : -1;
  return [...peers].sort((a, b) => sign * (a.value - b.value))[0];
}

function Peer({ score }: { score: Score }): ReactNode {
  const peer = bestPeer(score);
  if (peer === undefined) return "none published";
  const note = peer.note === undefined ? "" : `, ${peer.note}`;
  return `${digits(peer.value)} (${peer.name}${note})`;
}

function Cells({ score }: { score: Score }): ReactNode {
  return (
    <>
      <td>{digits(score.value)}</td>
      <td>
        {digits(score.low)} to {digits(score.high)}
      </td>
      <td>{score.n}</td>
      <td>
        <Peer score={score} />
      </td>
    </>
  );
}

function Table({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    <div className="scroll" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{label}</th>
            <th scope="col">Vigil</th>
            <th scope="col">Interval</th>
            <th scope="col">Items</th>
            <th scope="col">Best peer</th>
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}

/** The first measure of each set: the one that says most. */
function Headlines({ sets }: { sets: readonly ScoredSet[] }): ReactNode {
  return (
    <Table label="Measured on">
      <tbody>
        {sets.map(({ title, scores }) =>
          Object.entries(scores)
            .slice(0, 1)
            .map(([measure, score]) => (
              <tr key={title}>
                <th scope="row">
                  {title}: {measure}
                </th>
                <Cells score={score} />
              </tr>
            )),
        )}
      </tbody>
    </Table>
  );
}

function SetRows({ set }: { set: ScoredSet }): ReactNode {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={5}>
          {set.title}
        </th>
      </tr>
      {Object.entries(set.scores).map(([measure, score]) => (
        <tr key={measure}>
          <th scope="row">
            {measure}
            {score.isLowerBetter ? " (less is better)" : ""}
          </th>
          <Cells score={score} />
        </tr>
      ))}
    </tbody>
  );
}

/** How well the coder reads texts that other people annotated, with the best published peer; nothing where none is kept. */
export function Scores({ sets }: { sets: readonly ScoredSet[] }): ReactNode {
  const [newest] = sets
    .flatMap(({ scores }) => Object.values(scores))
    .sort((a, b) => b.measuredOn.localeCompare(a.measuredOn));
  if (newest === undefined) return null;
  return (
    <section>
      <h2 id="scores">How well it reads</h2>
      <p>
        Measured on the development halves of texts that other people annotated, last on{" "}
        {newest.measuredOn} with {newest.coder}. The interval is the middle 95 % of 1,000 samples
        drawn again from the same texts. Peers are mostly measured on other parts of the same sets.
      </p>
      <Headlines sets={sets} />
      <details>
        <summary>Every measure of every set</summary>
        <Table label="Measure">
          {sets.map((set) => (
            <SetRows key={set.title} set={set} />
          ))}
        </Table>
      </details>
    </section>
  );
}
