import type { Term } from '@/lib/schema/glossary';

/** The words that an article marks, each explained in one sentence, from A to Z. */
export function WordList({ terms }: { terms: readonly Term[] }) {
  if (terms.length === 0) return null;
  return (
    <section id="words" className="hidden print:block">
      <h2>Words on this page</h2>
      <dl className="grid gap-1 text-sm">
        {terms.map((term) => (
          <div key={term.term}>
            <dt className="font-semibold">
              {term.term}
              {term.short !== null && ` (${term.short})`}
            </dt>
            <dd>{term.definition}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
