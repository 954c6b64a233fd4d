import Link from 'next/link';
import { Breadcrumbs } from '@/components/breadcrumbs';
import { careerAt, slugs } from '@/lib/careers';

export const metadata = { title: 'All careers', description: 'Each row is one guide.' };

export default async function Careers() {
  const careers = await Promise.all((await slugs()).map(({ slug }) => careerAt(slug)));
  careers.sort((a, b) => a.title.localeCompare(b.title, 'en'));
  return (
    <>
      <Breadcrumbs title="All careers" />
      <h1 className="pt-1 text-3xl md:text-4xl">All careers</h1>
      <p className="mt-4 max-w-measure">Each row is one guide.</p>
      <ul className="grid max-w-measure gap-4">
        {careers.map(({ slug, title, summary }) => (
          <li key={slug} className="border-l-4 border-bar pl-4">
            <Link href={`/careers/${slug}`} className="inline-block py-0.5 text-lg font-semibold">
              {title}
            </Link>
            <p>{summary}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
