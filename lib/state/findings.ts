import type { State } from '@/lib/schema/state';
import { atNationalPrices, type StatePay } from '@/lib/state/pay';
import { dollars, list, number, percent, share } from '@/lib/text/format';
import { placeName } from '@/lib/text/place-name';

/** One occupation line as it stands in one state, among `of` states that publish its pay. */
export type Standing = { readonly title: string; readonly pay: StatePay; readonly of: number };

const ordinals = new Intl.PluralRules('en-US', { type: 'ordinal' });
const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;

/** 1 becomes "1st", 22 becomes "22nd". */
export function ordinal(value: number): string {
  return `${value}${endings[ordinals.select(value)]}`;
}

const lower = (title: string) => title.toLowerCase();
const ranked = (standings: readonly Standing[]) =>
  standings.flatMap(({ title, pay, of }) =>
    pay.rank === undefined || pay.adjustedRank === undefined || pay.adjusted === undefined
      ? []
      : [{ title: lower(title), of, pay, rank: pay.rank, adjustedRank: pay.adjustedRank }],
  );

/** What the price level of the state does to a wage. */
export function pricesFinding(state: State, prices: number): string {
  const gap = Math.round((prices - 100) * 10) / 10;
  const place = placeName(state.name);
  const buys = dollars(atNationalPrices(50_000, prices));
  if (Math.abs(gap) < 1)
    return `Prices in ${place} are close to those of the country, so your pay is worth about what it says.`;
  return gap > 0
    ? `Prices in ${place} are ${share(gap)} higher than in the country, so $50,000 buys what ${buys} buys elsewhere.`
    : `Prices in ${place} are ${share(-gap)} lower than in the country, so $50,000 goes as far as ${buys} elsewhere.`;
}

/** The line that stands highest among the states, and the one that stands lowest. */
export function placesFinding(state: State, standings: readonly Standing[]): string {
  const lines = ranked(standings).toSorted((a, b) => a.rank / a.of - b.rank / b.of);
  const [best, worst] = [lines[0], lines.at(-1)];
  if (best === undefined || worst === undefined) return '';
  const place = ({ rank, of }: typeof best) =>
    rank === 1
      ? 'its median is the highest of all'
      : rank === of
        ? 'its median is the lowest of all'
        : `its median is ${ordinal(rank)} of ${of}`;
  const name = placeName(state.name);
  const high = `Beside other states, ${name} pays ${best.title} best: ${place(best)}.`;
  return best.title === worst.title
    ? high
    : `${high} It pays ${worst.title} worst: ${place(worst)}.`;
}

/** The line whose place local prices change most, where they move it by five places or more. */
export function movedFinding(standings: readonly Standing[]): string {
  const [most] = ranked(standings).toSorted(
    (a, b) => Math.abs(b.rank - b.adjustedRank) - Math.abs(a.rank - a.adjustedRank),
  );
  if (most === undefined || Math.abs(most.rank - most.adjustedRank) < 5) return '';
  const way = most.adjustedRank < most.rank ? 'up' : 'down';
  return `Local prices move ${most.title} ${way}, from ${ordinal(most.rank)} to ${ordinal(most.adjustedRank)}.`;
}

/** The line that is most common there beside the country, and the rarest. */
export function commonFinding(standings: readonly Standing[]): string {
  const known = standings
    .flatMap(({ title, pay }) =>
      pay.wage.concentration === null
        ? []
        : [{ title: lower(title), times: pay.wage.concentration }],
    )
    .toSorted((a, b) => b.times - a.times);
  const [most, least] = [known[0], known.at(-1)];
  if (most === undefined || least === undefined) return '';
  const common =
    most.times > 1.1
      ? `Look for ${most.title}: such jobs are ${number(most.times)} times as common there as in the country.`
      : 'No such job is much more common there than in the country.';
  return least.times < 0.8
    ? `${common} Scarcest are jobs for ${least.title}, ${percent(Math.round((1 - least.times) * 100))} rarer than in the country.`
    : common;
}

/** What the federal survey withholds or leaves out for the state. */
export function withheldFinding(
  standings: readonly Standing[],
  missing: readonly string[],
): string {
  const withoutPay = standings.filter(({ pay }) => pay.wage.annual_median === null);
  const withoutJobs = standings.filter(({ pay }) => pay.wage.employment === null);
  const names = (each: readonly Standing[]) => list(each.map(({ title }) => lower(title)));
  return [
    missing.length > 0 &&
      `The federal survey publishes nothing there for ${list(missing.map(lower))}.`,
    withoutPay.length > 0 && `It withholds the pay of ${names(withoutPay)}.`,
    withoutJobs.length > 0 && `How many jobs there are for ${names(withoutJobs)} is not published.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is true of one state and not of the others, in paragraphs made from its numbers. */
export function stateFindings(
  state: State,
  standings: readonly Standing[],
  missing: readonly string[],
): readonly string[] {
  return [
    `${placesFinding(state, standings)} ${movedFinding(standings)}`,
    `${commonFinding(standings)} ${withheldFinding(standings, missing)}`,
  ]
    .map((finding) => finding.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
