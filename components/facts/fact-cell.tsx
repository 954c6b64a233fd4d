import { Cite } from '@/components/prose/cite';
import { splitAnswer } from '@/lib/career/compare';
import type { Fact } from '@/lib/career/facts';

/** A fact, its answer first, with its sources; says so where no source tells it. */
export function FactCell({
  fact,
  sources,
}: {
  fact: Fact | undefined;
  sources: readonly string[];
}) {
  if (fact === undefined) return <span className="text-quiet">No source found</span>;
  const { head, rest } = splitAnswer(fact.value);
  const added = (
    <>
      {rest}
      {fact.note !== undefined && <span className="text-quiet"> ({fact.note})</span>}
      {fact.sources.map((source) => (
        <Cite key={source} source={source} sources={sources} />
      ))}
    </>
  );
  return rest === '' ? (
    <>
      <b>{head}</b>
      {added}
    </>
  ) : (
    <>
      <b>{head}.</b> <span className="added">{added}</span>
    </>
  );
}
