import { Figure } from '@/components/charts/figure';
import { TableBox } from '@/components/charts/table-box';
import { growthBars } from '@/lib/charts/growth';
import type { Projection } from '@/lib/schema/projection';
import { count, period, share } from '@/lib/text/format';

const rowHeight = 58;
const percent = (place: number) => `${place}%`;

/** How many more or fewer jobs are expected, beside all jobs, and the openings of each year. */
export function Outlook({ caption, lines }: { caption: string; lines: readonly Projection[] }) {
  const { bars, zero } = growthBars(lines);
  const height = bars.length * rowHeight;
  const span = period(lines[0]?.period ?? '');
  const credit = `Expected change in jobs, ${span}. U.S. Bureau of Labor Statistics, Employment Projections.`;
  return (
    <Figure caption={caption} credit={credit}>
      <svg
        width="100%"
        height={height}
        role="img"
        aria-label={`${caption} The table below has the numbers.`}
      >
        {bars.map(({ line, x, width }, index) => {
          const top = index * rowHeight;
          const isFalling = line.growth_percent < 0;
          return (
            <g key={line.occupation}>
              <text x="0" y={top + 16} className="fill-ink text-base font-semibold">
                {line.title}
              </text>
              <rect
                x={percent(x)}
                y={top + 26}
                width={percent(width)}
                height="18"
                className="fill-bar-deep"
              />
              <text
                x={percent(isFalling ? x : x + width)}
                dx={isFalling ? -6 : 6}
                y={top + 41}
                textAnchor={isFalling ? 'end' : 'start'}
                className="fill-ink text-sm font-bold"
              >
                {share(line.growth_percent)}
              </text>
            </g>
          );
        })}
        <line x1={percent(zero)} x2={percent(zero)} y1="20" y2={height} className="stroke-quiet" />
      </svg>
      <TableBox shape="fit" caption={`Jobs and openings, ${span}`}>
        <thead>
          <tr>
            <th scope="col">Occupation line</th>
            <th scope="col">Change</th>
            <th scope="col">Openings a year</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.occupation}>
              <th scope="row">{line.title}</th>
              <td>{share(line.growth_percent)}</td>
              <td>{count(line.openings)}</td>
            </tr>
          ))}
        </tbody>
      </TableBox>
    </Figure>
  );
}
