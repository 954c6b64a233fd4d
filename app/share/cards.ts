import { careerStateCards } from '@/app/share/career-state-cards';
import { advice } from '@/lib/articles/advice';
import { careers } from '@/lib/articles/careers';
import { lineNote } from '@/lib/career/facts';
import { linesOf } from '@/lib/career/occupations';
import { pairSlug, pairsOf } from '@/lib/career/pairs';
import { cardBars, type ShareCard } from '@/lib/charts/share-card';
import { states } from '@/lib/data/states';
import { allOccupations, wageOf } from '@/lib/data/wages';
import { routes } from '@/lib/pages/routes';
import { site } from '@/lib/pages/site';
import type { Career } from '@/lib/schema/career';
import type { Wage } from '@/lib/schema/wage';
import { imageName } from '@/lib/seo/share-image';
import { standingsIn } from '@/lib/state/ranks';
import { period } from '@/lib/text/format';
import { inSentence } from '@/lib/text/sentence-case';

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
    ...careerStateCards,
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
