import { Figure } from '@/components/charts/figure';
import { growthBars } from '@/lib/charts/growth';
import type { Projection } from '@/lib/schema/projection';
import { count, period, share } from '@/lib/text/format';

/** How many more or fewer jobs are expected, beside all jobs, and the openings of each year. */
export function Outlook({ caption, lines }: { caption: string; lines: readonly Projection[] }) {
  const { bars, zero } = growthBars(lines);
  const span = period(lines[0]?.period ?? '');
  return (
    <Figure
      caption={caption}
      credit={`Expected change in jobs and openings a year, ${span}. U.S. Bureau of Labor Statistics, Employment Projections.`}
    >
      <ul className="bars">
        {bars.map(({ line, x, width }) => (
          <li key={line.occupation}>
            <span>{line.title}</span>
            <span>
              <span className="num">{share(line.growth_percent)}</span>, {count(line.openings)}{' '}
              openings a year
            </span>
            <svg width="100%" height="0.6em" fill="#2f6a56" aria-hidden="true">
              <rect x={`${x}%`} width={`${width}%`} height="100%" />
              <line x1={`${zero}%`} x2={`${zero}%`} y1="-40%" y2="140%" stroke="#1b211e" />
            </svg>
          </li>
        ))}
      </ul>
    </Figure>
  );
}
