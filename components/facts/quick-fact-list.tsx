import { Cite } from '@/components/prose/cite';
import type { QuickFact } from '@/lib/career/quick-facts';

function Cites({ of, sources }: { of: QuickFact; sources: readonly string[] }) {
  return of.sources.map((source) => <Cite key={source} source={source} sources={sources} />);
}

/** The facts that the head of a guide answers with, each a link to its section. */
export function QuickFactList({
  facts,
  sources,
}: {
  facts: readonly QuickFact[];
  sources: readonly string[];
}) {
  return (
    <dl className="mt-3 grid max-w-measure border-t border-line text-sm md:text-base">
      {facts.map((fact) => (
        <div
          key={fact.label}
          className="grid grid-cols-[5.5rem_1fr] gap-x-3 border-b border-line py-1 leading-snug md:py-1.5 md:grid-cols-[8rem_1fr]"
        >
          <dt>
            <a href={fact.href} className="inline-block py-0.5">
              {fact.label}
            </a>
          </dt>
          <dd className="tabular-nums">
            {fact.value}{' '}
            {fact.note === undefined ? (
              <Cites of={fact} sources={sources} />
            ) : (
              <span className="block text-sm text-quiet">
                {fact.note}
                <Cites of={fact} sources={sources} />
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
