import { OccupationPay } from '@/components/state/occupation-pay';
import { RentBesidePay } from '@/components/state/rent-beside-pay';
import { stateRents } from '@/lib/data/rents';
import type { State } from '@/lib/schema/state';
import type { CareerPage } from '@/lib/state/page/career-page';
import { payFinding, rentFinding } from '@/lib/state/page/findings';
import { period } from '@/lib/text/format';
import { placeName } from '@/lib/text/place-name';

const wagePages = 'https://www.bls.gov/oes/';

/** What the work pays in the state beside the country, and what rent takes of it. */
export function Money({ page, state }: { page: CareerPage; state: State }) {
  const { pays, nearest, rents } = page;
  const place = placeName(state.name);
  return (
    <>
      <section className="part" id="pay">
        <h2>What it pays in {place}</h2>
        <p className="lead finding">{payFinding(pays, state.name)}</p>
        <div className="screen-only max-w-measure">
          <OccupationPay state={state.name} pays={pays} />
        </div>
        <p className="source-line">
          Wages: U.S. Bureau of Labor Statistics, on the pay scale of the whole site.
          {nearest === undefined && (
            <>
              {' '}
              Look at its <a href={wagePages}>wage pages</a> for what it has published since.
            </>
          )}
        </p>
      </section>
      {nearest && rents && (
        <section className="part" id="rent">
          <h2>Can you live on it?</h2>
          <p className="lead finding">{rentFinding(rents.whole, rents.areas, state.name)}</p>
          <RentBesidePay
            caption={`Rent with utilities, as a share of a month’s pay of ${nearest.pay.title.toLowerCase()}`}
            whole={rents.whole}
            areas={rents.areas}
          />
          <p className="source-line">
            The whole bar is a month’s median pay before tax, {period(nearest.pay.period)}: full to
            the rent for one bedroom, hollow to that for two. Rents are HUD’s Fair Market Rents of{' '}
            {stateRents.period.toLowerCase()}, about the 40th percentile of rents with utilities.
            The mean of the state is our own, of its counties and towns by their people.
          </p>
        </section>
      )}
    </>
  );
}
