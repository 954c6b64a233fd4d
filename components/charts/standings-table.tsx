import { TableBox } from '@/components/charts/table-box';
import type { Standing } from '@/lib/state/findings';
import { count, notPublished, wage as printWage } from '@/lib/text/format';

/** What each occupation pays in one state; `linkOf` gives the guide that an occupation belongs to. */
export function StandingsTable({
  caption,
  standings,
  linkOf,
}: {
  caption: string;
  standings: readonly Standing[];
  linkOf: (standing: Standing) => { readonly path: string; readonly title: string } | undefined;
}) {
  return (
    <TableBox shape="pinned" caption={caption}>
      <thead>
        <tr>
          <th scope="col">Federal occupation</th>
          <th scope="col">Median</th>
          <th scope="col">Lowest to highest tenth</th>
          <th scope="col">Median at national prices</th>
          <th scope="col">Rank as paid, and at national prices</th>
          <th scope="col">Jobs</th>
        </tr>
      </thead>
      <tbody>
        {standings.map((standing) => {
          const { wage, adjusted, rank, adjustedRank } = standing.pay;
          const link = linkOf(standing);
          return (
            <tr key={wage.occupation}>
              <th scope="row">
                {link ? <a href={link.path}>{standing.title}</a> : standing.title}
              </th>
              <td>{printWage(wage.annual_median)}</td>
              <td>
                {printWage(wage.annual_p10)} to {printWage(wage.annual_p90)}
              </td>
              <td>{printWage(adjusted)}</td>
              <td>
                {rank === undefined
                  ? notPublished
                  : `${rank} and ${adjustedRank} of ${standing.of}`}
              </td>
              <td>{wage.employment === null ? notPublished : count(wage.employment)}</td>
            </tr>
          );
        })}
      </tbody>
    </TableBox>
  );
}
