import type { Career } from '@/lib/content/shapes/career';
import { pairSlug, pairsOf } from '@/lib/pairs';
import { routes } from '@/lib/routes';

/** An address that leads to another for good (308), in the words of Next's configuration. */
export type Redirect = {
  readonly source: string;
  readonly destination: string;
  readonly permanent: true;
};

type Named = Pick<Career, 'slug' | 'title' | 'aliases' | 'related' | 'leads_to'>;

const lead = (source: string, destination: string): Redirect => ({
  source,
  destination,
  permanent: true,
});

/** The redirects as the lines of an nginx `map` from an address to where it leads. */
export function nginxMap(redirects: readonly Redirect[]): string {
  return redirects
    .filter(({ destination }) => !destination.includes(':'))
    .map(({ source, destination }) => `"~^${source.replace(/:\w+/g, '')}$" "${destination}";\n`)
    .join('');
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

/** A pattern of an address in any case of its letters. */
const anyCase = (address: string) =>
  address.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** The names under which readers try a guide, and which belong to no other guide or page. */
function namesOf(career: Named, careers: readonly Named[], taken: ReadonlySet<string>): string[] {
  const others = new Set(
    careers
      .filter((each) => each !== career)
      .flatMap(({ slug, title, aliases }) => [slug, ...[title, ...aliases].map(addressOf)]),
  );
  const names = [career.slug, ...[career.title, ...career.aliases].map(addressOf)];
  return [...new Set(names)].filter((name) => !others.has(name) && !taken.has(`/${name}`));
}

/** What else readers put behind a name, and the part of the guide that they mean. */
const endings = { '': '', '-jobs': '#finding-work', '-salary': '#pay' } as const;

/** The names of a guide at `/careers/`, and with what readers put behind them at `/`. */
function namesLeadTo(career: Named, names: readonly string[]): Redirect[] {
  const guide = routes.career(career.slug);
  const any = (some: readonly string[]) => some.map(anyCase).join('|');
  const aliases = names.filter((name) => name !== career.slug);
  return [
    ...(aliases.length > 0 ? [lead(`/careers/:name(${any(aliases)})`, guide)] : []),
    ...Object.entries(endings).map(([ending, part]) =>
      lead(`/:name(${any(names.map((name) => name + ending))})`, guide + part),
    ),
  ];
}

/**
 * Addresses that readers may try and that lead elsewhere: every name of a career, the other order of a
 * comparison, an address in capitals, and `index.html`. `pages` are the addresses that pages have.
 */
export function redirectsFor(careers: readonly Named[], pages: readonly string[]): Redirect[] {
  const taken = new Set(pages);
  return [
    lead('/index.html', '/'),
    lead('/:path*/index.html', '/:path*'),
    ...careers.flatMap((career) => namesLeadTo(career, namesOf(career, careers, taken))),
    ...pairsOf(careers).map(({ a, b }) =>
      lead(routes.comparison(pairSlug({ a: b, b: a })), routes.comparison(pairSlug({ a, b }))),
    ),
    ...pages
      .filter((page) => /[a-z]/.test(page))
      .map((page) => lead(`/:path((?!${page.slice(1)}$)${anyCase(page.slice(1))})`, page)),
  ];
}
