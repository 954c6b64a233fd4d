import { outlookChange, payChanges, pricesMoved } from '@/lib/changes/changes';
import { movedRules } from '@/lib/changes/moved-rules';
import { consumerPrices } from '@/lib/data/consumer-prices';
import { credentials } from '@/lib/data/credentials';
import { projectionsOf } from '@/lib/data/projections';
import { states } from '@/lib/data/states';
import { allOccupations, wagesOf } from '@/lib/data/wages';
import type { Career } from '@/lib/schema/career';

const latestEdits = 3;
const stateNames = new Map(states.map(({ code, name }) => [code, name]));

/** What moved for a career between the last two releases, and what was last changed in its guide. */
export function careerChanges({ slug, occupations, changes }: Career) {
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
    rules: movedRules(
      credentials.rows.filter(({ careers }) => careers.includes(slug)),
      ({ state, title }) => `${stateNames.get(state)}, ${title}`,
    ),
    edits: changes.slice(0, latestEdits),
  };
}
