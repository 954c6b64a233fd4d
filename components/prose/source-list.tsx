import type { Source } from '@/lib/schema/source';
import { period } from '@/lib/text/format';

function Entry({
  source,
  number,
  usual,
}: {
  source: Source;
  number: number | undefined;
  /** The month in which most sources were seen, which need not be said of each. */
  usual: string;
}) {
  const date = source.date === null ? 'Undated' : period(source.date);
  return (
    <li id={`source-${source.id}`} value={number}>
      {source.publisher}. <a href={source.url}>{source.title}</a>. {date}
      {source.seen.startsWith(usual) ? '' : `; seen ${period(source.seen)}`}.
    </li>
  );
}

/** The month in which most of some sources were seen; empty for none. */
function usualMonth(sources: readonly Source[]): string {
  const months = sources.map(({ seen }) => seen.slice(0, 7));
  const often = (month: string) => months.filter((each) => each === month).length;
  return months.toSorted((a, b) => often(b) - often(a) || a.localeCompare(b))[0] ?? '';
}

/** The sources of a page under the numbers by which its text cites them: 1, 2, 3, or `numbers`. */
export function SourceList({
  sources,
  numbers,
}: {
  sources: readonly Source[];
  numbers?: readonly number[];
}) {
  const usual = usualMonth(sources);
  return (
    <section id="sources" className="sources">
      <h2>Sources</h2>
      <p className="small">Seen in {period(usual)}, unless another date stands there.</p>
      <ol>
        {sources.map((source, index) => (
          <Entry key={source.id} source={source} number={numbers?.[index]} usual={usual} />
        ))}
      </ol>
    </section>
  );
}
