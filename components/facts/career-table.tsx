import { AsksBar } from '@/components/charts/asks-bar';
import { DollarAxis } from '@/components/charts/dollar-axis';
import { PayStrips } from '@/components/charts/pay-strips';
import type { FieldRow } from '@/lib/charts/field';
import { routes } from '@/lib/pages/routes';
import type { CareerGroup } from '@/lib/schema/career';

/** One career as a row. */
export type CareerRow = FieldRow & {
  /** The change in jobs that is expected: "+6.4% or +11.3%". */
  readonly outlook: string;
  readonly license: string;
  readonly experience: string;
};

/** Careers of one schooling under their heading. */
export type CareerRows = {
  readonly group: CareerGroup;
  readonly title: string;
  readonly rows: readonly CareerRow[];
};

function Row({ row, allJobs }: { row: CareerRow; allJobs: number | undefined }) {
  return (
    <tr className="row">
      <td className="asks">
        <AsksBar asks={row.asks} />
        <span className="sr-only">{row.years}</span>
      </td>
      <th scope="row" className="names-of">
        {row.careers.map(({ slug, title }) => (
          <a key={slug} href={routes.career(slug)}>
            {title}
          </a>
        ))}
      </th>
      <td className="pays">
        <PayStrips strips={row.strips} allJobs={allJobs} />
      </td>
      <td className="medians">{row.medians}</td>
      <td className="more outlook">
        {row.outlook}
        <span className="label"> jobs</span>
      </td>
      <td className="more">{row.license}</td>
      <td className="more">{row.experience}</td>
    </tr>
  );
}

/** All careers at a glance, one line each: what it asks on one side of its name, what it pays on the other. */
export function CareerTable({
  caption,
  until,
  groups,
  allJobs,
}: {
  caption: string;
  /** The last year of the outlook: "2034". */
  until: string;
  groups: readonly CareerRows[];
  /** What half of all workers earn less than, in dollars a year. */
  allJobs: number | undefined;
}) {
  return (
    <table className="spread idx">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="asks">
            Asks <span>years of school</span>
          </th>
          <th scope="col" className="name">
            Career
          </th>
          <th scope="col" className="pays">
            Pays a year
            <DollarAxis />
          </th>
          <th scope="col" className="medians">
            Half earn less than
          </th>
          <th scope="col" className="outlook">
            Jobs by {until}
          </th>
          <th scope="col">License</th>
          <th scope="col">Your own experience</th>
        </tr>
      </thead>
      {groups.map(({ group, title, rows }) => (
        <tbody key={group} id={group}>
          <tr>
            <th scope="rowgroup" colSpan={7}>
              {title}
            </th>
          </tr>
          {rows.map((row) => (
            <Row key={row.careers[0]?.slug} row={row} allJobs={allJobs} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
