import { AskFirst } from '@/components/state/ask-first';
import { CanYou } from '@/components/state/can-you';
import { OtherCredentials } from '@/components/state/other-credentials';
import { StateSteps } from '@/components/state/state-steps';
import { Sureness } from '@/components/state/sureness';
import { SurenessKey } from '@/components/state/sureness-key';
import { sinceInWords } from '@/lib/changes/moved-rules';
import type { State } from '@/lib/schema/state';
import { certifierName } from '@/lib/state/career/certifier-name';
import type { CareerInState } from '@/lib/state/career-in-state';
import { placeName } from '@/lib/text/place-name';

const papers = { certificate: 'certificates', license: 'licenses' } as const;

/** What the state asks: the steps, whether the reader can do it, what to ask, and how sure we are. */
export function Rules({ page, state }: { page: CareerInState; state: State }) {
  const { credential, others } = page;
  const place = placeName(state.name);
  return (
    <>
      <div className="beside">
        <section id="steps">
          <h2>The way in, step by step</h2>
          <StateSteps steps={page.steps} cost={page.cost} />
        </section>
        <AskFirst
          gaps={page.gaps}
          whom={credential.certifier === null ? 'the state' : certifierName(credential.certifier)}
          url={credential.official_url}
        />
      </div>
      <section className="part" id="can-you">
        <h2>Can you do it?</h2>
        <SurenessKey />
        <CanYou rows={page.canYou} />
      </section>
      <section className="part screen-only" id="facts">
        <h2>Every rule we found</h2>
        <Sureness credential={credential} />
        {credential.disagreements !== null && (
          <p className="note mt-4">
            <strong>Sources disagree.</strong> {credential.disagreements}
          </p>
        )}
        {credential.since !== null && <p className="mt-4">{sinceInWords(credential.since)}.</p>}
      </section>
      {others.length > 0 && (
        <section className="part screen-only" id="others">
          <h2>
            Other {papers[credential.kind]} in {place}
          </h2>
          <OtherCredentials rows={others} />
        </section>
      )}
    </>
  );
}
