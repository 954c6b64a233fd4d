import { ArticleHead } from '@/components/facts/article-head';
import { QuickFactList } from '@/components/facts/quick-fact-list';
import type { QuickFact } from '@/lib/career/quick-facts';
import type { Career } from '@/lib/schema/career';
import { list } from '@/lib/text/format';
import { minutesToRead } from '@/lib/text/reading-time';
import { inSentence } from '@/lib/text/sentence-case';

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
