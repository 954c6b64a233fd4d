import { PayStrips } from '@/components/charts/pay-strips';
import { stripOf } from '@/lib/charts/strip';
import type { OccupationPay as Pay, Percentiles } from '@/lib/state/page/pay';
import { period, wage } from '@/lib/text/format';

const heads = ['1 in 10', 'Half', '9 in 10'] as const;
const fits = {
  exact: 'Counts this job',
  combined: 'Counts this job with others',
  proxy: 'Nearest occupation',
} as const;

function Row({ place, pay, fit }: { place: string; pay: Percentiles; fit: Pay['fit'] }) {
  const { p10, median, p90 } = pay;
  const strip = stripOf(
    {
      annual_p10: p10,
      annual_p25: null,
      annual_median: median,
      annual_p75: null,
      annual_p90: p90,
    },
    fit,
  );
  return (
    <>
      <tr>
        <td colSpan={4}>
          <PayStrips strips={[strip]} />
        </td>
      </tr>
      <tr className="amounts">
        <th scope="row">{place}</th>
        {[p10, median, p90].map((amount, index) => (
          <td key={heads[index]}>
            <span className="label">{heads[index]} earn less than </span>
            {wage(amount)}
          </td>
        ))}
      </tr>
    </>
  );
}

/** What the nearest occupations pay in a state beside the country. */
export function OccupationPay({ state, pays }: { state: string; pays: readonly Pay[] }) {
  return (
    <table className="pt four">
      <caption>How many workers earn less than this a year</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">Place</span>
          </th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {pays.map((pay) => (
        <tbody key={pay.title}>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              {pay.title}
              <span className="fit">
                {fits[pay.fit]}, {period(pay.period)}
                {pay.isEarlier && '; newer pay is not published by state here'}
              </span>
            </th>
          </tr>
          {pay.state && <Row place={state} pay={pay.state} fit={pay.fit} />}
          <Row place="The country" pay={pay.country} fit={pay.fit} />
        </tbody>
      ))}
    </table>
  );
}
