import { DollarAxis } from '@/components/charts/dollar-axis';
import { PayStrips } from '@/components/charts/pay-strips';
import { Cite } from '@/components/prose/cite';
import { type Fit, stripOf } from '@/lib/charts/strip';
import { percentiles, type Wage } from '@/lib/schema/wage';
import { period, wage as printWage } from '@/lib/text/format';

const heads = ['1 in 10', '1 in 4', 'Half', '3 in 4', '9 in 10'] as const;

/** How near an occupation comes to the job, as a part of a sentence. */
const fitLabels = {
  exact: 'Counts this job',
  combined: 'Counts this job with others',
  proxy: 'Nearest occupation',
} as const satisfies Record<Fit, string>;

/** One occupation of a pay table. */
export type PayRow = { readonly wage: Wage; readonly fit: Fit };

function Rows({ wage, fit, allJobs }: PayRow & { allJobs: Wage }) {
  const isAll = wage === allJobs;
  const median = typeof allJobs.annual_median === 'number' ? allJobs.annual_median : undefined;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={percentiles.length}>
          {isAll ? 'All jobs in the country' : wage.title}
          {!isAll && <span className="fit">{fitLabels[fit]}</span>}
        </th>
      </tr>
      <tr>
        <td colSpan={percentiles.length}>
          <PayStrips strips={[stripOf(wage, fit)]} allJobs={median} />
        </td>
      </tr>
      <tr className="amounts">
        {percentiles.map((percentile, index) => (
          <td key={percentile}>
            <span className="label">{heads[index]} earn less than </span>
            {printWage(wage[`annual_${percentile}`])}
          </td>
        ))}
      </tr>
    </tbody>
  );
}

/**
 * What people in these occupations earn, beside all jobs: chart and table in one. `sources` is the
 * page's numbered list and `source` the data set's entry in it.
 */
export function PayTable({
  caption,
  rows,
  allJobs,
  source,
  sources,
}: {
  caption: string;
  rows: readonly PayRow[];
  allJobs: Wage;
  source: string;
  sources: readonly string[];
}) {
  return (
    <figure>
      <figcaption>{caption}</figcaption>
      <table className="pt">
        <caption>How many workers earn less than this a year</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {[...rows, { wage: allJobs, fit: 'exact' as const }].map(({ wage, fit }) => (
          <Rows key={wage.occupation} wage={wage} fit={fit} allJobs={allJobs} />
        ))}
      </table>
      <DollarAxis />
      <p className="source-line">
        Dollars a year, {period(allJobs.period)}. The bar holds the middle half of workers, the line
        all but the lowest and highest tenth; at the mark half earn less. Full bars count the job
        alone, hollow ones only jobs like it. U.S. Bureau of Labor Statistics
        <Cite source={source} sources={sources} />
      </p>
    </figure>
  );
}
