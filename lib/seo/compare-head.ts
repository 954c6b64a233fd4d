import { type Pair, pairSlug } from '@/lib/career/pairs';
import { routes } from '@/lib/pages/routes';
import type { Career } from '@/lib/schema/career';
import { descriptionLength, titled, withEnding } from '@/lib/seo/lengths';
import type { PageHead } from '@/lib/seo/metadata';
import { inSentence } from '@/lib/text/sentence-case';

/** What the head of a comparison says of it. */
export function compareHead({ a, b }: Pair<Career>): PageHead {
  return {
    title: titled(`${a.title} or ${inSentence(b.title)}`, [': how they differ', ': compared', '?']),
    description: withEnding(
      `${a.title} and ${inSentence(b.title)} side by side: schooling, cost, pay`,
      [
        ', license, outlook, who may diagnose and who shares their own story.',
        ', license, outlook and who may diagnose.',
        ', license and outlook.',
      ],
      descriptionLength.most,
    ),
    path: routes.comparison(pairSlug({ a, b })),
    pictureOf: routes.comparison(pairSlug({ a, b })),
  };
}
