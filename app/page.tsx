import type { Metadata } from 'next';
import { CareerList } from '@/components/cards/career-list';
import { StructuredData } from '@/components/shell/structured-data';
import { advice } from '@/lib/articles/advice';
import { careers } from '@/lib/articles/careers';
import { routes } from '@/lib/pages/routes';
import { site } from '@/lib/pages/site';
import { careerGroups, groupsOf } from '@/lib/schema/career';
import { jsonLd, publisher } from '@/lib/seo/json-ld';
import { described } from '@/lib/seo/lengths';
import { careerLines } from '@/lib/seo/link-lists';
import { metadataOf } from '@/lib/seo/metadata';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: `${site.name}: what it takes and what it pays`,
  description: described(site.summary),
  path: routes.home,
});

export default function HomePage() {
  return (
    <>
      <StructuredData text={jsonLd([publisher()])} />
      <h1 className="max-w-measure pt-10 text-3xl md:text-4xl">Could you do this work?</h1>
      <p className="mt-4 max-w-measure text-lg leading-snug">
        These guides say what each job in mental health is, what it takes to start, what it pays and
        what is hard about it. Every figure names its source, with the date where the source bears
        one.
      </p>
      <p className="mt-3 max-w-measure">
        Not sure where to look? Answer <a href={routes.fit}>three questions</a>, see{' '}
        <a href={routes.pathways}>how the careers join</a>, or{' '}
        <a href={routes.compare}>compare two of them</a>.
      </p>
      {groupsOf(careers).map(({ group, members }) => (
        <section key={group} className="mt-10">
          <h2 className="mb-4 text-2xl">{careerGroups[group]}</h2>
          <CareerList lines={careerLines(members)} />
        </section>
      ))}
      <section className="mt-12 max-w-measure">
        <h2 className="text-2xl">Your state</h2>
        <p className="mt-3">
          <a href={routes.states}>Choose your state</a> for what the work pays there and what local
          prices do to it, or <a href={routes.certification}>compare peer certification</a> in all
          of them.
        </p>
      </section>
      <section className="mt-12 max-w-measure">
        <h2 className="mb-3 text-2xl">Worries that many share</h2>
        <ul className="grid gap-1">
          {advice.map(({ slug, title }) => (
            <li key={slug}>
              <a href={routes.adviceArticle(slug)} className="inline-block py-0.5">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section className="mt-12">
        <h2 className="mb-3 text-2xl">What you can hold us to</h2>
        <ul className="grid max-w-measure list-disc gap-2 pl-5">
          <li>Pay comes from federal surveys. Where no survey counts a job, we say so.</li>
          <li>Where official sources disagree, you see both.</li>
          <li>Where nobody has published a number, we print “not published” and no guess.</li>
          <li>You can read every page without scripts, and nothing is kept about you.</li>
        </ul>
      </section>
    </>
  );
}
