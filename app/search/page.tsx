import type { Metadata } from 'next';
import { named } from '@/app/search/findable';
import { PageFrame } from '@/components/shell/page-frame';
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
    <PageFrame trail={[{ name: 'A to Z', path: routes.search }]} title="Find your page">
      <p id="results-count" role="status" className="sr-only" />
      <section id="results" hidden className="results mt-6 max-w-measure" />
      <h2 className="mt-10 text-2xl">Everything, from A to Z</h2>
      <nav aria-label="Letters" className="mt-3 flex flex-wrap gap-x-4">
        {letters.map(([letter]) => (
          <a key={letter} href={`#${idOf(letter)}`} className="py-1">
            {letter}
          </a>
        ))}
      </nav>
      {letters.map(([letter, lines]) => (
        <section key={letter} className="mt-8">
          <h3 id={idOf(letter)} className="text-xl">
            {letter}
          </h3>
          <ul className="mt-2 gap-x-8 text-sm md:columns-2 lg:columns-3">
            {lines.map(({ name, path, see }) => (
              <li key={name} className="break-inside-avoid py-0.5 leading-snug">
                <a href={path} className="inline-block py-0.5">
                  {name}
                </a>
                {see !== undefined && <span className="text-quiet"> ({see})</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
