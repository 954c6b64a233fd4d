import type { Metadata } from 'next';
import { StateMap } from '@/components/charts/state-map';
import { CredentialTable } from '@/components/facts/credential-table';
import { PageFrame } from '@/components/shell/page-frame';
import { tileMap } from '@/lib/charts/tile-map';
import { credentials, peerCredentialsIn } from '@/lib/data/credentials';
import { states } from '@/lib/data/states';
import { routes } from '@/lib/pages/routes';
import { metadataOf } from '@/lib/seo/metadata';
import { leastTraining, trainingCaption } from '@/lib/state/training';
import { count, period } from '@/lib/text/format';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: 'Peer specialist certification in all states, compared',
  description:
    'Training hours, experience, exams, fees and Medicaid for peer credentials in every state, with how sure we are of each and where to confirm it.',
  path: routes.certification,
});

export default function CertificationPage() {
  return (
    <PageFrame
      trail={[{ name: 'Peer certification', path: routes.certification }]}
      title="Peer certification in every state"
    >
      <div className="mt-4 mb-6 grid max-w-measure gap-3">
        <p>
          Each state sets its own rules for peer specialists, and some states have several
          credentials. We looked each of them up on {period(credentials.retrieved)}. A star marks
          what we did not see on an official page. “Not known” means that nothing we read said it.
        </p>
        <p>Choose a state for the whole record, with every page it rests on.</p>
      </div>
      <StateMap
        caption={trainingCaption(states.flatMap(({ code }) => peerCredentialsIn(code)))}
        credit={`Hours of training, the least that a credential of the state asks for. ${credentials.source}; ${credentials.period}.`}
        map={tileMap(states, ({ code }) => leastTraining(peerCredentialsIn(code)))}
        print={(hours) => `${count(hours)} hours`}
        unknownWord="not known"
        hrefOf={({ slug }) => `${routes.state(slug)}#certification`}
      />
      <CredentialTable
        states={states}
        credentialsIn={peerCredentialsIn}
        hrefOf={({ slug }) => `${routes.state(slug)}#certification`}
      />
    </PageFrame>
  );
}
