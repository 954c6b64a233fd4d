import { fixedPages } from '@/lib/pages/fixed-pages';
import { routes } from '@/lib/pages/routes';
import { site } from '@/lib/pages/site';

const links = [
  ...fixedPages.map(({ title, path }) => ({ name: title, path })),
  { name: 'About', path: routes.page('about') },
  { name: 'Editorial policy', path: routes.page('editorial-policy') },
  { name: 'Corrections', path: routes.page('corrections') },
  { name: 'Accessibility', path: routes.page('accessibility') },
  { name: 'Privacy', path: routes.page('privacy') },
] as const;

/** The foot of every page: what the site rests on and what may be done with it. */
export function Footer() {
  return (
    <footer className="mt-16 border-t border-line print:mt-3">
      <div className="mx-auto grid max-w-page gap-3 px-4 py-8 text-sm print:gap-1 print:py-2 print:text-xs text-quiet md:px-8">
        <p className="font-bold text-ink">{site.name}</p>
        <p className="max-w-measure">
          Every figure here names its source, with the date where the source bears one. This is
          general information, not legal, medical or benefits advice. Your state board decides.
        </p>
        <p className="max-w-measure">
          This site includes information from the O*NET 30.2 and 29.2 Database by the U.S.
          Department of Labor, Employment and Training Administration, used under the CC BY 4.0
          license. Wages and outlook: U.S. Bureau of Labor Statistics.
        </p>
        <p className="max-w-measure">
          The guides may be shared under CC BY 4.0. This site keeps nothing about you.
        </p>
        <nav aria-label="Foot" className="flex flex-wrap gap-x-6 print:hidden">
          {links.map(({ name, path }) => (
            <a key={path} href={path} className="py-1">
              {name}
            </a>
          ))}
        </nav>
      </div>
    </footer>
  );
}
