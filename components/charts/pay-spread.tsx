import { Figure } from '@/components/charts/figure';
import { PayTable } from '@/components/charts/pay-table';
import { Cite } from '@/components/prose/cite';
import { type Bar, spreadOf } from '@/lib/charts/spread';
import type { Wage } from '@/lib/schema/wage';
import { dollars, period } from '@/lib/text/format';

const rowHeight = 84;
const percent = (place: number) => `${place}%`;

function amount(value: Wage['annual_median']): string {
  return typeof value === 'number' ? dollars(value) : '';
}

/** A thin bar from the 10th to the 90th percentile, thick in the middle half, the median marked. */
function Row({ bar, top }: { bar: Bar; top: number }) {
  const { wage, p10, p25, median, p75, p90 } = bar;
  const middle = top + 56;
  return (
    <g>
      <text x="0" y={top + 16} className="halo fill-ink text-base font-semibold">
        {bar.isNational ? 'All jobs in the country' : bar.name}
      </text>
      <rect
        x={percent(p10)}
        y={middle - 4}
        width={percent(p90 - p10)}
        height="8"
        className="fill-bar"
      />
      <rect
        x={percent(p25)}
        y={middle - 9}
        width={percent(p75 - p25)}
        height="18"
        className="fill-bar-deep"
      />
      <rect
        x={percent(median)}
        y={middle - 14}
        width="6"
        height="28"
        className="fill-marigold stroke-paper"
      />
      <text x={percent(p10)} dx="-6" y={middle + 5} textAnchor="end" className="fill-quiet text-sm">
        {amount(wage.annual_p10)}
      </text>
      <text x={percent(p90)} dx="6" y={middle + 5} className="fill-quiet text-sm">
        {amount(wage.annual_p90)}
      </text>
      <text
        x={percent(median)}
        dx="3"
        y={middle - 18}
        textAnchor="middle"
        className="halo fill-ink text-sm font-bold"
      >
        {amount(wage.annual_median)}
      </text>
    </g>
  );
}

/**
 * What people in these lines earn, beside all jobs. `sources` is the page's numbered list and
 * `source` the data set's entry in it.
 */
export function PaySpread({
  caption,
  wages,
  national,
  source,
  sources,
}: {
  caption: string;
  wages: readonly Wage[];
  national: Wage;
  source: string;
  sources: readonly string[];
}) {
  const spread = spreadOf(wages, national);
  const height = spread.bars.length * rowHeight;
  const credit = (
    <>
      The mark is the middle: half earn less. The thick bar holds the middle half of workers, the
      thin one all but the lowest and highest tenth. Dollars a year, {period(national.period)}. U.S.
      Bureau of Labor Statistics
      <Cite source={source} sources={sources} />
    </>
  );
  return (
    <Figure caption={caption} credit={credit}>
      <svg
        width="100%"
        height={height}
        role="img"
        aria-label={`${caption} The table below has the numbers.`}
      >
        {spread.national !== undefined && (
          <line
            x1={percent(spread.national)}
            x2={percent(spread.national)}
            y1="24"
            y2={height}
            className="stroke-quiet"
            strokeDasharray="3 4"
          />
        )}
        {spread.bars.map((bar, index) => (
          <Row key={bar.wage.occupation} bar={bar} top={index * rowHeight} />
        ))}
      </svg>
      <PayTable wages={[...wages, national]} national={national.occupation} />
    </Figure>
  );
}
