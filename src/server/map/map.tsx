import type { ReactNode } from "react";
import type { Boundaries } from "./boundaries.ts";
import { drawMap, type Drawing } from "./draw.ts";
import type { MapMark } from "./marks.ts";

interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle";
}

/** Labels that do not run into each other, areas' before dots'. */
function labelsOf(drawing: Drawing): Label[] {
  const wanted: Label[] = [
    ...drawing.areas.map(({ mark, x, y }) => label(mark, { x, y: y + 4, anchor: "middle" })),
    ...drawing.dots.map(({ mark, x, y, radius }) =>
      label(mark, { x: x + radius + 4, y: y + 4, anchor: "start" }),
    ),
  ];
  const kept: Label[] = [];
  for (const next of wanted) if (!kept.some((other) => isTouching(next, other))) kept.push(next);
  return kept;
}

function label(mark: MapMark, at: Omit<Label, "text">): Label {
  return { ...at, text: mark.count > 1 ? `${mark.place.name} (${mark.count})` : mark.place.name };
}

function isTouching(a: Label, b: Label): boolean {
  const width = (text: string): number => text.length * 7.5;
  const left = (each: Label): number =>
    each.anchor === "middle" ? each.x - width(each.text) / 2 : each.x;
  const isBeside = left(a) + width(a.text) < left(b) - 4 || left(b) + width(b.text) < left(a) - 4;
  return !isBeside && Math.abs(a.y - b.y) < 15;
}

const sizes = { wide: { width: 720, height: 520 }, narrow: { width: 440, height: 360 } };

/** Shows marks on a map: provinces and countries as hatched areas, settlements as dots, each a link. */
export function IncidentMap(props: {
  boundaries: Boundaries;
  marks: readonly MapMark[];
  name: string;
  /** wide: across the page; narrow: beside a heading. */
  format: "wide" | "narrow";
}): ReactNode {
  const { boundaries, marks, name, format } = props;
  if (marks.length === 0) return null;
  const drawing = drawMap(boundaries, marks, sizes[format]);
  return (
    <svg
      className={`map ${format}`}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="group"
      aria-label={name}
    >
      <defs>
        <pattern
          id="hatch"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="hatch-ground" width="7" height="7" />
          <line className="hatch-line" x1="0" y1="0" x2="0" y2="7" />
        </pattern>
      </defs>
      <rect className="sea" width={drawing.width} height={drawing.height} />
      <path className="land" d={drawing.land} />
      <path className="borders" d={drawing.borders} />
      {drawing.areas.map(({ mark, path }) => (
        <a key={mark.key} href={mark.href} aria-label={`${mark.place.name}: ${mark.title}`}>
          <path className="area" fill="url(#hatch)" d={path} />
        </a>
      ))}
      {drawing.dots.map(({ mark, x, y, radius }) => (
        <a key={mark.key} href={mark.href} aria-label={`${mark.place.name}: ${mark.title}`}>
          <circle className="reach" cx={x} cy={y} r="14" />
          <circle className="dot" cx={x} cy={y} r={radius} />
        </a>
      ))}
      <g aria-hidden="true">
        {labelsOf(drawing).map(({ x, y, text, anchor }) => (
          <text key={`${x} ${y}`} x={x} y={y} textAnchor={anchor}>
            {text}
          </text>
        ))}
      </g>
    </svg>
  );
}

/** The key to a map's signs. */
export function MapKey(): ReactNode {
  return (
    <figcaption className="key">
      <span>
        <span className="sign sign-dot" aria-hidden="true" /> a town or village
      </span>
      <span>
        <span className="sign sign-area" aria-hidden="true" /> only the province or country is known
      </span>
    </figcaption>
  );
}
