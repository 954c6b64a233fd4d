import type { Career } from '@/lib/content/shapes/career';
import { type Pair, pairSlug } from '@/lib/pairs';
import { routes } from '@/lib/routes';
import type { PageHead } from '@/lib/seo/metadata';
import { inSentence } from '@/lib/words';

/** What the head of a comparison says of it. */
export function compareHead({ a, b }: Pair<Career>): PageHead {
  return {
    title: `${a.title} or ${inSentence(b.title)}: how they differ`,
    description: `${a.title} and ${inSentence(b.title)} side by side: schooling, time, cost, license, pay, outlook, who may diagnose and who shares their own story.`,
    path: routes.comparison(pairSlug({ a, b })),
  };
}
