import { Figure } from '@/components/charts/figure';
import { TableBox } from '@/components/charts/table-box';
import { type Line, trendOf } from '@/lib/charts/trend';
import type { ConsumerPrice } from '@/lib/schema/consumer-price';
import type { Wage } from '@/lib/schema/wage';
import { dollars, notPublished } from '@/lib/text/format';

const height = 200;
const dashes = ['', '6 4', '2 4', '8 3 2 3'];
const percent = (place: number) => `${place}%`;

function Track({ line, index }: { line: Line; index: number }) {
  return (
    <g className="stroke-ink" strokeWidth="2" strokeDasharray={dashes[index]}>
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

/** Median pay of each occupation over the years, in the dollars of the newest May. */
export function PayTrend({
  caption,
  occupations,
  prices,
}: {
  caption: string;
  occupations: readonly (readonly Wage[])[];
  prices: readonly ConsumerPrice[];
}) {
  const { lines, top } = trendOf(occupations, prices);
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort();
  const first = years[0] ?? '';
  const last = years.at(-1) ?? '';
  const credit = `Medians of each May in the dollars of May ${last}, by the consumer price index (CPI-U). U.S. Bureau of Labor Statistics, May ${first} to May ${last}.`;
  return (
    <Figure caption={caption} credit={credit}>
      <svg
        width="100%"
        height={height + 34}
        role="img"
        aria-label={`${caption} The table below has the numbers.`}
      >
        <svg x="6" y="8" width="97%" height={height} overflow="visible" aria-hidden="true">
          <line x1="0" x2="100%" y1="100%" y2="100%" className="stroke-line" />
          <line x1="0" x2="100%" y1="0" y2="0" className="stroke-line" />
          <text x="0" y="14" className="halo fill-quiet text-sm">
            {dollars(top)}
          </text>
          {lines.map((line, index) => (
            <Track key={line.title} line={line} index={index} />
          ))}
          {years.map((year, index) => (
            <text
              key={year}
              x={percent((index / Math.max(1, years.length - 1)) * 100)}
              y={height + 20}
              textAnchor={index === 0 ? 'start' : index === years.length - 1 ? 'end' : 'middle'}
              className="fill-quiet text-sm"
            >
              {year}
            </text>
          ))}
        </svg>
      </svg>
      <ul className="mt-2 grid gap-1 text-sm">
        {lines.map((line, index) => (
          <li key={line.title} className="flex items-center gap-2">
            <svg width="40" height="10" aria-hidden="true">
              <line
                x1="0"
                x2="40"
                y1="5"
                y2="5"
                className="stroke-ink"
                strokeWidth="2"
                strokeDasharray={dashes[index]}
              />
            </svg>
            {line.title}
          </li>
        ))}
      </ul>
      <TableBox
        shape="fit"
        caption={`Median pay a year in the dollars of May ${last}, and in brackets what was paid at the time`}
      >
        <thead>
          <tr>
            <th scope="col">May</th>
            {lines.map((line) => (
              <th key={line.title} scope="col">
                {line.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {lines.map((line) => {
                const point = line.points.find((each) => each.year === year);
                return (
                  <td key={line.title}>
                    {point ? `${dollars(point.amount)} (${dollars(point.paid)})` : notPublished}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </TableBox>
    </Figure>
  );
}
