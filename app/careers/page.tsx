import type { Metadata } from 'next';
import { CareerIndex } from '@/app/careers/career-index';
import { routes } from '@/lib/pages/routes';
import { metadataOf } from '@/lib/seo/metadata';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: 'All careers in mental health, compared at a glance',
  description:
    'Schooling, time, cost, pay, outlook, license and contact with people for every career on this site, from no degree to a master’s, each figure with its source.',
  path: routes.careers,
});

export default function CareersPage() {
  return <CareerIndex choice={{}} />;
}
