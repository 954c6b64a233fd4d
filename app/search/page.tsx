import type { Metadata } from 'next';
import { named } from '@/app/search/findable';
import { PageFrame } from '@/components/shell/page-frame';
import { SearchForm } from '@/components/shell/search-form';
import { routes } from '@/lib/pages/routes';
import { aToZ } from '@/lib/search/a-to-z';
import { metadataOf } from '@/lib/seo/metadata';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: 'A to Z of jobs, states, worries and words in this field',
  description:
    'Every job under all its names, every state, every piece of advice and every word of the field, from A to Z, and the results of a search.',
  path: routes.search,
});

const letters = [...aToZ(named)];
const idOf = (letter: string) => `letter-${/[A-Z]/.test(letter) ? letter.toLowerCase() : 'digits'}`;

export default function SearchPage() {
  return (
    <PageFrame
      trail={[{ name: 'A to Z', path: routes.search }]}
      title="Find your page"
      lead="Type a job, a state or a worry, or look through everything from A to Z."
      hasSearch={false}
    >
      <SearchForm />
      <p id="results-count" role="status" className="sr-only" />
      <section id="results" hidden className="results mt-6 max-w-measure" />
      <h2 className="mt-10">Everything, from A to Z</h2>
      <nav aria-label="Letters" className="mt-3 flex flex-wrap gap-x-2 font-serif font-semibold">
        {letters.map(([letter]) => (
          <a key={letter} href={`#${idOf(letter)}`} className="min-w-7 py-1 text-center">
            {letter}
          </a>
        ))}
      </nav>
      {letters.map(([letter, lines]) => (
        <section key={letter} className="mt-8">
          <h3 id={idOf(letter)} className="text-xl">
            {letter}
          </h3>
          <ul className="names mt-2">
            {lines.map(({ name, path, see }) => (
              <li key={name}>
                <a href={path}>{name}</a>
                {see !== undefined && <span className="text-quiet"> ({see})</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
