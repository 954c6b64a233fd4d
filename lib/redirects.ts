import { pairSlug, pairsOf } from '@/lib/pairs';
import { routes } from '@/lib/routes';

/** An address that leads to another for good (308), in the words of Next's configuration. */
export type Redirect = {
  readonly source: string;
  readonly destination: string;
  readonly permanent: true;
};

/**
 * Addresses that readers may try and that lead elsewhere: a comparison has one address, its careers
 * in the order of the alphabet, and the other order leads there.
 */
export function redirectsFor(careers: Parameters<typeof pairsOf>[0]): readonly Redirect[] {
  return pairsOf(careers).map(({ a, b }) => ({
    source: routes.comparison(pairSlug({ a: b, b: a })),
    destination: routes.comparison(pairSlug({ a, b })),
    permanent: true,
  }));
}
