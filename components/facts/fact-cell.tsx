import { Cite } from '@/components/prose/cite';
import type { Fact } from '@/lib/career/facts';

/** A fact with its sources; says so where no source tells it. */
export function FactCell({
  fact,
  sources,
}: {
  fact: Fact | undefined;
  sources: readonly string[];
}) {
  if (fact === undefined) return <span className="text-quiet">No source found</span>;
  return (
    <>
      {fact.value}
      {fact.note !== undefined && <span className="text-quiet"> ({fact.note})</span>}
      {fact.sources.map((source) => (
        <Cite key={source} source={source} sources={sources} />
      ))}
    </>
  );
}
