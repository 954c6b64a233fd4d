import { routes } from '@/lib/pages/routes';
import type { Career } from '@/lib/schema/career';

/** The way to pay by state, or a word on where to find it where there is no table here. */
export function StatePayLink({ career, hasStates }: { career: Career; hasStates: boolean }) {
  return hasStates ? (
    <p>
      <a href={routes.careerPay(career.slug)}>See the pay in every state, with local prices</a>
    </p>
  ) : (
    <p>
      There is no table by state here. Look this line up on the{' '}
      <a href="https://www.bls.gov/oes/">wage pages of the Bureau of Labor Statistics</a>.
    </p>
  );
}
