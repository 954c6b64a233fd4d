import type { Metadata } from 'next';
import { routes } from '@/lib/pages/routes';

export const dynamic = 'error';

export const metadata: Metadata = {
  title: 'This page could not be shown',
  description: 'Something failed on our side. Please try again in a moment.',
  robots: { index: false },
};

/** What the server answers when it fails; the build puts it in the place of Next's own page. */
export default function ErrorPage() {
  return (
    <>
      <h1 className="pt-10 text-4xl">This page could not be shown</h1>
      <p className="mt-4 max-w-measure text-lg">
        Something failed on our side. Please load the page again in a moment, or{' '}
        <a href={routes.careers}>see all careers</a>.
      </p>
    </>
  );
}
