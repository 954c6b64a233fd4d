import { Icon } from '@/components/shell/icon';
import { SearchForm } from '@/components/shell/search-form';
import { routes } from '@/lib/pages/routes';
import { site } from '@/lib/pages/site';

const menu = [
  { name: 'Careers', path: routes.careers },
  { name: 'States', path: routes.states },
  { name: 'Compare', path: routes.compare },
  { name: 'Advice', path: routes.advice },
] as const;

/** The name of the site, its four ways in, and the search; `here` is the way that the page lies on. */
export function Mast({ here, hasSearch }: { here: string | undefined; hasSearch: boolean }) {
  return (
    <header className="band">
      <div className="wrap mast">
        <a href={routes.home} className="mark">
          {site.name}
        </a>
        {hasSearch && (
          <a href={routes.search} className="to-search" aria-label="Search">
            <Icon name="search" />
          </a>
        )}
        <nav aria-label="Main" className="menu">
          {menu.map(({ name, path }) => (
            <a
              key={path}
              href={path}
              className="here"
              aria-current={path === here ? 'true' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
        {hasSearch && <SearchForm />}
      </div>
    </header>
  );
}
