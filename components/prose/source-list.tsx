import type { Source } from '@/lib/schema/source';
import { period } from '@/lib/text/format';

function Entry({ source, number }: { source: Source; number: number | undefined }) {
  return (
    <li id={`source-${source.id}`} value={number}>
      {source.publisher}. <a href={source.url}>{source.title}</a>.{' '}
      {source.date === null ? 'Undated' : period(source.date)}; seen {period(source.seen)}.
    </li>
  );
}

/** The sources of a page under the numbers by which its text cites them: 1, 2, 3, or `numbers`. */
export function SourceList({
  sources,
  numbers,
}: {
  sources: readonly Source[];
  numbers?: readonly number[];
}) {
  return (
    <section id="sources" className="mt-12">
      <h2 className="text-2xl">Sources</h2>
      <ol className="mt-4 grid max-w-measure list-decimal gap-2 pl-8 text-sm print:block print:list-inside print:columns-2 print:pl-0 print:text-xs">
        {sources.map((source, index) => (
          <Entry key={source.id} source={source} number={numbers?.[index]} />
        ))}
      </ol>
    </section>
  );
}
