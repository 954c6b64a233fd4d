import type { Span } from '@/lib/schema/career';

/** Years of school that a career asks, in percent of the longest: full to the least, hollow to the most. */
export type Asks = { readonly least: number; readonly most: number; readonly label: string };

/** Places years of school on a scale that ends at `longest` years; the label says them short: "0–4". */
export function asksOf({ from, to }: Span, longest: number): Asks {
  const reach = (years: number) => Math.round((years / Math.max(longest, 1)) * 1000) / 10;
  const span = from === to ? String(from) : `${from}–${to}`;
  return { least: reach(from), most: reach(to), label: to === 0 ? 'none' : span };
}
