import { TableBox } from '@/components/charts/table-box';
import { FactCell } from '@/components/facts/fact-cell';
import { type Fact, type FactKey, factLabels } from '@/lib/career/facts';

/** One career of a comparison. */
export type Compared = {
  readonly path: string;
  readonly title: string;
  readonly facts: Record<FactKey, Fact | undefined>;
};

/** Two careers side by side, fact by fact. */
export function ComparisonTable({
  caption,
  careers,
  sources,
}: {
  caption: string;
  careers: readonly Compared[];
  sources: readonly string[];
}) {
  return (
    <TableBox shape="fit" caption={caption}>
      <thead>
        <tr>
          <th scope="col" className="w-1/4">
            <span className="sr-only">Question</span>
          </th>
          {careers.map(({ path, title }) => (
            <th key={path} scope="col">
              <a href={path}>{title}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Object.entries(factLabels).map(([key, label]) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {careers.map(({ path, facts }) => (
              <td key={path}>
                <FactCell fact={facts[key as FactKey]} sources={sources} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableBox>
  );
}
