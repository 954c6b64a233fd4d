import { Cite } from '@/components/prose/cite';
import type { Occupation } from '@/lib/schema/career';

const fitWords = {
  exact: 'This line counts the job by its name',
  combined: 'This line counts other jobs together with it',
  proxy: 'This line only comes near the job',
} as const satisfies Record<Occupation['fit'], string>;

/** What each federal line behind the figures counts, how near it is, and how it may mislead. */
export function LineNotes({
  occupations,
  titleOf,
  sources,
}: {
  occupations: readonly Occupation[];
  titleOf: (code: string) => string;
  sources: readonly string[];
}) {
  return (
    <dl className="line-notes">
      {occupations.map(({ code, fit, why, source }) => (
        <div key={code}>
          <dt className="font-semibold">
            {titleOf(code)} ({code})
          </dt>
          <dd>
            {fitWords[fit]}. {why}
            <Cite source={source} sources={sources} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
