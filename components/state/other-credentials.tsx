import type { Credential } from '@/lib/schema/credential';
import { takesInOneLine } from '@/lib/state/page/takes';

/** What else a state grants for the career, a row each. */
export function OtherCredentials({ rows }: { rows: readonly Credential[] }) {
  return (
    <ul className="pledges">
      {rows.map((row) => (
        <li key={row.id} id={row.id}>
          <b>
            {row.title}
            {row.abbreviation !== null && ` (${row.abbreviation})`}
          </b>
          {row.level === 'associate' && ', a first level'}
          <br />
          {takesInOneLine(row) && `${takesInOneLine(row)}. `}
          {row.official_url !== null && (
            <a href={row.official_url}>{new URL(row.official_url).hostname}</a>
          )}
        </li>
      ))}
    </ul>
  );
}
