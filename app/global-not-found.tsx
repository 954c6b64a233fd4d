import type { Metadata } from 'next';
import Layout, { metadata as ofSite, viewport } from '@/app/layout';
import { PageFrame } from '@/components/shell/page-frame';
import { PageList } from '@/components/shell/page-list';
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
      <PageFrame
        trail={[]}
        title="No page at this address"
        lead="The address may be mistyped, or the page has moved."
      >
        <h2>You may be looking for one of these</h2>
        <PageList rows={careerLines(careers)} />
        <p className="mt-6">
          <a href={routes.home}>Go to the home page</a>, or look through{' '}
          <a href={routes.search}>everything from A to Z</a>.
        </p>
      </PageFrame>
    </Layout>
  );
}
