import { TableBox } from '@/components/charts/table-box';
import { type Percentile, percentiles, type Wage } from '@/lib/schema/wage';
import { period, wage as printWage } from '@/lib/text/format';

const meaning = {
  p10: '1 in 10 earns less than',
  p25: '1 in 4 earns less than',
  median: 'Half earn less than',
  p75: '3 in 4 earn less than',
  p90: '9 in 10 earn less than',
} as const satisfies Record<Percentile, string>;

/** The numbers of the pay figure, a column for each wage line. */
export function PayTable({ wages, national }: { wages: readonly Wage[]; national: string }) {
  const caption = `Dollars a year, ${period(wages[0]?.period ?? '')}`;
  return (
    <TableBox shape="fit" caption={caption}>
      <thead>
        <tr>
          <th scope="col">Of the people who work in it</th>
          {wages.map((wage) => (
            <th key={wage.occupation} scope="col">
              {wage.occupation === national ? 'All jobs' : wage.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {percentiles.map((percentile) => (
          <tr key={percentile}>
            <th scope="row">{meaning[percentile]}</th>
            {wages.map((wage) => (
              <td key={wage.occupation}>{printWage(wage[`annual_${percentile}`])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableBox>
  );
}
