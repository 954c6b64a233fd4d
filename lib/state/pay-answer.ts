import type { StatePay } from '@/lib/state/pay';
import { dollars, list } from '@/lib/text/format';

type Occupation = { readonly title: string; readonly rows: readonly StatePay[] };

const number = (row: StatePay) =>
  typeof row.wage.annual_median === 'number' ? row.wage.annual_median : undefined;

/** From the state that pays least to the one that pays most; undefined where fewer than two publish. */
function span({ title, rows }: Occupation): string | undefined {
  const known = rows
    .filter((row) => number(row) !== undefined)
    .toSorted((a, b) => Number(number(a)) - Number(number(b)));
  const [least, most] = [known[0], known.at(-1)];
  if (least === undefined || most === undefined || least === most) return undefined;
  const at = (row: StatePay) => `${dollars(Number(number(row)))} in ${row.state.name}`;
  return `from ${at(least)} to ${at(most)} for ${title.toLowerCase()}`;
}

/** What the place does to the pay, in one sentence, each occupation for itself. */
export function payAnswer(occupations: readonly Occupation[]): string {
  const spans = occupations.flatMap((occupation) => span(occupation) ?? []);
  return spans.length === 0
    ? 'Pay by state is not published as numbers.'
    : `Half earn less than an amount that runs ${list(spans)}.`;
}
