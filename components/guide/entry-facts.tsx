import { Cite } from '@/components/prose/cite';
import type { Career } from '@/lib/schema/career';

const labels = {
  education: 'Schooling',
  time: 'Time to the first paid day',
  cost: 'Money until then',
  licence: 'License',
} as const satisfies Record<keyof Career['entry'], string>;

/** What it takes to start, in four lines; `sources` is the page's numbered list. */
export function EntryFacts({
  entry,
  sources,
}: {
  entry: Career['entry'];
  sources: readonly string[];
}) {
  return (
    <dl className="entry">
      {(Object.keys(labels) as (keyof typeof labels)[]).map((key) => (
        <div key={key}>
          <dt>{labels[key]}</dt>
          <dd>
            {entry[key].value}
            <Cite source={entry[key].source} sources={sources} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
