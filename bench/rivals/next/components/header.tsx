import Link from 'next/link';
import shell from '@/data/shell.json';

export function Header() {
  return (
    <>
      <header className="border-b border-line print:hidden">
        <a
          href="#main"
          className="absolute left-2 top-2 -translate-y-20 bg-paper px-3 py-2 focus:translate-y-0"
        >
          Skip to the content
        </a>
        <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-4 gap-y-0.5 px-4 py-1 text-sm md:px-8">
          <Link href="/" className="py-1 font-bold text-ink no-underline md:text-base">
            {shell.name}
          </Link>
          <nav aria-label="Main">
            {shell.nav.map((link) => (
              <Link key={link.path} href={link.path} className={link.class}>
                {link.name}
              </Link>
            ))}
          </nav>
          <search className="block max-lg:w-full lg:w-72">
            <form action="/search" className="relative flex">
              <input
                type="search"
                name="q"
                aria-label="Search for a job, a state or a word"
                maxLength={200}
                autoComplete="off"
                spellCheck={false}
                className="min-w-0 flex-1 border border-quiet bg-paper px-2 py-0.5 text-base"
              />
              <button type="submit" className="border border-l-0 border-quiet bg-sheet px-3 py-0.5">
                Search
              </button>
            </form>
          </search>
        </div>
      </header>
      <aside aria-label="Help in a crisis" className="bg-sheet text-sm">
        <p className="mx-auto max-w-page px-4 py-1 md:px-8">
          Crisis? <a href="tel:988">Call</a>, <a href="sms:988">text</a> or{' '}
          <a href="https://988lifeline.org/">chat</a> 988. Free, any hour.
        </p>
      </aside>
    </>
  );
}
