import type { ReactNode } from 'react';
import { type CredentialFact, type Credential as Row, suretyOf } from '@/lib/schema/certification';
import { credentialLabels, noteOf, printFact, suretyWords } from '@/lib/state/credential-words';

function Fact({ row, fact }: { row: Row; fact: CredentialFact }) {
  const surety = suretyOf(row, fact);
  const note = noteOf(row, fact);
  return (
    <div className="grid grid-cols-1 gap-x-4 border-b border-line py-1.5 leading-snug md:grid-cols-[11rem_1fr]">
      <dt className="font-semibold">{credentialLabels[fact]}</dt>
      <dd>
        {surety === 'unknown' ? (
          <span className="text-quiet">Not known</span>
        ) : (
          printFact(row, fact)
        )}
        {note !== null && <span className="block">{note}</span>}
        {surety !== 'unknown' && (
          <span className="block text-sm text-quiet">{suretyWords[surety]}</span>
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

/** One peer credential of a state: each fact with how sure we are of it, and where to confirm it. */
export function Credential({ row, children }: { row: Row; children?: ReactNode }) {
  const facts = Object.keys(credentialLabels) as CredentialFact[];
  return (
    <article className="max-w-measure">
      <h3 className="text-xl">
        {row.credential}
        {row.abbreviation !== null && ` (${row.abbreviation})`}
      </h3>
      {children}
      <dl className="mt-3 border-t border-line">
        {facts.map((fact) => (
          <Fact key={fact} row={row} fact={fact} />
        ))}
      </dl>
      {row.disagreements !== null && (
        <p className="mt-4 border-l-4 border-marigold bg-sheet p-4">
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
