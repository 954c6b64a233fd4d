import { PageList } from '@/components/shell/page-list';
import type { Advice } from '@/lib/schema/advice';
import { adviceLines } from '@/lib/seo/link-lists';

/** The advice that matters most to a career; nothing where there is none. */
export function RelatedAdvice({ advice }: { advice: readonly Advice[] }) {
  if (advice.length === 0) return null;
  return (
    <section id="advice" className="print:hidden">
      <h2>Advice for this work</h2>
      <PageList rows={adviceLines(advice)} />
    </section>
  );
}
