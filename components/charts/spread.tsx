import { AsksBar } from '@/components/charts/asks-bar';
import { DollarAxis } from '@/components/charts/dollar-axis';
import { PayStrips } from '@/components/charts/pay-strips';
import type { FieldGroup, FieldRow } from '@/lib/charts/field';
import { routes } from '@/lib/pages/routes';

function Row({ row, allJobs }: { row: FieldRow; allJobs: number | undefined }) {
  return (
    <li>
      <div className="names-of">
        {row.careers.map(({ slug, title }) => (
          <a key={slug} href={routes.career(slug)}>
            {title}
          </a>
        ))}
      </div>
      <p className="medians">
        <span className="sr-only">{row.years}; half earn less than </span>
        {row.medians}
      </p>
      <div className="asks">
        <AsksBar asks={row.asks} />
      </div>
      <div className="pays">
        <PayStrips strips={row.strips} allJobs={allJobs} />
      </div>
    </li>
  );
}

/** The field on one page: what every career asks to the left, what it pays to the right, each a door. */
export function Spread({
  groups,
  allJobs,
}: {
  groups: readonly FieldGroup[];
  /** What half of all workers earn less than, in dollars a year. */
  allJobs: number | undefined;
}) {
  return (
    <div className="spread">
      <div className="head" aria-hidden="true">
        <p className="asks">
          <b>Asks</b> years of school
        </p>
        <p className="pays">
          <b>Pays a year</b> half earn less than the mark
        </p>
        <div className="pays">
          <DollarAxis />
        </div>
      </div>
      {groups.map(({ title, rows }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {rows.map((row) => (
              <Row key={row.careers[0]?.slug} row={row} allJobs={allJobs} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
