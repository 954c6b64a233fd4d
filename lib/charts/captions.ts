import { rise, trendOf } from '@/lib/charts/trend';
import type { ConsumerPrice } from '@/lib/schema/consumer-price';
import type { Projection } from '@/lib/schema/projection';
import type { Wage } from '@/lib/schema/wage';
import { inOrder, type StatePay } from '@/lib/state/pay';
import { dollars, list, share } from '@/lib/text/format';

/** The finding of a pay figure in one or two sentences: each middle, and how it stands to all jobs. */
export function spreadCaption(wages: readonly Wage[], national: Wage): string {
  const middles = wages.flatMap(({ annual_median: median, title }) =>
    typeof median === 'number' ? [`${dollars(median)} for ${title.toLowerCase()}`] : [],
  );
  if (middles.length === 0) return 'Median pay is not published as a number.';
  const all = national.annual_median;
  const against = typeof all === 'number' ? `, against ${dollars(all)} for all jobs` : '';
  return `Half earn less than ${list(middles)}${against}.`;
}

/** The finding of a map of pay: where an occupation earns most and where least. */
export function stateCaption(rows: readonly StatePay[], title: string): string {
  const ranked = inOrder(rows, 'median').filter((row) => row.rank !== undefined);
  const [most, least] = [ranked[0], ranked.at(-1)];
  if (most === undefined || least === undefined) return `Pay of ${title.toLowerCase()} by state`;
  const at = (row: StatePay) => `${row.state.name} (${dollars(Number(row.wage.annual_median))})`;
  return `${title}: median pay is highest in ${at(most)} and lowest in ${at(least)}.`;
}

/** What a series did, in words: changes of less than half a percent are none. */
function movement(change: number): string {
  const size = share(Math.abs(Math.round(change)));
  if (Math.abs(change) < 0.5) return 'stayed the same';
  return `${change > 0 ? 'rose' : 'fell'} ${size}`;
}

/** The finding of a trend: how far each median moved once rising prices are counted. */
export function trendCaption(
  occupations: readonly (readonly Wage[])[],
  prices: readonly ConsumerPrice[],
): string {
  const { lines } = trendOf(occupations, prices);
  const moves = lines.flatMap((line) => {
    const change = rise(line);
    return change === undefined ? [] : [`${movement(change)} for ${line.title.toLowerCase()}`];
  });
  const [first, last] = [lines[0]?.points[0]?.year, lines[0]?.points.at(-1)?.year];
  if (moves.length === 0) return 'Median pay over the years is not published as a number.';
  return `From May ${first} to May ${last}, with rising prices counted, median pay ${list(moves)}.`;
}

/** The finding of an outlook: what is expected of each line, against all jobs. */
export function outlookCaption(lines: readonly Projection[], all: Projection): string {
  const change = ({ growth_percent: growth }: Projection) =>
    `${share(Math.abs(growth))} ${growth < 0 ? 'fewer' : 'more'}`;
  const each = lines.map((line) => `${change(line)} ${line.title.toLowerCase()}`);
  const end = `${all.period.slice(0, 2)}${all.period.split('-')[1]}`;
  return `By ${end}, ${list(each)} are expected, against ${change(all)} jobs of every kind.`;
}
