import { FactCell } from '@/components/facts/fact-cell';
import type { Answers } from '@/lib/career/compare';

/** One career of a comparison. */
export type Compared = { readonly path: string; readonly title: string };

/** Two careers side by side, question by question; on a phone each question stands over its answers. */
export function ComparisonTable({
  caption,
  careers,
  rows,
  sources,
}: {
  caption: string;
  careers: readonly Compared[];
  rows: readonly Answers[];
  sources: readonly string[];
}) {
  return (
    <table className="vs">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="question">
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
        {rows.map(({ key, label, facts }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {careers.map(({ path }, index) => (
              <td key={path}>
                <FactCell fact={facts[index]} sources={sources} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
