import { SearchForm } from '@/components/shell/search-form';
import { routes } from '@/lib/pages/routes';
import { site } from '@/lib/pages/site';

/** The head of every page: the way past it, the name, and the ways in. */
export function Header() {
  return (
    <header className="border-b border-line print:hidden">
      <a
        href="#main"
        className="absolute left-2 top-2 -translate-y-20 bg-paper px-3 py-2 focus:translate-y-0"
      >
        Skip to the content
      </a>
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-4 gap-y-0.5 px-4 py-1 text-sm md:px-8">
        <a href={routes.home} className="py-1 font-bold text-ink no-underline md:text-base">
          {site.name}
        </a>
        <nav aria-label="Main">
          <a href={routes.careers} className="inline-block py-1">
            Careers
          </a>
          <a href={routes.advice} className="ml-3 inline-block py-1 md:ml-5">
            Advice
          </a>
          <a href={routes.states} className="ml-5 inline-block py-1 max-md:hidden">
            States
          </a>
        </nav>
        <SearchForm />
      </div>
    </header>
  );
}
