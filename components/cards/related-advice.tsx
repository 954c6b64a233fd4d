import { CareerList } from '@/components/cards/career-list';
import type { Advice } from '@/lib/schema/advice';
import { adviceLines } from '@/lib/seo/link-lists';

/** The advice that matters most to a career; nothing where there is none. */
export function RelatedAdvice({ advice }: { advice: readonly Advice[] }) {
  if (advice.length === 0) return null;
  return (
    <section id="advice" className="mt-12 print:hidden">
      <h2 className="mb-4 text-2xl">Advice for this work</h2>
      <CareerList lines={adviceLines(advice)} />
    </section>
  );
}
