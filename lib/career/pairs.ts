import type { Career } from '@/lib/schema/career';

type Linked = Pick<Career, 'slug' | 'title' | 'related' | 'leads_to'>;

/** Two careers of which one guide names the other; `a` comes first in the alphabet of slugs. */
export type Pair<Each extends Linked = Linked> = { readonly a: Each; readonly b: Each };

const join = '-vs-';

/** The address of a pair: "case-manager-vs-peer-specialist". */
export function pairSlug({ a, b }: { a: { slug: string }; b: { slug: string } }): string {
  return a.slug + join + b.slug;
}

/** The address of the pair of two slugs, whichever comes first. */
export function pairOf(one: string, other: string): string {
  return [one, other].sort().join(join);
}

/** Every pair that some guide names under `related` or `leads_to`, each once. */
export function pairsOf<Each extends Linked>(careers: readonly Each[]): readonly Pair<Each>[] {
  const bySlug = new Map(careers.map((career) => [career.slug, career]));
  const pairs = careers.flatMap((career) =>
    [...career.related, ...career.leads_to].flatMap(({ slug }) => {
      const other = bySlug.get(slug);
      if (other === undefined) return [];
      return [career.slug < slug ? { a: career, b: other } : { a: other, b: career }];
    }),
  );
  const unique = new Map(pairs.map((pair) => [pairSlug(pair), pair]));
  return [...unique.values()].sort((x, y) => (pairSlug(x) < pairSlug(y) ? -1 : 1));
}

/** What the guides say of the difference, each in its own words, and of the step between the two. */
export function wordsBetween({ a, b }: Pair) {
  return [
    { from: a, to: b },
    { from: b, to: a },
  ].map(({ from, to }) => ({
    from,
    to,
    why: from.related.find(({ slug }) => slug === to.slug)?.why,
    needs: from.leads_to.find(({ slug }) => slug === to.slug)?.needs,
  }));
}
