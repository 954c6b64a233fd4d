import { PayStrips } from '@/components/charts/pay-strips';
import { TableBox } from '@/components/charts/table-box';
import { FactCell } from '@/components/facts/fact-cell';
import { LabeledCell } from '@/components/prose/labeled-cell';
import { type Fact, type FactKey, factLabels } from '@/lib/career/facts';
import type { Strip } from '@/lib/charts/strip';

/** The columns and the facts of each; time and cost share one, as a reader asks for both at once. */
const columns: readonly { readonly label: string; readonly keys: readonly FactKey[] }[] = [
  { label: factLabels.education, keys: ['education'] },
  { label: 'Time and cost to start', keys: ['time', 'cost'] },
  { label: factLabels.pay, keys: ['pay'] },
  { label: factLabels.outlook, keys: ['outlook'] },
  { label: factLabels.licence, keys: ['licence'] },
  { label: factLabels.contact, keys: ['contact'] },
];

/** One career as a row. */
export type CareerRow = {
  readonly path: string;
  readonly title: string;
  readonly facts: Record<FactKey, Fact | undefined>;
  readonly strips: readonly Strip[];
};

/** The columns that the table shows, for the list of sources. */
export const tableFacts = ({ facts }: CareerRow) =>
  columns.flatMap(({ keys }) => keys.map((key) => facts[key]));

/** All careers at a glance, under the headings by which readers look for them. */
export function CareerTable({
  caption,
  groups,
  sources,
}: {
  caption: string;
  groups: readonly { readonly id: string; readonly title: string; rows: readonly CareerRow[] }[];
  sources: readonly string[];
}) {
  return (
    <TableBox shape="even" caption={caption}>
      <thead>
        <tr>
          <th scope="col">Career</th>
          {columns.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ id, title, rows }) => (
        <tbody key={id} id={id}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length + 1} className="rowgroup">
              {title}
            </th>
          </tr>
          {rows.map((row) => (
            <tr key={row.path}>
              <th scope="row">
                <a href={row.path}>{row.title}</a>
              </th>
              {columns.map(({ label, keys }) => (
                <LabeledCell key={label} label={label}>
                  {keys.map((key) => (
                    <span key={key} className="block max-md:inline">
                      <FactCell fact={row.facts[key]} sources={sources} />{' '}
                    </span>
                  ))}
                  {label === factLabels.pay && <PayStrips strips={row.strips} />}
                </LabeledCell>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </TableBox>
  );
}
