import { CanYou } from '@/components/guide/can-you';
import { Minute } from '@/components/guide/minute';
import { MinuteLines } from '@/components/guide/minute-lines';
import { PageDates } from '@/components/guide/page-dates';
import type { CareerLines } from '@/lib/career/facts';
import { datesOf } from '@/lib/career/head';
import { openingOf } from '@/lib/career/opening';
import { quickFacts } from '@/lib/career/quick-facts';
import { credentials } from '@/lib/data/credentials';
import { projectionOf } from '@/lib/data/projections';
import { allOccupations } from '@/lib/data/wages';
import { ruleShareFor } from '@/lib/state/rule-shares';
import { today } from '@/lib/text/today';

/** What a guide opens with: itself in one minute, and whether the reader can do the work. */
export function GuideHead({ lines, sources }: { lines: CareerLines; sources: readonly string[] }) {
  const { career, wages, outlook } = lines;
  const { minute, canYou } = openingOf(career.sections);
  const dates = <PageDates {...datesOf(career, today())} />;
  const facts = () => quickFacts(career, wages, outlook, projectionOf(allOccupations));
  return (
    <>
      {minute ? (
        <MinuteLines section={minute} dates={dates} />
      ) : (
        <Minute facts={facts()} sources={sources} dates={dates} />
      )}
      {canYou && (
        <CanYou
          section={canYou}
          shareFor={(question) => ruleShareFor(question, career.slug, credentials.rows)}
        />
      )}
    </>
  );
}
