import { scaleTicks } from '@/lib/charts/scale';

/** The labels of the one scale of pay; on a phone every second one. */
export function DollarAxis() {
  return (
    <svg width="100%" height="1.2em" className="axis" aria-hidden="true">
      {scaleTicks.map(({ place, label }, index) => (
        <text
          key={label}
          x={`${place}%`}
          y="0.95em"
          textAnchor="middle"
          className={index % 2 === 1 ? 'odd' : undefined}
        >
          {label}
        </text>
      ))}
    </svg>
  );
}
