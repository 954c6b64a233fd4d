import type { ReactNode } from 'react';
import { TableBox } from '@/components/charts/table-box';
import type { State } from '@/lib/schema/state';
import { type PayOrder, payOrders, type StatePay } from '@/lib/state/pay';
import { count, decimal, notPublished, wage as printWage } from '@/lib/text/format';

const number = (value: number | null | undefined, print: (value: number) => string) =>
  value === null || value === undefined ? notPublished : print(value);

function Head({
  order,
  here,
  href,
  children,
}: {
  order: PayOrder;
  here: PayOrder;
  href: string;
  children: ReactNode;
}) {
  const direction = order === 'name' ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={order === here ? direction : undefined}>
      {order === here ? children : <a href={href}>{children}</a>}
    </th>
  );
}

/** Every state that publishes one occupation; each head is a link that puts the states in its order. */
export function StatePayTable({
  caption,
  rows,
  order,
  hrefOf,
  stateHref,
}: {
  caption: string;
  rows: readonly StatePay[];
  order: PayOrder;
  hrefOf: (order: PayOrder) => string;
  stateHref: (state: State) => string;
}) {
  const head = (each: PayOrder) => (
    <Head order={each} here={order} href={hrefOf(each)}>
      {payOrders[each].label}
    </Head>
  );
  return (
    <TableBox shape="pinned" caption={caption}>
      <thead>
        <tr>
          {head('name')}
          {head('median')}
          <th scope="col">Lowest to highest tenth</th>
          {head('adjusted')}
          <th scope="col">Rank, as paid and at national prices</th>
          {head('jobs')}
          {head('concentration')}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ state, wage, adjusted, rank, adjustedRank }) => (
          <tr key={state.code} id={`${wage.occupation}-${state.slug}`}>
            <th scope="row">
              <a href={stateHref(state)}>{state.name}</a>
            </th>
            <td>{printWage(wage.annual_median)}</td>
            <td>
              {printWage(wage.annual_p10)} to {printWage(wage.annual_p90)}
            </td>
            <td>{printWage(adjusted)}</td>
            <td>{rank === undefined ? notPublished : `${rank}, ${adjustedRank}`}</td>
            <td>{number(wage.employment, count)}</td>
            <td>{number(wage.concentration, decimal)}</td>
          </tr>
        ))}
      </tbody>
    </TableBox>
  );
}
