import type { EvidencePage } from '@/lib/schema/credential-evidence';
import type { Source } from '@/lib/schema/source';
import { period } from '@/lib/text/format';

/** The pages that a credential rests on, each with its date and whether it is official. */
export function EvidenceList({
  evidence,
  sources,
}: {
  evidence: readonly EvidencePage[];
  /** The official sources of pay and rent. */
  sources: readonly Source[];
}) {
  return (
    <section id="sources" className="sources">
      <h2>Sources</h2>
      <ol>
        {evidence.map(({ url, publisher, date, official, seen }) => (
          <li key={url}>
            <a href={url}>{publisher}</a>, {date}, seen {period(seen)}
            {official ? ' (official)' : ' (not official)'}
          </li>
        ))}
        {sources.map(({ id, url, title, publisher, date }) => (
          <li key={id}>
            {publisher}. <a href={url}>{title}</a>, {date === null ? 'undated' : period(date)}{' '}
            (official)
          </li>
        ))}
      </ol>
    </section>
  );
}
