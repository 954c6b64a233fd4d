import type { Asks } from '@/lib/charts/asks';

/** What a career asks, growing left from the spine. The same stands in words beside it. */
export function AsksBar({
  asks: { least, most, label },
  hasLabel = true,
}: {
  asks: Asks;
  /** False where the years stand in words right above. */
  hasLabel?: boolean;
}) {
  // The label stands left of the longest bar, so the bars take four fifths of the width.
  const width = (share: number) => `${share * 0.8}%`;
  const left = (share: number) => `${100 - share * 0.8}%`;
  return (
    <svg width="100%" height="1.5em" className="strips" fill="#2f6a56" aria-hidden="true">
      <line x1="100%" x2="100%" y1="-30%" y2="130%" stroke="#837b69" />
      {most > least && (
        <rect
          x={left(most)}
          width={width(most - least)}
          y="0.4em"
          height="0.7em"
          className="hollow"
          fill="none"
          stroke="#2f6a56"
        />
      )}
      <rect
        x={least > 0 ? left(least) : '98%'}
        width={least > 0 ? width(least) : '2%'}
        y="0.4em"
        height="0.7em"
      />
      {hasLabel && (
        <text x={left(Math.max(most, 2.5))} dx="-6" y="1.07em" textAnchor="end" stroke="none">
          {label}
        </text>
      )}
    </svg>
  );
}
