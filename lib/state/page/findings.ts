import type { OccupationPay } from '@/lib/state/page/pay';
import type { PlaceRent } from '@/lib/state/page/rents';
import { dollars, percent } from '@/lib/text/format';
import { placeName } from '@/lib/text/place-name';

/** How an amount stands to another, to the whole percent. */
function beside(amount: number, other: number): string {
  const gap = Math.round((amount / other - 1) * 100);
  if (gap === 0) return 'about as much as in the country';
  return `${percent(Math.abs(gap))} ${gap > 0 ? 'more' : 'less'} than in the country`;
}

/** What an occupation pays in a state, and how that stands to the country, in a sentence. */
function sentence({ title, state, country }: OccupationPay, place: string): string {
  const job = title.toLowerCase();
  if (typeof state?.median !== 'number')
    return `The federal survey publishes no pay for ${job} in ${place}.`;
  const gap = typeof country.median === 'number' ? `, ${beside(state.median, country.median)}` : '';
  return `Half of ${job} earn less than ${dollars(state.median)} a year${gap}.`;
}

/** What the nearest occupations pay in a state, in sentences. */
export function payFinding(pays: readonly OccupationPay[], state: string): string {
  return pays.map((pay) => sentence(pay, placeName(state))).join(' ');
}

/** What rent takes of a month's pay in a state, and where it takes the least and the most. */
export function rentFinding(whole: PlaceRent, areas: readonly PlaceRent[], state: string): string {
  const sorted = areas.toSorted((a, b) => a.one.share - b.one.share);
  const [least, most] = [sorted[0], sorted.at(-1)];
  const span =
    least === undefined || most === undefined || least.one.share === most.one.share
      ? ''
      : `, from ${least.one.share}% in ${least.place} to ${most.one.share}% in ${most.place}`;
  return `A month of that pay is ${dollars(whole.one.pay)} before tax. Rent for one bedroom takes ${whole.one.share}% of it in ${placeName(state)} as a whole${span}.`;
}
