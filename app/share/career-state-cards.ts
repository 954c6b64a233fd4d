import { careers } from '@/lib/articles/careers';
import { cardBars, type ShareCard } from '@/lib/charts/share-card';
import { credentials } from '@/lib/data/credentials';
import { states } from '@/lib/data/states';
import { routes } from '@/lib/pages/routes';
import { credentialOf, isPage } from '@/lib/state/career-in-state';
import { nearestPay, payIn } from '@/lib/state/page/pay';
import { takesInOneLine } from '@/lib/state/page/takes';
import { period } from '@/lib/text/format';
import { placeName } from '@/lib/text/place-name';

type Career = (typeof careers)[number];
type State = (typeof states)[number];

function cardOf(career: Career, state: State): ShareCard {
  const credential = credentialOf(credentials, career.slug, state);
  const paid = nearestPay(payIn(career, state));
  const { p10, median, p90 } = paid?.pay.state ?? { p10: null, median: null, p90: null };
  const wage = { annual_p10: p10, annual_median: median, annual_p90: p90 };
  const bars = paid ? cardBars([{ label: paid.pay.title, wage }]) : [];
  const nearest = paid?.pay.fit === 'proxy' ? 'Nearest occupation. ' : '';
  return {
    title: `${career.title} in ${placeName(state.name)}`,
    line: `${(credential && takesInOneLine(credential)) || career.summary}.`.replace(/\.+$/, '.'),
    bars,
    source: paid
      ? `${nearest}Lowest tenth, median, highest tenth a year, ${period(paid.pay.period)}. U.S. Bureau of Labor Statistics`
      : '',
  };
}

/** The picture of every career in a state that has a page. */
export const careerStateCards = careers.flatMap((career) =>
  states
    .filter((state) => isPage(credentials, career.slug, state))
    .map((state) => ({
      path: routes.careerState(career.slug, state.slug),
      card: cardOf(career, state),
    })),
);
