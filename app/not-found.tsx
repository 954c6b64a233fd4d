import type { Metadata } from 'next';
import { CareerList } from '@/components/cards/career-list';
import { careers } from '@/lib/content/careers';
import { careerLines } from '@/lib/lines';
import { routes } from '@/lib/routes';

export const metadata: Metadata = {
  title: 'No page at this address',
  description: 'This address leads to no page. Here are the guides that this site has.',
};

export default function NotFound() {
  return (
    <>
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
    </>
  );
}
