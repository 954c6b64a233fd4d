import { TableBox } from '@/components/charts/table-box';
import type { StateRow } from '@/lib/state/page/next-door';
import { takesInOneLine } from '@/lib/state/page/takes';
import { dollars } from '@/lib/text/format';

/** A career in several states: what each asks, its fees and its pay. On a phone each is a record. */
export function StateRows({
  caption,
  rows,
  hrefOf,
  here,
}: {
  caption: string;
  rows: readonly StateRow[];
  hrefOf: (row: StateRow) => string;
  /** The code of the state that the page is about. */
  here?: string;
}) {
  return (
    <TableBox shape="stack" caption={caption}>
      <thead>
        <tr>
          <th scope="col">State</th>
          <th scope="col">It takes</th>
          <th scope="col">Known fees</th>
          <th scope="col">Half earn less than</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { state, credential, cost, median } = row;
          const isHere = state.code === here;
          return (
            <tr key={state.code}>
              <th scope="row">
                {isHere ? (
                  <b aria-current="page">{state.name}</b>
                ) : (
                  <a href={hrefOf(row)}>{state.name}</a>
                )}
              </th>
              <td data-label="It takes">
                {credential === undefined
                  ? 'No credential found'
                  : takesInOneLine(credential) || 'Ask first'}
              </td>
              <td data-label="Known fees">
                {cost === undefined ? 'Ask' : cost === 0 ? 'None' : dollars(cost)}
              </td>
              <td data-label="Half earn less than">
                {median === undefined ? 'Not published' : dollars(median)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </TableBox>
  );
}
