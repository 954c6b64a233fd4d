import { FactCell } from '@/components/facts/fact-cell';
import type { Answers } from '@/lib/career/compare';
import { inSentence } from '@/lib/text/sentence-case';

/** Questions that two careers answer alike; what is said of each is printed once where it is one text. */
export function SameList({
  rows,
  titles,
  sources,
}: {
  rows: readonly Answers[];
  titles: readonly [string, string];
  sources: readonly string[];
}) {
  return (
    <dl className="same">
      {rows.map(({ key, label, facts: [a, b] }) => (
        <div key={key}>
          <dt>{label}</dt>
          {a?.value === b?.value ? (
            <dd>
              <FactCell
                fact={a && { ...a, sources: [...new Set([...a.sources, ...(b?.sources ?? [])])] }}
                sources={sources}
              />
            </dd>
          ) : (
            [a, b].map((fact, index) => (
              <dd key={titles[index]}>
                <FactCell fact={fact} sources={sources} />{' '}
                <span className="text-quiet">({inSentence(titles[index] ?? '')})</span>
              </dd>
            ))
          )}
        </div>
      ))}
    </dl>
  );
}
