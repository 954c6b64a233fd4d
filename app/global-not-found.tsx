import type { Metadata } from 'next';
import Layout, { metadata as ofSite, viewport } from '@/app/layout';
import { CareerList } from '@/components/cards/career-list';
import { careers } from '@/lib/articles/careers';
import { routes } from '@/lib/pages/routes';
import { careerLines } from '@/lib/seo/link-lists';

export { viewport };

export const metadata: Metadata = {
  ...ofSite,
  title: 'No page at this address',
  description: 'This address leads to no page. Here are the guides that this site has.',
};

/** The page of every address that has none; only here it stands in no other page's data. */
export default function NotFound() {
  return (
    <Layout>
      <h1 className="pt-10 text-4xl">No page at this address</h1>
      <p className="mt-4 max-w-measure text-lg">
        The address may be mistyped, or the page has moved. You may be looking for one of these:
      </p>
      <div className="mt-6">
        <CareerList lines={careerLines(careers)} />
      </div>
      <p className="mt-6">
        <a href={routes.home}>Go to the home page</a>
      </p>
    </Layout>
  );
}
