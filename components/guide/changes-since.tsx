import { TableBox } from '@/components/charts/table-box';
import { LabeledCell } from '@/components/prose/labeled-cell';
import type { Change } from '@/lib/changes/changes';
import { period } from '@/lib/text/format';

/** What moved between the last two releases, and what was changed in the text. */
export function ChangesSince({
  changes,
  note,
  edits = [],
  rules = [],
}: {
  changes: readonly Change[];
  /** What to hold the changes against, such as how prices moved. */
  note: string;
  /** Rules that moved, and what their sources say of it. */
  rules?: readonly { readonly title: string; readonly since: string }[];
  edits?: readonly { readonly date: string; readonly what: string }[];
}) {
  return (
    <section id="since-last-year">
      <h2>What changed since last year</h2>
      {changes.length === 0 ? (
        <p className="mt-2">No figure here was published for both of the last two years.</p>
      ) : (
        <TableBox shape="stack" caption="As published; not adjusted for prices">
          <thead>
            <tr>
              {['What', 'The year before', 'Now', 'Change'].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.map(({ what, before, now, moved }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <LabeledCell label="The year before">{before}</LabeledCell>
                <LabeledCell label="Now">{now}</LabeledCell>
                <LabeledCell label="Change">{moved}</LabeledCell>
              </tr>
            ))}
          </tbody>
        </TableBox>
      )}
      <p className="small mt-2">{note}</p>
      {rules.length > 0 && (
        <>
          <h3 className="mt-4">Rules that moved</h3>
          <ul className="list">
            {rules.map(({ title, since }) => (
              <li key={title}>
                {title}: {since}
              </li>
            ))}
          </ul>
        </>
      )}
      {edits.length > 0 && (
        <>
          <h3 className="mt-4">What was changed in this text</h3>
          <ul className="list">
            {edits.map(({ date, what }) => (
              <li key={`${date} ${what}`}>
                <time dateTime={date}>{period(date)}</time>: {what}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
