import type { ReactNode } from 'react';
import { Cite } from '@/components/prose/cite';
import type { QuickFact } from '@/lib/career/quick-facts';

function Cites({ of, sources }: { of: QuickFact; sources: readonly string[] }) {
  return of.sources.map((source) => <Cite key={source} source={source} sources={sources} />);
}

/** A guide in one minute: each label leads to its part, and the dates of the page close it. */
export function Minute({
  facts,
  sources,
  dates,
}: {
  facts: readonly QuickFact[];
  sources: readonly string[];
  dates: ReactNode;
}) {
  return (
    <section className="minute" aria-labelledby="minute">
      <h2 id="minute">In one minute</h2>
      <dl>
        {facts.map((fact) => (
          <div key={fact.label}>
            <dt>
              <a href={fact.href}>{fact.label}</a>
            </dt>
            <dd>
              {fact.value}
              {fact.note === undefined && <Cites of={fact} sources={sources} />}
            </dd>
            {fact.note !== undefined && (
              <dd className="note-line">
                {fact.note}
                <Cites of={fact} sources={sources} />
              </dd>
            )}
          </div>
        ))}
      </dl>
      {dates}
    </section>
  );
}
