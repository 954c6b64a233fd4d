import { TableBox } from '@/components/charts/table-box';
import { type Credential, type CredentialFact, suretyOf } from '@/lib/schema/certification';
import type { State } from '@/lib/schema/state';
import { credentialLabels, printShort } from '@/lib/state/credential-words';

const columns = [
  'covers',
  'training_hours',
  'experience_hours',
  'exam',
  'application_fee',
  'renewal_years',
  'medicaid',
] as const satisfies readonly CredentialFact[];

function Cell({ row, fact }: { row: Credential; fact: CredentialFact }) {
  const surety = suretyOf(row, fact);
  if (surety === 'unknown') return <td className="text-quiet">Not known</td>;
  return (
    <td>
      {printShort(row, fact)}
      {surety === 'secondary' && '*'}
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
          {columns.map((fact) => (
            <th key={fact} scope="col">
              {credentialLabels[fact]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {states.flatMap((state) =>
          credentialsIn(state.code).map((row) => (
            <tr key={`${row.state}${row.credential}`}>
              <th scope="row">
                <a href={hrefOf(state)}>{state.name}</a>
              </th>
              <td>{row.credential}</td>
              {columns.map((fact) => (
                <Cell key={fact} row={row} fact={fact} />
              ))}
            </tr>
          )),
        )}
      </tbody>
    </TableBox>
  );
}
