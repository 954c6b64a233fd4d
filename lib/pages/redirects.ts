import { pairSlug, pairsOf } from '@/lib/career/pairs';
import { routes } from '@/lib/pages/routes';
import type { Career } from '@/lib/schema/career';

/** Every address in small letters and where it leads; a page leads to itself. */
export type Redirects = ReadonlyMap<string, string>;

type Named = Pick<Career, 'slug' | 'title' | 'aliases' | 'related' | 'leads_to'>;

/** The redirects as the lines of an nginx `map`, which reads addresses in any case of their letters. */
export function nginxMap(redirects: Redirects): string {
  return [...redirects].map(([from, to]) => `"${from}" "${to}";\n`).join('');
}

/** A name as it would stand in an address: "IC&RC Peer" becomes "ic-rc-peer". */
export function addressOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** What else readers put behind a name, and the part of the guide that they mean. */
const endings = { '': '', '-jobs': '#finding-work', '-salary': '#pay' } as const;

/** The slug, the title and the aliases of a guide, as addresses. */
const namesOf = ({ slug, title, aliases }: Named) => [
  ...new Set([slug, ...[title, ...aliases].map(addressOf)]),
];

/** The names of a guide at `/careers/`, and with what readers put behind them at `/`. */
function namesLeadTo(guide: string, names: readonly string[]): [string, string][] {
  return names.flatMap((name) => [
    [routes.career(name), guide],
    ...Object.entries(endings).map(([ending, part]): [string, string] => [
      `/${name}${ending}`,
      guide + part,
    ]),
  ]);
}

/**
 * Addresses that readers may try and that lead elsewhere: every name of a career that no other career
 * and no page bears, and the other order of a comparison. `pages` are the addresses that pages have.
 */
export function redirectsFor(careers: readonly Named[], pages: readonly string[]): Redirects {
  const taken = new Set(pages);
  const bearers = new Map<string, number>();
  for (const name of careers.flatMap(namesOf)) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const isOwn = (name: string) => bearers.get(name) === 1 && !taken.has(`/${name}`);
  return new Map([
    ...careers.flatMap((career) =>
      namesLeadTo(routes.career(career.slug), namesOf(career).filter(isOwn)),
    ),
    ...pairsOf(careers).map(({ a, b }): [string, string] => [
      routes.comparison(pairSlug({ a: b, b: a })),
      routes.comparison(pairSlug({ a, b })),
    ]),
    ...pages.map((page): [string, string] => [page.toLowerCase(), page]),
  ]);
}
