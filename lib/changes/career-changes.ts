import { outlookChange, payChanges, pricesMoved } from '@/lib/changes/changes';
import { consumerPrices } from '@/lib/data/consumer-prices';
import { projectionsOf } from '@/lib/data/projections';
import { allOccupations, wagesOf } from '@/lib/data/wages';
import type { Career } from '@/lib/schema/career';

const latestEdits = 3;

/** What moved for a career between the last two releases, and what was last changed in its guide. */
export function careerChanges({ occupations, changes }: Career) {
  const codes = occupations.map(({ code }) => code);
  const [before, now] = wagesOf(allOccupations).slice(-2);
  return {
    changes: [
      ...codes.flatMap((code) => payChanges(wagesOf(code))),
      ...codes.flatMap((code) => outlookChange(projectionsOf(code)) ?? []),
    ],
    note:
      before && now
        ? `${pricesMoved(before.period, now.period, consumerPrices.rows)} over the same year.`
        : '',
    edits: changes.slice(0, latestEdits),
  };
}
