import { credentials } from '@/lib/data/credentials';
import type { Career, Occupation } from '@/lib/schema/career';
import type { EvidencePage } from '@/lib/schema/credential-evidence';
import type { State } from '@/lib/schema/state';
import { careerInState } from '@/lib/state/career-in-state';
import { compactIn } from '@/lib/state/page/compact';
import { nextDoor } from '@/lib/state/page/next-door';
import { nearestPay, payIn } from '@/lib/state/page/pay';
import { rentsBesidePay } from '@/lib/state/page/rents';

type Guide = Pick<Career, 'slug' | 'title'> & { readonly occupations: readonly Occupation[] };

const numberOf = (amount: number | 'top' | null | undefined) =>
  typeof amount === 'number' ? amount : null;

/** Each page once, though it may support several facts in several records. */
const oncePerAddress = (pages: readonly EvidencePage[]) =>
  pages.filter(({ url }, index) => pages.findIndex((page) => page.url === url) === index);

/** All that is drawn on the page of a career in a state. */
export function careerPage(career: Guide, state: State) {
  const pays = payIn(career, state);
  const nearest = nearestPay(pays);
  const line = nearest && {
    occupation: nearest.pay.title,
    p10: numberOf(nearest.pay.state?.p10),
    median: nearest.median,
    p90: numberOf(nearest.pay.state?.p90),
  };
  const absence = credentials.none.find(
    (row) => row.state === state.code && row.career === career.slug,
  );
  const inState = careerInState(credentials, career, state, line);
  return {
    inState,
    answer: inState?.answer ?? absence?.note ?? '',
    evidence: oncePerAddress(inState?.credential.evidence ?? absence?.evidence ?? []),
    pays,
    nearest,
    rents: nearest && rentsBesidePay(state, nearest.median),
    rows: nextDoor(career, state),
    compact: compactIn(career.slug, state.code),
  };
}
export type CareerPage = ReturnType<typeof careerPage>;
