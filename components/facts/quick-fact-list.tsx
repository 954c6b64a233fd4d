import type { QuickFact } from '@/lib/quick-facts';

/** The facts that the head of a guide answers with, each a link to its section. */
export function QuickFactList({ facts }: { facts: readonly QuickFact[] }) {
  return (
    <dl className="mt-5 grid max-w-prose border-t border-line">
      {facts.map((fact) => (
        <div
          key={fact.label}
          className="grid grid-cols-[6.5rem_1fr] gap-x-3 border-b border-line py-1.5 leading-snug md:grid-cols-[9rem_1fr]"
        >
          <dt>
            <a href={fact.href} className="inline-block py-0.5 text-base">
              {fact.label}
            </a>
          </dt>
          <dd className="tabular-nums">
            {fact.value}
            {fact.note !== undefined && (
              <span className="block text-base text-quiet">{fact.note}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
