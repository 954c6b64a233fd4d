import { lineNote } from '@/lib/career-facts';
import { advice } from '@/lib/content/advice';
import { linesOf } from '@/lib/content/career-lines';
import { careers } from '@/lib/content/careers';
import type { Career } from '@/lib/content/shapes/career';
import type { Wage } from '@/lib/content/shapes/wage';
import { standingsIn } from '@/lib/content/standings';
import { states } from '@/lib/content/states';
import { allOccupations, wageOf } from '@/lib/content/wages';
import { cardBars, type ShareCard } from '@/lib/figures/share-card';
import { period } from '@/lib/format';
import { pairSlug, pairsOf } from '@/lib/pairs';
import { routes } from '@/lib/routes';
import { imageName } from '@/lib/seo/share-image';
import { site } from '@/lib/site';
import { inSentence } from '@/lib/words';

const when = period(wageOf(allOccupations).period);
const source = `Lowest tenth, middle, highest tenth a year, ${when}. U.S. Bureau of Labor Statistics`;
/** Where no line is the career itself, the picture says so too. */
const sourceFor = (group: readonly Career[]) => {
  const note = group.map(lineNote).find((each) => each !== undefined);
  return note === undefined
    ? source
    : `${note.replace(/^./, (letter) => letter.toUpperCase())}. ${source}`;
};
const plain = { bars: [], source: '' } as const;

/** The lines that some guide stands on; a state's survey holds others too, such as nurses. */
const counted = new Set(careers.flatMap(({ occupations }) => occupations.map(({ code }) => code)));

const barsOf = (wages: readonly Wage[]) =>
  cardBars([...new Set(wages)].map((wage) => ({ label: wage.title, wage })));

/** The picture of every page that has one of its own, by the name of its file. */
export const shareCards: ReadonlyMap<string, ShareCard> = new Map(
  [
    { path: routes.home, card: { title: 'Could you do this work?', line: site.summary, ...plain } },
    ...careers.map((career) => ({
      path: routes.career(career.slug),
      card: {
        title: career.title,
        line: career.summary,
        bars: barsOf(linesOf(career).wages),
        source: sourceFor([career]),
      },
    })),
    ...advice.map(({ slug, title, summary }) => ({
      path: routes.adviceArticle(slug),
      card: { title, line: summary, ...plain },
    })),
    ...states.map((state) => ({
      path: routes.state(state.slug),
      card: {
        title: state.name,
        line: 'What mental health work pays here, and what peer certification asks.',
        bars: cardBars(
          standingsIn(state)
            .filter(({ pay }) => counted.has(pay.wage.occupation))
            .toSorted((a, b) => (b.pay.wage.employment ?? 0) - (a.pay.wage.employment ?? 0))
            .map(({ title, pay }) => ({ label: title, wage: pay.wage })),
        ),
        source,
      },
    })),
    ...pairsOf(careers).map((pair) => ({
      path: routes.comparison(pairSlug(pair)),
      card: {
        title: `${pair.a.title} or ${inSentence(pair.b.title)}?`,
        line: 'Schooling, time, cost, license and pay, side by side.',
        bars: barsOf([pair.a, pair.b].flatMap((career) => linesOf(career).wages[0] ?? [])),
        source: sourceFor([pair.a, pair.b]),
      },
    })),
  ].map(({ path, card }) => [imageName(path), card]),
);
