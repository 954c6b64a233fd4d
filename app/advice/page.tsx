import type { Metadata } from 'next';
import { PageFrame } from '@/components/shell/page-frame';
import { PageList } from '@/components/shell/page-list';
import { advice } from '@/lib/articles/advice';
import { routes } from '@/lib/pages/routes';
import { adviceLines } from '@/lib/seo/link-lists';
import { metadataOf } from '@/lib/seo/metadata';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: 'Advice: your story, your record, your benefits, your way',
  description:
    'What to say about your own experience, working with a record, keeping benefits, boundaries, supervision, and telling a sound training from a bad one.',
  path: routes.advice,
});

export default function AdviceIndexPage() {
  return (
    <PageFrame
      trail={[{ name: 'Advice', path: routes.advice }]}
      title="Advice"
      lead="Worries that many of these careers share, answered one at a time. This is general information, not legal or benefits advice."
    >
      <PageList rows={adviceLines(advice)} />
    </PageFrame>
  );
}
