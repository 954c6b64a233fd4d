import type { Metadata } from 'next';
import { CareerList } from '@/components/cards/career-list';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { StructuredData } from '@/components/shell/structured-data';
import { careers } from '@/lib/content/careers';
import { careerGroups, groupsOf } from '@/lib/content/shapes/career';
import { routes } from '@/lib/routes';
import { breadcrumbsOf, jsonLd } from '@/lib/seo/json-ld';
import { metadataOf } from '@/lib/seo/metadata';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: 'All careers in mental health, by schooling',
  description:
    'Every guide on this site, from work you can start with lived experience and a short course to work that takes a doctorate.',
  path: routes.careers,
});

const crumbs = [
  { name: 'Home', path: routes.home },
  { name: 'Careers', path: routes.careers },
];

export default function CareersPage() {
  return (
    <>
      <StructuredData text={jsonLd([breadcrumbsOf(crumbs)])} />
      <Breadcrumbs crumbs={crumbs} />
      <h1 className="pt-1 text-3xl md:text-4xl">All careers</h1>
      {groupsOf(careers).map(({ group, members }) => (
        <section key={group} id={group} className="mt-10">
          <h2 className="mb-4 text-2xl">{careerGroups[group]}</h2>
          <CareerList
            lines={members.map(({ slug, title, summary }) => ({
              path: routes.career(slug),
              title,
              text: summary,
            }))}
          />
        </section>
      ))}
    </>
  );
}
