import type { Metadata } from 'next';
import { CareerList } from '@/components/cards/career-list';
import { careers } from '@/lib/content/careers';
import { routes } from '@/lib/routes';
import { metadataOf } from '@/lib/seo/metadata';
import { site } from '@/lib/site';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: `${site.name}: what it takes and what it pays`,
  description: site.summary,
  path: routes.home,
});

export default function HomePage() {
  return (
    <>
      <h1 className="max-w-measure pt-10 text-4xl">Could you do this work?</h1>
      <p className="mt-4 max-w-measure text-lg">
        These guides say what each job in mental health is, what it takes to start, what it pays and
        what is hard about it. Every figure comes from a named source and bears its date.
      </p>
      <h2 className="mt-10 mb-4 text-2xl">The guides</h2>
      <CareerList
        lines={careers.map(({ slug, title, summary }) => ({
          path: routes.career(slug),
          title,
          text: summary,
        }))}
      />
      <h2 className="mt-10 mb-4 text-2xl">What you can hold us to</h2>
      <ul className="grid max-w-measure list-disc gap-2 pl-5">
        <li>Pay comes from federal surveys. Where no survey counts a job, we say so.</li>
        <li>Where official sources disagree, you see both.</li>
        <li>Where nobody has published a number, we print “not published” and no guess.</li>
        <li>You can read every page without scripts, and nothing is kept about you.</li>
      </ul>
    </>
  );
}
