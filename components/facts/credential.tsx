import type { ReactNode } from 'react';
import { certaintyOf, noteOf, type Credential as Row } from '@/lib/schema/credential';
import {
  certaintyLabels,
  credentialLabels,
  type LabeledField,
  labeledFields,
} from '@/lib/state/credential-labels';
import { printFact } from '@/lib/state/print-credential';

function Fact({ row, field }: { row: Row; field: LabeledField }) {
  const certainty = certaintyOf(row, field);
  const fact = printFact(row, field);
  const note = noteOf(row, field);
  if (fact === '' && note === null) return null;
  return (
    <div className="grid grid-cols-1 gap-x-4 border-b border-line py-1.5 leading-snug md:grid-cols-[11rem_1fr]">
      <dt className="font-semibold">{credentialLabels[field]}</dt>
      <dd>
        {fact}
        {note !== null && <span className="block">{note}</span>}
        {certainty !== 'unknown' && (
          <span className="block text-sm text-quiet">{certaintyLabels[certainty]}</span>
        )}
      </dd>
    </div>
  );
}

function Evidence({ row }: { row: Row }) {
  return (
    <ul className="mt-3 grid gap-1 text-sm">
      {row.evidence.map(({ url, publisher, date, official, supports }) => (
        <li key={`${url} ${supports.join()}`}>
          <a href={url}>{publisher}</a>, {date}
          {official ? '' : ' (not an official page)'}
        </li>
      ))}
    </ul>
  );
}

/** One credential of a state: each fact with how sure we are of it, and where to confirm it. */
export function Credential({ row, children }: { row: Row; children?: ReactNode }) {
  return (
    <article className="max-w-measure">
      <h3 className="text-xl">
        {row.title}
        {row.abbreviation !== null && ` (${row.abbreviation})`}
      </h3>
      {children}
      <dl className="mt-3 border-t border-line">
        {labeledFields.map((field) => (
          <Fact key={field} row={row} field={field} />
        ))}
      </dl>
      {row.disagreements !== null && (
        <p className="mt-4 border-l-4 border-blaze bg-sheet p-4">
          <strong>About the sources.</strong> {row.disagreements}
        </p>
      )}
      <p className="mt-3">
        {row.official_url === null ? (
          'We know no official address for this credential.'
        ) : (
          <>
            Confirm it at <a href={row.official_url}>{new URL(row.official_url).hostname}</a> before
            you pay.
          </>
        )}
      </p>
      <Evidence row={row} />
    </article>
  );
}
