import type { Line } from '@/lib/charts/trend';
import { dollars } from '@/lib/text/format';

const height = '8.5em';
const dashes = ['', '6 4', '2 4', '8 3 2 3'];
const percent = (place: number) => `${place}%`;

/** A piece of the line of a series, as it stands in the chart. */
export function LineSample({ index }: { index: number }) {
  return (
    <svg width="32" height="8" className="trend" stroke="#2f6a56" aria-hidden="true">
      <line x1="0" x2="32" y1="4" y2="4" strokeWidth="2.5" strokeDasharray={dashes[index]} />
    </svg>
  );
}

function Track({ line, index }: { line: Line; index: number }) {
  return (
    <g stroke="#2f6a56" strokeWidth="2.5" strokeDasharray={dashes[index]}>
      {line.points.slice(1).map((point, at) => {
        const before = line.points[at] ?? point;
        return (
          <line
            key={point.year}
            x1={percent(before.x)}
            y1={percent(before.y)}
            x2={percent(point.x)}
            y2={percent(point.y)}
          />
        );
      })}
    </g>
  );
}

/** The series of a trend on one scale that starts at 0; the same numbers follow as a table. */
export function TrendLines({
  lines,
  top,
  years,
}: {
  lines: readonly Line[];
  top: number;
  years: readonly string[];
}) {
  const anchor = (index: number) =>
    index === 0 ? 'start' : index === years.length - 1 ? 'end' : 'middle';
  return (
    <svg width="100%" height="11em" className="trend" aria-hidden="true">
      <svg y="1em" width="100%" height={height} overflow="visible" aria-hidden="true">
        <line x2="100%" className="rule" stroke="#d8cfbb" />
        <line x2="100%" y1="100%" y2="100%" className="rule" stroke="#d8cfbb" />
        <text y="-0.3em">{dollars(top)}</text>
        <text y={height} dy="-0.3em">
          $0
        </text>
        {lines.map((line, index) => (
          <Track key={line.title} line={line} index={index} />
        ))}
        {years.map((year, index) => (
          <text
            key={year}
            x={percent((index / Math.max(1, years.length - 1)) * 100)}
            y={height}
            dy="1.3em"
            textAnchor={anchor(index)}
          >
            {year}
          </text>
        ))}
      </svg>
    </svg>
  );
}
