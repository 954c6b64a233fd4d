import { routes } from '@/lib/pages/routes';
import type { State } from '@/lib/schema/state';
import { described, titled, withEnding } from '@/lib/seo/lengths';
import type { PageHead } from '@/lib/seo/metadata';
import { list } from '@/lib/text/format';
import { placeName } from '@/lib/text/place-name';
import { inSentence } from '@/lib/text/sentence-case';
import { withArticle } from '@/lib/text/with-article';

const most = 125;

/** What the head of a page about a career in a state says; `parts` is what it takes there. */
export function careerStateHead(
  career: { readonly slug: string; readonly title: string },
  state: State,
  parts: readonly string[],
): PageHead {
  const place = `${career.title} in ${placeName(state.name)}`;
  const question = `How to become ${withArticle(inSentence(career.title))} in ${placeName(state.name)}`;
  const takes = parts.map((_, index) => `: ${list(parts.slice(0, index + 1))}`);
  const path = routes.careerState(career.slug, state.slug);
  return {
    title: titled(place, [
      ': steps, hours, fees, pay and rent',
      ': hours, fees, pay and rent',
      ': hours, fees and pay',
      ': rules and pay',
      ': the rules',
    ]),
    description: described(`${withEnding(question, takes, most)}.`),
    path,
    text: routes.text(path),
    pictureOf: path,
  };
}
