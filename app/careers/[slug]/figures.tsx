import type { ReactNode } from 'react';
import { LiveOnIt } from '@/components/charts/live-on-it';
import { Outlook } from '@/components/charts/outlook';
import { PayTable } from '@/components/charts/pay-table';
import { PayTrend } from '@/components/charts/pay-trend';
import { EntryFacts } from '@/components/guide/entry-facts';
import { LineNotes } from '@/components/guide/line-notes';
import { StatePayLink } from '@/components/guide/state-pay-link';
import { TrainingPath } from '@/components/guide/training-path';
import { careersWithStatePay } from '@/lib/articles/careers';
import type { CareerLines } from '@/lib/career/facts';
import { openingOf } from '@/lib/career/opening';
import { outlookCaption, spreadCaption, trendCaption } from '@/lib/charts/captions';
import { liveOnIt, nationalRents } from '@/lib/charts/live-on-it';
import { consumerPrices } from '@/lib/data/consumer-prices';
import { projectionOf } from '@/lib/data/projections';
import { stateRents } from '@/lib/data/rents';
import { allOccupations, wageOf, wages, wagesOf } from '@/lib/data/wages';

const rents = nationalRents(stateRents.rows);

/** The sources of a guide and of its figures, by number. */
export const guideSources = ({ career, wages: lines }: CareerLines): readonly string[] => {
  const hasRent = liveOnIt(lines, rents) !== undefined;
  return [...new Set([...career.sources, wages.source, ...(hasRent ? [stateRents.source] : [])])];
};

function Pay({ lines, sources }: { lines: CareerLines; sources: readonly string[] }) {
  const { career } = lines;
  const national = wageOf(allOccupations);
  const history = career.occupations.map(({ code }) => wagesOf(code));
  const chart = liveOnIt(lines.wages, rents);
  return (
    <>
      {chart && (
        <LiveOnIt
          chart={chart}
          source={stateRents.source}
          year={stateRents.period}
          sources={sources}
        />
      )}
      <PayTable
        caption={spreadCaption(lines.wages, national)}
        rows={lines.wages.map((wage, index) => ({
          wage,
          fit: career.occupations[index]?.fit ?? 'proxy',
        }))}
        allJobs={national}
        source={wages.source}
        sources={sources}
      />
      <LineNotes
        occupations={career.occupations}
        titleOf={(code) => wageOf(code).title}
        sources={sources}
      />
      <PayTrend
        caption={trendCaption(history, consumerPrices.rows)}
        occupations={history}
        prices={consumerPrices.rows}
      />
      <StatePayLink career={career} hasStates={careersWithStatePay.includes(career)} />
    </>
  );
}

/** What is drawn in the sections of a guide, by their ids. */
export function figuresFor(
  lines: CareerLines,
  sources: readonly string[],
): Partial<Record<string, ReactNode>> {
  const { career, outlook } = lines;
  const all = projectionOf(allOccupations);
  return {
    pay: <Pay lines={lines} sources={sources} />,
    'how-to-become-one': (
      <TrainingPath steps={career.path} sources={sources}>
        {openingOf(career.sections).minute && <EntryFacts entry={career.entry} sources={sources} />}
      </TrainingPath>
    ),
    'finding-work': <Outlook caption={outlookCaption(outlook, all)} lines={[...outlook, all]} />,
  };
}
