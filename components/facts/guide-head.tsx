import { ArticleHead } from '@/components/facts/article-head';
import { QuickFactList } from '@/components/facts/quick-fact-list';
import type { Career } from '@/lib/content/shapes/career';
import { list } from '@/lib/format';
import type { QuickFact } from '@/lib/quick-facts';
import { minutesToRead } from '@/lib/reading-time';
import { inSentence } from '@/lib/words';

const shown = 3;

/** The head of a guide: the name, the other names, one sentence, and the five facts. */
export function GuideHead({ career, facts }: { career: Career; facts: readonly QuickFact[] }) {
  const names = list(career.aliases.slice(0, shown).map(inSentence));
  return (
    <ArticleHead
      title={career.title}
      otherNames={`Also called ${names}.`}
      summary={career.summary}
      dates={{
        published: career.published,
        reviewed: career.reviewed,
        notYetReviewedBy: `a working ${inSentence(career.title)}`,
        minutes: minutesToRead(career.words),
      }}
    >
      <QuickFactList facts={facts} sources={career.sources} />
    </ArticleHead>
  );
}
