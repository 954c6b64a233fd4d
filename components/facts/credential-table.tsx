import { TableBox } from '@/components/charts/table-box';
import { type Credential, certaintyOf } from '@/lib/schema/credential';
import type { State } from '@/lib/schema/state';
import { credentialLabels, type LabeledField } from '@/lib/state/credential-labels';
import { printShort } from '@/lib/state/print-credential';

const columns = [
  'population',
  'training_hours',
  'work_hours',
  'exam',
  'fees.application',
  'renewal_years',
  'medicaid',
] as const satisfies readonly LabeledField[];

function Cell({ row, field }: { row: Credential; field: LabeledField }) {
  const fact = printShort(row, field);
  if (fact === '') return <td className="text-quiet">Not known</td>;
  return (
    <td>
      {fact}
      {certaintyOf(row, field) === 'secondary' && '*'}
    </td>
  );
}

/** Every credential of every state in one table; a star marks what no official page was seen to say. */
export function CredentialTable({
  states,
  credentialsIn,
  hrefOf,
}: {
  states: readonly State[];
  credentialsIn: (code: string) => readonly Credential[];
  hrefOf: (state: State) => string;
}) {
  return (
    <TableBox shape="pinned" caption="Peer credentials; * not seen on an official page">
      <thead>
        <tr>
          <th scope="col">State</th>
          <th scope="col">Credential</th>
          {columns.map((field) => (
            <th key={field} scope="col">
              {credentialLabels[field]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {states.flatMap((state) =>
          credentialsIn(state.code).map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={hrefOf(state)}>{state.name}</a>
              </th>
              <td>{row.title}</td>
              {columns.map((field) => (
                <Cell key={field} row={row} field={field} />
              ))}
            </tr>
          )),
        )}
      </tbody>
    </TableBox>
  );
}
