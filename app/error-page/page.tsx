import type { Metadata } from 'next';
import { PageFrame } from '@/components/shell/page-frame';
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
    <PageFrame
      trail={[]}
      title="This page could not be shown"
      lead="Something failed on our side. Please load the page again in a moment."
    >
      <p>
        Or <a href={routes.careers}>see all careers</a>.
      </p>
    </PageFrame>
  );
}
