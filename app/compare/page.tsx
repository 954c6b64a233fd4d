import type { Metadata } from 'next';
import { PageFrame } from '@/components/shell/page-frame';
import { careers } from '@/lib/articles/careers';
import { pairSlug, pairsOf } from '@/lib/career/pairs';
import { routes } from '@/lib/pages/routes';
import { metadataOf } from '@/lib/seo/metadata';
import { inSentence } from '@/lib/text/sentence-case';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: 'Compare two careers in mental health, side by side',
  description:
    'Choose two careers and see who diagnoses, who shares their own story, who pays for the work, and what each takes, costs and earns.',
  path: routes.compare,
});

const pairs = pairsOf(careers);
const chosen = careers.map((career) => ({
  career,
  others: pairs
    .filter(({ a, b }) => a === career || b === career)
    .map((pair) => ({ pair, other: pair.a === career ? pair.b : pair.a })),
}));

export default function ComparePage() {
  return (
    <PageFrame
      trail={[{ name: 'Compare', path: routes.compare }]}
      title="Compare two careers"
      lead="Choose the first career, then the second."
    >
      <p>
        For all of them at once, see <a href={routes.careers}>the table of careers</a>.
      </p>
      {chosen.map(({ career, others }) => (
        <section key={career.slug} id={career.slug}>
          <h2>{career.title} or …</h2>
          <ul className="names mt-2">
            {others.map(({ pair, other }) => (
              <li key={other.slug}>
                <a href={routes.comparison(pairSlug(pair))}>{inSentence(other.title)}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
