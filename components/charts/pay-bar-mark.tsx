import type { PayBar } from '@/lib/charts/pay-bar';

const height = 14;

/** The pay of one career beside others on one scale; the same numbers stand in words beside it. */
export function PayBarMark({ bars }: { bars: readonly PayBar[] }) {
  return (
    <svg width="100%" height={bars.length * height} aria-hidden="true">
      {bars.map(({ start, width, median }, index) => (
        <g key={`${start}-${median}`}>
          <rect
            x={`${start}%`}
            y={index * height + 4}
            width={`${width}%`}
            height="6"
            className="fill-bar-deep"
          />
          <rect
            x={`${median}%`}
            y={index * height + 1}
            width="4"
            height="12"
            className="fill-marigold stroke-paper"
          />
        </g>
      ))}
    </svg>
  );
}
