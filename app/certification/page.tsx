import type { Metadata } from 'next';
import { CompareStates } from '@/app/careers/[slug]/states/compare-states';
import { careerAt } from '@/lib/articles/careers';
import { routes } from '@/lib/pages/routes';
import { metadataOf } from '@/lib/seo/metadata';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: 'Peer specialist certification in all states, compared',
  description:
    'Peer certification in every state, side by side: training and work hours, the exam, the fees we found and what the work pays. Choose your state.',
  path: routes.certification,
});

export default function CertificationPage() {
  return (
    <CompareStates career={careerAt('peer-specialist')} title="Peer certification in every state" />
  );
}
