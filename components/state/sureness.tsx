import { Sure } from '@/components/state/sure';
import { type Credential, certaintyOf } from '@/lib/schema/credential';
import { credentialLabels, labeledFields } from '@/lib/state/credential-labels';
import { printFact } from '@/lib/state/print-credential';

/** Every fact that we hold of a credential, with how sure it is. */
export function Sureness({ credential }: { credential: Credential }) {
  const facts = labeledFields
    .map((field) => ({ field, fact: printFact(credential, field) }))
    .filter(({ fact }) => fact !== '');
  return (
    <dl className="sureness">
      {facts.map(({ field, fact }) => (
        <div key={field}>
          <dt>{credentialLabels[field]}</dt>
          <dd>
            <Sure isOfficial={certaintyOf(credential, field) === 'official'} />
            {fact}
          </dd>
        </div>
      ))}
    </dl>
  );
}
