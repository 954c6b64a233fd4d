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
    <section id="sources" className="sources">
      <h2>Sources</h2>
      <ol>
        {sources.map((source, index) => (
          <Entry key={source.id} source={source} number={numbers?.[index]} />
        ))}
      </ol>
    </section>
  );
}
