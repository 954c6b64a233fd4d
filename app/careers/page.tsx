import type { Metadata } from 'next';
import { CareerList } from '@/components/cards/career-list';
import { PageFrame } from '@/components/shell/page-frame';
import { careers } from '@/lib/content/careers';
import { careerGroups, groupsOf } from '@/lib/content/shapes/career';
import { careerLines } from '@/lib/lines';
import { routes } from '@/lib/routes';
import { metadataOf } from '@/lib/seo/metadata';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: 'All careers in mental health, by schooling',
  description:
    'Every guide on this site, from work you can start with lived experience and a short course to work that takes a doctorate.',
  path: routes.careers,
});

export default function CareersPage() {
  return (
    <PageFrame trail={[{ name: 'Careers', path: routes.careers }]} title="All careers">
      {groupsOf(careers).map(({ group, members }) => (
        <section key={group} id={group} className="mt-10">
          <h2 className="mb-4 text-2xl">{careerGroups[group]}</h2>
          <CareerList lines={careerLines(members)} />
        </section>
      ))}
    </PageFrame>
  );
}
