import { PageList } from '@/components/shell/page-list';
import { pairOf } from '@/lib/career/pairs';
import { routes } from '@/lib/pages/routes';
import type { Career } from '@/lib/schema/career';

/** The guides that this one names: where it leads, and what stands near it. */
export function RelatedCareers({
  career,
  titleOf,
}: {
  career: Career;
  titleOf: (slug: string) => string;
}) {
  const lines = [
    ...career.leads_to.map(({ slug, needs }) => ({ slug, text: needs })),
    ...career.related.map(({ slug, why }) => ({ slug, text: why })),
  ].map(({ slug, text }) => ({
    path: routes.career(slug),
    title: titleOf(slug),
    text,
    comparison: routes.comparison(pairOf(career.slug, slug)),
  }));
  return (
    <section id="related" className="print:hidden">
      <h2>Related careers</h2>
      {lines.length > 0 ? (
        <PageList rows={lines} isShort />
      ) : (
        <p>
          <a href={routes.careers}>See all careers</a>
        </p>
      )}
    </section>
  );
}
