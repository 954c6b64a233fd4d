import { Figure } from '@/components/charts/figure';
import { TableBox } from '@/components/charts/table-box';
import { LineSample, TrendLines } from '@/components/charts/trend-lines';
import { trendOf } from '@/lib/charts/trend';
import type { ConsumerPrice } from '@/lib/schema/consumer-price';
import type { Wage } from '@/lib/schema/wage';
import { dollars, notPublished } from '@/lib/text/format';

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
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <Figure
      caption={caption}
      credit={`By the consumer price index (CPI-U). U.S. Bureau of Labor Statistics, May ${first} to May ${last}.`}
    >
      <TrendLines lines={lines} top={top} years={years} />
      <TableBox
        shape="years"
        caption={`Median pay a year in the dollars of May ${last}, and in brackets what was paid`}
      >
        <thead>
          <tr>
            <th scope="col">May</th>
            {lines.map((line, index) => (
              <th key={line.title} scope="col">
                <LineSample index={index} /> {line.title}
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
