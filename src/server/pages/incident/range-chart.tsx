import type { ReactNode } from "react";
import type { ClaimView } from "../../../publishing/index.ts";

const width = 320;
const rowHeight = 34;
const inset = 8;

type Bounds = ClaimView["bounds"];

function largest({ low, best, high }: Bounds): number {
  return Math.max(low ?? 0, best ?? 0, high ?? 0);
}

/** Counts from 0, so that lengths can be compared; a tenth is left free for what is open upwards. */
function scaleOver(claims: readonly ClaimView[]): (value: number) => number {
  const most = Math.max(1, ...claims.map(({ bounds }) => largest(bounds)));
  return (value) => inset + (value / (most * 1.1)) * (width - 2 * inset);
}

/** Where a claim's line begins and ends and its dot stands, in people. */
function extentOf({ low, best, high }: Bounds): { from: number; to: number; dot: number } {
  const from = low ?? best ?? 0;
  const to = high ?? best ?? from;
  return { from, to, dot: best ?? to };
}

function Row(props: { claim: ClaimView; y: number; scale: (value: number) => number }): ReactNode {
  const { claim, y, scale } = props;
  const { from, to, dot } = extentOf(claim.bounds);
  const isOpen = claim.bounds.best === null && claim.bounds.high === null;
  return (
    <g className={claim.setAside === null ? "" : "aside"}>
      <text x={inset} y={y - 7}>
        {claim.origin.length > 34 ? `${claim.origin.slice(0, 33)}…` : claim.origin}: {claim.value}
      </text>
      {to > from ? <line className="range" x1={scale(from)} x2={scale(to)} y1={y} y2={y} /> : null}
      {isOpen ? <line className="open" x1={scale(from)} x2={width - inset} y1={y} y2={y} /> : null}
      <circle className="best" cx={scale(dot)} cy={y} r="4.5" />
    </g>
  );
}

/** Draws rival claims beside each other: dots for numbers, lines for ranges, dashes where open upwards. */
export function RangeChart({ claims }: { claims: readonly ClaimView[] }): ReactNode {
  const counted = claims.filter(({ bounds }) => bounds.low !== null || bounds.best !== null);
  const drawn = [
    ...new Map(counted.map((claim) => [`${claim.origin} ${claim.value}`, claim])).values(),
  ];
  if (drawn.length < 2 || drawn.length > 12) return null;
  const scale = scaleOver(drawn);
  const height = drawn.length * rowHeight + 10;
  return (
    <svg className="chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line className="axis" x1={inset} x2={inset} y1="0" y2={height} />
      {drawn.map((claim, index) => (
        <Row key={index} claim={claim} y={24 + index * rowHeight} scale={scale} />
      ))}
    </svg>
  );
}
