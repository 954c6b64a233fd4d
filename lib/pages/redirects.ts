import { pairSlug, pairsOf } from '@/lib/career/pairs';
import { routes } from '@/lib/pages/routes';
import type { Career } from '@/lib/schema/career';
import type { Redirects } from '@/lib/serve/redirect';
import type { CareerState } from '@/lib/state/career-states';

type Named = Pick<Career, 'slug' | 'title' | 'aliases' | 'related' | 'leads_to'>;

/** A name as it would stand in an address: "IC&RC Peer" becomes "ic-rc-peer". */
export function addressOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** What people and programs write in place of the hyphens of an address. */
const hyphens = ['_', '%20', '+'];

/** An address, and with each other writing of its hyphens. */
const writingsOf = ([from, to]: [string, string]): [string, string][] => [
  [from, to],
  ...(from.includes('-')
    ? hyphens.map((hyphen): [string, string] => [from.replaceAll('-', hyphen), to])
    : []),
];

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

/** The addresses at which readers look for a career in a state. */
const natural = ({ career, state }: CareerState): [string, string][] =>
  [`/${state}/${career}`, `/${career}/${state}`, routes.state(`${state}/${career}`)].map((from) => [
    from,
    routes.careerState(career, state),
  ]);

/**
 * Addresses that readers may try and where they lead: every name of a career that no other career and
 * no page bears, a career in a state by its natural addresses, the other order of a comparison, and
 * every page itself. `pages` are the paths of all pages.
 */
export function redirectsFor(
  careers: readonly Named[],
  pages: readonly string[],
  inStates: readonly CareerState[] = [],
): Redirects {
  const taken = new Set(pages);
  const bearers = new Map<string, number>();
  for (const name of careers.flatMap(namesOf)) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const isOwn = (name: string) => bearers.get(name) === 1 && !taken.has(`/${name}`);
  const known: [string, string][] = [
    ...careers.flatMap((career) =>
      namesLeadTo(routes.career(career.slug), namesOf(career).filter(isOwn)),
    ),
    ...pairsOf(careers).map(({ a, b }): [string, string] => [
      routes.comparison(pairSlug({ a: b, b: a })),
      routes.comparison(pairSlug({ a, b })),
    ]),
    ...inStates.flatMap(natural),
    ['/index.html', '/'],
    ...pages.map((page): [string, string] => [page.toLowerCase(), page]),
  ];
  return new Map(known.flatMap(writingsOf));
}
